#!/usr/bin/env bash
# Lists faces with Latin letters, at most three a family: file, index, family, style.
set -euo pipefail

{
    fc-list ':lang=en' -f '%{file}\t%{index}\t%{family[0]}\t%{style[0]}\n'
    fc-list ':lang=zh-cn' -f '%{file}\t%{index}\t%{family[0]}\t%{style[0]}\n'
} | sort -u | awk -F '\t' '
    $2 > 65535 { next }
    $3 ~ /^Noto / && $3 !~ /^Noto (Sans|Serif|Sans Mono|Mono|Sans Display|Serif Display)$/ && $3 !~ /CJK SC/ { next }
    $3 ~ /Symbol|Dingbat|Math|Emoji|Chorus|Zapf|Chancery|Z003|D050000L|Initials|Keyboard|Tlwg Typo|Purisa|Quicksand|OCR/ { next }
    tolower($4) ~ /italic|oblique|thin|extralight|hairline|black|heavy|small ?caps|condensed.*(light|semi)/ { next }
    {
        order = $4 ~ /^(Regular|Book|Roman)$/ ? 0 : $4 == "Bold" ? 1 : $4 == "Medium" ? 2 : $4 == "Light" ? 3 : 4
        print order "\t" $0
    }' | sort -t $'\t' -k4,4 -k1,1n -k2,2 | awk -F '\t' '++seen[$4] <= 3' | cut -f2-
