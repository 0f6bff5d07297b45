# Shared by ./beian and the scripts beside this file; sourced, never run.
# shellcheck shell=bash disable=SC2034

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
artifacts=$root/artifacts
data=${BEIAN_DATA:-$root/.data}

# Standard output belongs to the program's answer alone.
say() { printf '%s\n' "$*" >&2; }

# fail STATUS MESSAGE…
fail() {
    local status=$1
    shift
    printf 'beian:%s\n' "$*" >&2
    exit "$status"
}

# The machine lacks something; the message says what to type.
lacks() { fail 4 "$@"; }

usage() { fail 2 "$@"; }

# locked NAME COMMAND…: runs alone on this checkout; NAME keeps unrelated work apart.
locked() {
    local name=$1
    shift
    mkdir -p "$artifacts"
    (
        flock -n 9 || { say "正在等待另一个 beian 完成(${name})……"; flock 9; }
        "$@" 9>&-
    ) 9>"$artifacts/.lock-$name"
}

# logged LOG COMMAND…: keeps the terminal quiet; shows the end of the log when the command fails.
logged() {
    local log=$artifacts/log/$1 status=0
    shift
    mkdir -p "$artifacts/log"
    "$@" >"$log" 2>&1 </dev/null || status=$?
    ((status == 0)) || tail -n 25 "$log" >&2
    return "$status"
}
