#!/usr/bin/env bash
# Puts the reading models into tessdata/ as tessdata/models.txt lists them. A wrong hash is refused.
#   eng/models.sh            fetches what is missing
#   eng/models.sh check      says whether everything is there and right; fetches nothing
set -euo pipefail
# shellcheck source=eng/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

tessdata=${BEIAN_TESSDATA:-$root/tessdata}
list=$root/tessdata/models.txt

# models: "file source hashes", one a line.
models() { awk -F' *[|] *' '!/^#/ && NF >= 4 { print $1, $2, $4 }' "$list"; }

hash_of() { sha256sum "$1" | cut -d' ' -f1; }

# right FILE HASHES SOURCE: a Debian package of another release may carry another build; dpkg knows its own checksums then.
right() {
    local file=$1 hashes=$2 source=$3 package path hash
    [[ -f ${file} ]] || return 1
    hash=$(hash_of "$file")
    [[ ",$hashes," == *",$hash,"* ]] && return 0
    [[ $source == debian:* ]] || return 1
    package=${source#debian:} package=${package%%:*}
    path=$(installed_path "$source") || return 1
    [[ $(hash_of "$path") == "$hash" ]] && [[ -z $(dpkg --verify "$package") ]]
}

# installed_path debian:PACKAGE:PATTERN: where the package put it.
installed_path() {
    local package=${1#debian:} pattern=${1##*:}
    compgen -G "$pattern" | grep -Fxf <(dpkg-query -L "${package%%:*}" 2>/dev/null) | head -n 1 | grep .
}

wanting() {
    local file source hashes
    while read -r file source hashes; do
        right "$tessdata/$file" "$hashes" "$source" || printf '%s %s %s\n' "$file" "$source" "$hashes"
    done < <(models)
}

# put FROM FILE HASHES SOURCE: checked first, then moved, so that a half-written model is never seen.
put() {
    local from=$1 file=$2 hashes=$3 source=$4
    right "$from" "$hashes" "$source" \
        || lacks "模型 ${file} 的 sha256 与 tessdata/models.txt 不符，已拒绝使用。请稍后重新运行 ./beian models；仍然不符时请告诉维护者。"
    cp "$from" "$tessdata/.$file.new"
    chmod 644 "$tessdata/.$file.new"
    mv -f "$tessdata/.$file.new" "$tessdata/$file"
}

fetch() {
    local lacking work package file source hashes path
    lacking=$(wanting)
    [[ -z $lacking ]] && return 0
    mkdir -p "$tessdata"
    say "正在取得识别模型：$(cut -d' ' -f1 <<<"$lacking" | paste -sd' ')……"
    work=$(mktemp -d)
    # shellcheck disable=SC2064
    trap "rm -rf '$work'" EXIT

    for package in $(awk '$2 ~ /^npm:/ { print $2 }' <<<"$lacking" | sed -E 's/^npm:(.*):[^:]*$/\1/' | sort -u); do
        "$root/eng/packages.sh" install models
        mkdir -p "$work/pack"
        (cd "$work" && logged npm-pack.log npm pack --silent --pack-destination "$work/pack" "$package") \
            || lacks "没有下载到识别模型($package)。请检查网络后重新运行 ./beian models。"
        while read -r file source hashes; do
            [[ $source == "npm:$package:"* ]] || continue
            path=package/${source##*:}
            tar -xzf "$work"/pack/*.tgz -C "$work" "$path" 2>/dev/null || lacks "$package 里没有 ${path#package/}。"
            put "$work/$path" "$file" "$hashes" "$source"
        done <<<"$lacking"
        rm -rf "$work/pack" "$work/package"
    done

    [[ $lacking != *' debian:'* ]] || "$root/eng/packages.sh" install runtime
    while read -r file source hashes; do
        [[ $source == debian:* ]] || continue
        path=$(installed_path "$source") || lacks "没有找到 ${file}。请执行：sudo apt-get install -y $(cut -d: -f2 <<<"$source")"
        put "$path" "$file" "$hashes" "$source"
    done <<<"$lacking"
}

case ${1:-fetch} in
    fetch) [[ -z $(wanting) ]] || locked models fetch ;;
    check)
        lacking=$(wanting)
        [[ -z $lacking ]] || lacks "识别模型不全：$(cut -d' ' -f1 <<<"$lacking" | paste -sd' ')。请执行：./beian models"
        ;;
    *) usage "用法：eng/models.sh [check]" ;;
esac
