#!/usr/bin/env python3
"""Writes src/Beian.Docs/Identifiers/Data/compatibility.txt: what NFKC makes of the characters that Chinese documents use.

Needed because .NET's own Normalize() does nothing under InvariantGlobalization. Usage: make-compatibility.py OUTPUT-FILE
"""
import sys
import unicodedata

RANGES = [(0xA0, 0xFF), (0x2000, 0x206F), (0x2100, 0x214F), (0x2150, 0x218F), (0x2460, 0x24FF), (0x2E80, 0x2FDF), (0x3000, 0x303F),
          (0x3200, 0x33FF), (0xF900, 0xFAFF), (0xFE30, 0xFE6F), (0xFF00, 0xFFEF)]

# Radicals that PDF text layers use for the character itself; NFKC leaves them.
RADICALS = {'⺠': '民', '⻄': '西', '⻅': '见', '⻉': '贝', '⻋': '车', '⻓': '长', '⻔': '门', '⻘': '青', '⻚': '页', '⻛': '风', '⻜': '飞',
            '⻝': '食', '⻢': '马', '⻥': '鱼', '⻦': '鸟', '⻨': '麦', '⻩': '黄', '⻬': '齐', '⻰': '龙'}

with open(sys.argv[1], 'w', encoding='utf-8') as out:
    for first, last in RANGES:
        for code in range(first, last + 1):
            plain = RADICALS.get(chr(code), unicodedata.normalize('NFKC', chr(code)))
            if plain != chr(code):
                out.write(f'{code:04X} {plain}\n')
