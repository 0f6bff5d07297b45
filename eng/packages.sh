#!/usr/bin/env bash
# System packages by group, from packages.txt.
#   eng/packages.sh list GROUP…      the packages of the groups, one a line, as the list has them
#   eng/packages.sh missing GROUP…   those that this machine lacks
#   eng/packages.sh install GROUP…   installs what is missing; a machine that has everything is left alone
set -euo pipefail
# shellcheck source=eng/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

# list GROUP…: "names need unless" of every line of these groups.
list() {
    local group names need unless
    while read -r group names need unless; do
        [[ -z $group || $group == \#* ]] && continue
        [[ " $* " != *" $group "* ]] || printf '%s %s %s\n' "$names" "$need" "$unless"
    done <"$root/eng/packages.txt" | sort -u
}

there() {
    case $1 in
        -) return 1 ;;
        cmd:*) command -v "${1#cmd:}" >/dev/null ;;
        *) compgen -G "$1" >/dev/null ;;
    esac
}

# missing GROUP…: "names need", one a line. One dpkg-query for all: a second start must not feel it.
missing() {
    local wanted names need unless name installed found
    wanted=$(list "$@")
    # shellcheck disable=SC2046
    installed=$(dpkg-query -W -f '${Package} ${db:Status-Abbrev}\n' $(cut -d' ' -f1 <<<"$wanted" | tr ',' '\n') 2>/dev/null \
        | awk '$2 == "ii" || $2 == "hi" { print $1 }') || true
    while read -r names need unless; do
        [[ -z $names ]] && continue
        there "$unless" && continue
        found=no
        for name in ${names//,/ }; do
            grep -qx "$name" <<<"$installed" && found=yes
        done
        [[ $found == yes ]] || printf '%s %s\n' "$names" "$need"
    done <<<"$wanted"
}

has_candidate() {
    local policy
    policy=$(LC_ALL=C apt-cache policy "$1" 2>/dev/null)
    [[ $policy == *Candidate:* && $policy != *'Candidate: (none)'* ]]
}

# choose NAMES: the first name that this release has. Ubuntu's chromium is a snap in disguise, which containers cannot run.
choose() {
    local name
    for name in ${1//,/ }; do
        if has_candidate "$name"; then
            printf '%s\n' "$name"
            return
        fi
    done
    return 1
}

# Without package lists nobody can ask; the newer name comes first in the list.
likely_name() {
    local id='' version=''
    # shellcheck source=/dev/null
    id=$(. /etc/os-release && echo "${ID:-}") version=$(. /etc/os-release && echo "${VERSION_ID:-0}")
    if [[ $id == debian && ${version%%.*} -lt 13 ]] || [[ $id == ubuntu && ${version%%.*} -lt 24 ]]; then
        printf '%s\n' "${1##*,}"
    else
        printf '%s\n' "${1%%,*}"
    fi
}

as_root() {
    if ((EUID == 0)); then
        "$@"
    elif [[ -t 2 ]]; then
        sudo "$@"
    else
        sudo -n "$@"
    fi
}

apt() { as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300 "$@"; }

# update_lists: apt-get waits for dpkg's lock, but not for that of the lists, which a machine that has just started holds itself.
update_lists() {
    local log=$artifacts/log/apt-update.log try
    mkdir -p "$artifacts/log"
    for try in {1..30}; do
        apt update >"$log" 2>&1 </dev/null && return 0
        grep -qi 'lock.*held by\|could not get lock' "$log" || break
        ((try > 1)) || say "软件包列表正被别的程序占用，等它用完……"
        sleep "${BEIAN_APT_PAUSE:-10}"
    done
    tail -n 25 "$log" >&2
    return 1
}

# plan MISSING: fills chosen and absent.
plan() {
    local names need name
    chosen=() absent=() skipped=()
    while read -r names need; do
        [[ -z $names ]] && continue
        if name=$(choose "$names"); then
            chosen+=("$name")
        elif [[ $need == required ]]; then
            absent+=("$(likely_name "$names")")
        else
            skipped+=("${names%%,*}")
        fi
    done <<<"$1"
}

install() {
    local lacking
    lacking=$(missing "$@")
    [[ -z $lacking ]] && return 0
    command -v apt-get >/dev/null \
        || lacks "这台机器没有 apt-get。请用系统自己的工具安装这些软件：$(cut -d' ' -f1 <<<"$lacking" | cut -d, -f1 | paste -sd' ')"

    # What is only nice to have must not ask for a password on every start.
    plan "$lacking"
    ((${#chosen[@]} + ${#absent[@]} == 0)) && compgen -G '/var/lib/apt/lists/*_Packages*' >/dev/null && return 0

    local hand
    hand="sudo apt-get update && sudo apt-get install -y --no-install-recommends ${chosen[*]} ${absent[*]}"
    if ((EUID != 0)); then
        if ((${#chosen[@]} > 0)) && [[ $lacking != *' required'* ]] && ! sudo -n true 2>/dev/null; then
            say "没有安装可有可无的软件包。需要时请执行：$hand"
            return 0
        fi
        command -v sudo >/dev/null || lacks "缺少系统软件包，而且没有 root 权限。请让管理员执行：${hand//sudo /}"
        [[ -t 2 ]] || sudo -n true 2>/dev/null || lacks "缺少系统软件包，sudo 需要密码。请先执行：$hand"
    fi

    # Package lists of yesterday name files that mirrors no longer have.
    [[ -n $(find /var/lib/apt/lists -maxdepth 1 -name '*_Packages*' -mmin -720 -print -quit 2>/dev/null) ]] \
        || update_lists || say "软件包列表更新失败，先用现有的列表继续。"
    plan "$lacking"
    hand="sudo apt-get update && sudo apt-get install -y --no-install-recommends ${chosen[*]} ${absent[*]}"
    ((${#absent[@]} == 0)) || lacks "软件源里没有：${absent[*]}。请检查 /etc/apt 的软件源，然后执行：$hand"
    ((${#skipped[@]} == 0)) || say "软件源里没有 ${skipped[*]}，可有可无，跳过。"
    ((${#chosen[@]} == 0)) && return 0

    say "正在安装系统软件包：${chosen[*]}……"
    logged apt-install.log apt install -y --no-install-recommends "${chosen[@]}" \
        || { update_lists && logged apt-install.log apt install -y --no-install-recommends "${chosen[@]}"; } \
        || lacks "系统软件包没有装上。请执行：$hand"
    ! missing "$@" | grep -q ' required$' || lacks "系统软件包没有装全。请执行：$hand"
}

command=${1:-}
shift || true
case $command in
    list) list "$@" | cut -d' ' -f1 ;;
    missing) missing "$@" | cut -d' ' -f1 ;;
    install) [[ -z $(missing "$@") ]] || locked packages install "$@" ;;
    *) usage "用法：eng/packages.sh list|missing|install 组名……" ;;
esac
