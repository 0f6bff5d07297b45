"""Draws certificates of domains in every second of which a 1 stands for one l. Usage: traps.py FONTS.tsv SEED COUNT OUT, then read OUT/*.jpg as JSON and traps.py --score OUT READ.jsonl.

OUT/traps.json says what stands on each. Needs Pillow, NumPy and OpenCV (Debian: python3-pil, python3-opencv).
"""
import collections
import json
import os
import random
import sys

SYLLABLES = "yang li lian ling lan hai le mei ya liang kang lin xin da jia lu zhou luo fang wei long tai lei sheng lv tong bo".split()
WORDS = "sample cloud mall light blue live hello world online global textile plus film clean school lab little".split()


def domain(dice, trap):
    while True:
        parts = [dice.choice(SYLLABLES) for _ in range(dice.randint(2, 3))]
        if dice.random() < 0.45:
            parts.insert(dice.randint(0, len(parts)), dice.choice(WORDS))
        if dice.random() < 0.2:
            parts.append(str(dice.randint(2, 99)))
        name = "".join(parts) if dice.random() < 0.7 else "".join(parts[:-1]) + "-" + parts[-1]
        letters = [i for i, c in enumerate(name) if c == "l"]
        if not letters:
            continue
        if trap:
            at = dice.choice(letters)
            name = name[:at] + "1" + name[at + 1:]
        return name + dice.choice([".cn", ".com", ".com.cn", ".net", ".top"])


def draw(fonts, seed, count, out):
    import cv2
    import numpy as np
    from PIL import Image, ImageDraw, ImageFont

    dice = random.Random(seed)
    faces = [line.rstrip("\n").split("\t") for line in open(fonts, encoding="utf-8")]
    faces = [f for f in faces if "TW" not in f[2] and "HK" not in f[2]]
    chinese = [f for f in faces if f[2].startswith(("Noto Serif CJK", "Noto Sans CJK SC", "AR PL", "WenQuan"))]

    def face(f, size):
        return ImageFont.truetype(f[0], size, index=int(f[1]) & 0xFFFF)

    os.makedirs(out, exist_ok=True)
    rows = []
    for k in range(count):
        trap = dice.random() < 0.5
        latin, han = dice.choice(faces if dice.random() < 0.6 else chinese), dice.choice(chinese)
        name, size = domain(dice, trap), dice.choice([20, 22, 24, 26, 28, 32])
        page = Image.new("L", (1000, 560), 255)
        pen, text, top = ImageDraw.Draw(page), face(han, size), 150
        pen.text((300, 30), "国际域名注册证书", font=face(han, size * 2), fill=0)
        for label, value in (("域名", name), ("域名所有者", "样例商贸有限公司"), ("注册商", "样例信息技术有限公司"), ("注册日期", "2024年03月05日"), ("到期日期", "2027年03月05日")):
            pen.text((120, top), label + "：", font=text, fill=20)
            pen.text((120 + text.getlength(label + "："), top), value, font=face(latin, size) if label == "域名" else text, fill=20)
            top += size * 2 + 8
        pen.text((880, 540), "样例", font=face(han, 12), fill=160)
        ink = np.array(page)
        if dice.random() < 0.7:
            ink = cv2.GaussianBlur(ink, (0, 0), dice.uniform(0.4, 0.9))
        ink = np.clip(ink.astype(float) + np.random.RandomState(seed * 1000 + k).normal(0, dice.uniform(0, 6), ink.shape), 0, 255).astype(np.uint8)
        cv2.imwrite(f"{out}/{k:03}.jpg", ink, [cv2.IMWRITE_JPEG_QUALITY, dice.randint(60, 95)])
        rows.append({"file": f"{k:03}.jpg", "domain": name, "trap": trap, "font": latin[2], "size": size})
    json.dump(rows, open(f"{out}/traps.json", "w", encoding="utf-8"))


def score(out, read):
    rows = {r["file"]: r for r in json.load(open(f"{out}/traps.json", encoding="utf-8"))}
    counts = collections.Counter()
    for line in open(read, encoding="utf-8"):
        own = json.loads(line)
        row = rows[os.path.basename(own["file"])]
        field = next((d["fields"]["domain"] for d in own.get("documents", []) if "domain" in d["fields"]), {})
        outcome = "missing" if not field.get("value") else field["status"] + (" right" if field["value"] == row["domain"] else " WRONG")
        counts["trap" if row["trap"] else "honest", "alike" if row["font"].startswith("AR PL") else "told apart", outcome] += 1
    for key in sorted(counts):
        print(*key, counts[key])


if sys.argv[1] == "--score":
    score(sys.argv[2], sys.argv[3])
else:
    draw(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), sys.argv[4])
