# Finds the SDK and builds what a command needs, when its sources changed; sourced by ./beian.
# shellcheck shell=bash disable=SC2154

# A bare machine has no ICU; nothing here needs it.
export DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_WORKLOAD_UPDATE_NOTIFY_DISABLE=1 DOTNET_GENERATE_ASPNET_CERTIFICATE=false
# Nothing may stay behind when a command ends.
export MSBUILDDISABLENODEREUSE=1 DOTNET_CLI_USE_MSBUILD_SERVER=0

how_to_get_dotnet() {
    # Ubuntu carries the SDK itself; elsewhere Microsoft's script needs no root.
    if LC_ALL=C apt-cache policy dotnet-sdk-10.0 2>/dev/null | grep -q 'Candidate: [0-9]'; then
        say "请执行：sudo apt-get update && sudo apt-get install -y dotnet-sdk-10.0"
    else
        say "请执行：sudo apt-get update && sudo apt-get install -y curl ca-certificates"
        say "        curl -fsSL https://dot.net/v1/dotnet-install.sh | bash -s -- --channel 10.0"
    fi
    say "然后重新运行。（装在 ~/.dotnet 里的也会找到。）"
}

# need_dotnet: puts it on the PATH.
need_dotnet() {
    local folder
    [[ $(uname -s) == Linux && $(uname -m) == x86_64 ]] \
        || lacks "识别引擎的原生库只有 Linux x86-64 版，这台机器是 $(uname -s) $(uname -m)。请换一台机器，或用 docker compose up。"
    command -v dotnet >/dev/null && return 0
    for folder in "${DOTNET_ROOT:-}" "$HOME/.dotnet" /usr/share/dotnet /usr/lib/dotnet; do
        if [[ -n $folder && -x $folder/dotnet ]]; then
            export PATH=$folder:$PATH DOTNET_ROOT=$folder
            return 0
        fi
    done
    say "beian:没有找到 .NET 10 SDK。"
    how_to_get_dotnet
    exit 4
}

need_sdk() {
    local wanted version
    need_dotnet
    version=$(cd "$root" && dotnet --version 2>/dev/null) && [[ $version == 10.* ]] && return 0
    wanted=$(sed -n 's/.*"version": *"\([^"]*\)".*/\1/p' "$root/global.json")
    say "beian:需要 .NET SDK $wanted 或同系列更新的版本，这台机器上有：$(dotnet --list-sdks 2>/dev/null | cut -d' ' -f1 | paste -sd' ')"
    how_to_get_dotnet
    exit 4
}

# What the sources are, by name, size and time: cheap enough for every start, and no git needed.
fingerprint() {
    (cd "$root" && find "$@" global.json Directory.Build.props Directory.Packages.props BannedSymbols.txt .editorconfig \
        -type f -printf '%p %s %T@\n' | LC_ALL=C sort | sha256sum | cut -d' ' -f1)
}

# restore TARGET
restore() {
    local locked=()
    [[ ${CI:-} == true ]] && locked=(--locked-mode)
    logged restore.log dotnet restore "$1" "${locked[@]}" -v quiet \
        || lacks "NuGet 软件包没有取全（日志：artifacts/log/restore.log）。请检查网络后重新运行。"
}

# app_folder NAME: where the runnable files of a project are.
app_folder() { printf '%s\n' "$artifacts/publish/$1/release"; }

publish() {
    local name=$1 print=$2 stamp=$artifacts/.built-$1
    [[ -f $stamp && $(<"$stamp") == "$print" ]] && return 0
    need_sdk
    say "正在编译 ${name}（源代码有变化时才需要，第一次要几分钟）……"
    restore "src/$name"
    rm -f "$stamp"
    logged "build-$name.log" dotnet publish "src/$name" -c Release --no-restore -v quiet -p:UseSharedCompilation=false \
        || lacks "编译没有成功（日志：artifacts/log/build-$name.log）。"
    printf '%s\n' "$print" >"$stamp"
}

# need_built NAME: the app is there and is as new as its sources.
need_built() {
    local name=$1 print
    print=$(fingerprint src)
    [[ -f $artifacts/.built-${name} && $(<"$artifacts/.built-$name") == "$print" && -f $(app_folder "$name")/$name.dll ]] && return 0
    (cd "$root" && locked build publish "$name" "$print")
}
