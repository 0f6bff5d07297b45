"""Writes the word lists that texts.py draws from: make-texts.py OUT (run in the repository's root).

Sources: the recognizer's own dictionary (tessdata/ppocr_keys_v1.txt), the 8,105 通用规范汉字 (src/…/standard-characters.txt), the divisions of
GB/T 2260 and the scope items that the project holds, and the words of Debian's python3-jieba.
"""

import os
import pathlib
import re
import sys

import jieba

out = pathlib.Path(sys.argv[1])
out.mkdir(parents=True, exist_ok=True)
keys = pathlib.Path("tessdata/ppocr_keys_v1.txt").read_text("utf-8").split("\n")
keys = keys[:-1] if keys[-1] == "" else keys
standard = [c for c in pathlib.Path("src/Beian.Docs.Ocr/Glyphs/Data/standard-characters.txt").read_text("utf-8") if "㐀" <= c]
extra = [c for c in standard + list("·〇㎡№㈠①②③④⑤") if c not in set(keys)]
write = lambda name, lines: (out / name).write_text("\n".join(lines) + "\n", "utf-8")
# By class: the old ones stay where they were, the space too; what is new comes behind.
(out / "characters.txt").write_text("\n".join(keys + [" "] + list(dict.fromkeys(extra))) + "\n", "utf-8")
(out / "standard.txt").write_text("".join(standard), "utf-8")
known = set(keys) | set(extra)
words = [line.split(" ")[:2] for line in open(os.path.join(os.path.dirname(jieba.__file__), "dict.txt"), encoding="utf-8")]
words = sorted((w for w in words if 2 <= len(w[0]) <= 6 and all(c in known for c in w[0]) and re.fullmatch("[一-鿿]+", w[0])), key=lambda w: -int(w[1]))
write("words.txt", [f"{w} {c}" for w, c in words[:80000]])
items = pathlib.Path("src/Beian.Docs/Documents/Data/scope-items.txt").read_text("utf-8").split("\n")
write("items.txt", [i.strip() for i in items if i.strip() and not i.startswith("#")])
names, units = [], {}
for line in pathlib.Path("src/Beian.Docs/Identifiers/Data/divisions.txt").read_text("utf-8").split("\n"):
    if "|" not in line or line.startswith("#"):
        continue
    code, name = line.split("|")[:2]
    units[code] = name
for code, name in units.items():
    above = "" if code.endswith("0000") else units.get(code[:2] + "0000", "")
    middle = "" if code.endswith("00") else units.get(code[:4] + "00", "")
    middle = "" if "辖" in middle else middle
    if "辖" not in name:
        names += [above + middle + name, middle + name, name]
write("divisions.txt", list(dict.fromkeys(names)))
source = pathlib.Path("src/Beian.Docs/Documents/Papers/Surnames.cs").read_text("utf-8")
single = "".join(re.findall(r'"([一-鿿]{20,})"', source))
double = re.findall(r'"([一-鿿]{2})"', source.split("Misread")[0])
write("surnames.txt", list(dict.fromkeys(single)) + double)
pairs = pathlib.Path("src/Beian.Docs/Documents/Data/lookalikes.txt").read_text("utf-8").split("\n")
write("lookalikes.txt", [p.replace("|", "") for p in pairs if "|" in p and not p.startswith("#")] + ["曰日目", "己已巳", "佘余", "亓元", "吴昊旲", "戊戌戍", "末未", "士土", "千干于"])
