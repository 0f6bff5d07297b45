# Everything that a change must pass, and one closing line; sourced by ./beian.
# shellcheck shell=bash disable=SC2154

passed=0 failed=0 skipped=0

# counted NAME COMMAND…: one check that is not a test project.
counted() {
    local name=$1
    shift
    if "$@"; then
        passed=$((passed + 1))
        say "通过：$name"
    else
        failed=$((failed + 1))
        say "没有通过：$name"
    fi
}

format_is_right() {
    logged format.log dotnet format whitespace . --folder --verify-no-changes --include src tests \
        || { say "请执行：./beian format"; return 1; }
}

scripts_are_right() {
    if ! command -v shellcheck >/dev/null; then
        say "没有 shellcheck，跳过脚本检查。"
        return 0
    fi
    (cd "$root" && shellcheck -x --severity=warning beian .ci/run .githooks/* eng/*.sh >&2)
}

# A browser on this machine, or nothing. Ubuntu's chromium is a snap, which neither root nor a container can drive.
find_chromium() {
    local candidate
    for candidate in "${BEIAN_TEST_CHROMIUM:-}" /usr/bin/chromium /usr/bin/google-chrome-stable "$HOME"/.cache/ms-playwright/chromium-*/chrome-linux*/chrome; do
        if [[ -x $candidate && $(readlink -f "$candidate") != /usr/bin/snap ]]; then
            printf '%s\n' "$candidate"
            return 0
        fi
    done
    return 1
}

# Where the system has none, the test library brings its own, with the system packages that it wants.
need_chromium() {
    local driver=$artifacts/bin/Beian.Docs.Web.Tests/release/.playwright
    if ! find_chromium >/dev/null; then
        say "系统没有可用的 Chromium，正在由测试库下载……"
        chmod +x "$driver/node/linux-x64/node" 2>/dev/null || true
        logged chromium.log "$driver/node/linux-x64/node" "$driver/package/cli.js" install --with-deps chromium \
            || say "Chromium 没有装上。请装好任意一个 Chromium，再设置 BEIAN_TEST_CHROMIUM=它的路径。"
    fi
    if BEIAN_TEST_CHROMIUM=$(find_chromium); then
        export BEIAN_TEST_CHROMIUM
    else
        unset BEIAN_TEST_CHROMIUM
    fi
}

# The component libraries that the extension is tried on: ready-built files only, eight packages by a lock that names no others.
need_form_libraries() {
    local folder=$root/tests/Beian.Docs.Web.Tests/Extension/Forms
    [[ $folder/node_modules/.package-lock.json -nt $folder/package-lock.json ]] && return 0
    say "正在取得浏览器预填测试用的组件库……"
    (cd "$folder" && logged form-libraries.log npm ci --ignore-scripts --legacy-peer-deps --no-audit --no-fund) \
        || say "组件库没有取到，浏览器预填的测试会失败。请检查 npm 能不能联网。"
}

build_all() {
    logged build-all.log dotnet build Beian.Docs.sln -c Release --no-restore -v quiet -p:UseSharedCompilation=false
}

build_and_note() { locked build build_all && built=yes; }

# attribute NAME FILE: of the report's <assembly> element.
attribute() {
    local value
    value=$(grep -m 1 -o '<assembly [^>]*' "$2" | grep -o " $1=\"[0-9]*\"" | tr -dc 0-9) || true
    printf '%d\n' "${value:-0}"
}

run_project() {
    local name=$1 report=$artifacts/test-output/$1.xml status=0 count began=$SECONDS
    local dll=$artifacts/bin/$name/release/$name.dll
    rm -f "$report"
    say "正在运行 $name……"
    timeout --kill-after=30s "${BEIAN_TEST_MINUTES:-15}m" dotnet "$dll" --report-xunit-xml --report-xunit-xml-filename "$name.xml" \
        --results-directory "$artifacts/test-output" --progress off --ansi off >"$artifacts/log/test-$name.log" 2>&1 </dev/null || status=$?
    # 8: the project has no tests yet.
    ((status == 0 || status == 8)) || tail -n 60 "$artifacts/log/test-$name.log" >&2
    ((status == 8)) && return 0
    if [[ ! -s $report ]]; then
        say "${name} 没有跑完（状态 $status）。"
        failed=$((failed + 1))
        return 0
    fi
    passed=$((passed + $(attribute passed "$report")))
    skipped=$((skipped + $(attribute skipped "$report")))
    count=$(($(attribute failed "$report") + $(attribute errors "$report")))
    # A runner that ends badly though every test passed has crashed on its way out.
    if ((count == 0 && status != 0)); then
        count=1
        say "$name 的测试都通过了，但结束时出错（状态 ${status}）。"
    fi
    failed=$((failed + count))
    say "  $(attribute passed "$report") 通过，$count 没有通过，用时 $((SECONDS - began)) 秒"
}

closing_line() {
    local tail=
    ((skipped == 0)) || tail=", $skipped skipped"
    printf '%d passed, %d failed%s\n' "$passed" "$failed" "$tail"
    ((failed == 0))
}

run_tests() {
    local project
    cd "$root" || exit 4
    mkdir -p "$artifacts/log" "$artifacts/test-output"
    "$root/eng/packages.sh" install runtime test
    "$root/eng/models.sh"
    need_sdk
    counted "代码格式" format_is_right
    counted "脚本" scripts_are_right
    say "正在编译（警告也算错误）……"
    locked build restore Beian.Docs.sln
    counted "编译" build_and_note
    # What did not compile cannot be tested; what stands there from before would only mislead.
    if [[ ${built:-no} == no ]]; then
        closing_line
        return
    fi
    need_chromium
    need_form_libraries
    for project in tests/*.Tests; do
        run_project "$(basename "$project")"
    done
    closing_line
}
