"""A paper put together from a wording: characters with their roles, laid out on a page."""

import reading
import wordings

class Page:
    """Characters as (text, role or None, begins, left, right, row, em); units are ems of the body's print."""

    def __init__(self):
        self.glyphs = []


class Papers:
    """Draws papers. values is a Values; papers what wordings.read gave."""

    def __init__(self, values, papers):
        self.values, self.papers, self.dice = values, papers, values.dice
        # Sentences in which no value stands: they may stand on any paper of their kind.
        self.idle = {}
        for paper in papers:
            self.idle.setdefault(paper["kind"], []).extend(
                line for line in paper["lines"] if line[:1] not in "|~_" and len(line) > 12 and not any(s in wordings.ROLES for s in wordings.SLOT.findall(line)))

    # --- words to characters with roles

    def fill(self, text):
        """A line's characters: (character, role, whether the value begins here)."""
        text = wordings.choose(text, self.dice)
        out, at = [], 0
        for slot in wordings.SLOT.finditer(text):
            out += [(c, None, False) for c in text[at:slot.start()]]
            out += self.value(slot.group(1))
            at = slot.end()
        out += [(c, None, False) for c in text[at:]]
        if self.western:
            out = [(self.western.get(c, c) if role is None else c, role, begins) for c, role, begins in out]
        return [item for item in out if item[0]]

    def value(self, slot):
        values = self.values
        role = wordings.ROLES.get(slot)
        if role and self.dice.random() < self.leave_out:
            return [(" ", None, False)] * self.dice.randrange(2, 8)
        text = values.of(slot)
        pad = [(" ", None, False)] * (self.dice.randrange(0, 5) if self.is_filled else 0)
        if role is None:
            return pad + [(c, None, False) for c in text] + pad
        if slot == "site":
            head = text.index(values.of("domain"))
            tail = head + len(values.of("domain"))
            return pad + [(c, role if head <= i < tail else None, i == head) for i, c in enumerate(text)] + pad
        if slot == "domains":
            out, inside = [], False
            for c in text:
                is_part = c not in "、， ；和"
                out.append((c, role if is_part else None, is_part and not inside))
                inside = is_part
            return pad + out + pad
        note = self.dice.choice(["（个体工商户）", "（盖章）", "（公章）", "（样例）"]) if slot == "unit" and self.dice.random() < 0.15 else ""
        return pad + [(c, role, i == 0) for i, c in enumerate(text)] + [(c, None, False) for c in note] + pad

    # --- characters to places

    def measure(self, text, em):
        return sum(self.advance(c, em) for c, _, _ in text)

    def advance(self, character, em):
        if character == " ":
            return self.space * em
        return em * self.pitch * (1.0 if ord(character) > 0x2E7F or character in "“”‘’—…☑√■✓□" else self.narrow)

    def put(self, page, text, left, row, em=1.0, stretch=0.0):
        x = left
        for c, role, begins in text:
            width = self.advance(c, em)
            for i, p in enumerate(reading.plain(c)):
                if p != " ":
                    page.glyphs.append((p, role, begins and i == 0, x, x + width * 0.95, row, em))
            x += width + stretch
        return x

    def wrap(self, text, width, em=1.0, indent=0.0):
        """Lines of at most that width."""
        lines, line, used = [], [], indent
        for item in text:
            step = self.advance(item[0], em)
            if used + step > width and line and not (item[0] in "，。、；：）”》,.;:)" and used + step < width + 1.2):
                lines.append(line)
                line, used = [], 0.0
            line.append(item)
            used += step
        if line:
            lines.append(line)
        return lines or [[]]

    def draw(self):
        """One page: its glyphs in no order."""
        dice = self.dice
        paper = self.papers[int(dice.random() * len(self.papers))]
        self.values.start(any("{individual}" in line for line in paper["lines"]))
        self.width = dice.uniform(26, 62)
        self.pitch = dice.choice([1.0, 1.0, 1.0, 1.05, 1.15])
        self.narrow = dice.uniform(0.48, 0.62)
        self.space = dice.choice([0.3, 0.5, 0.5, 0.8])
        self.line = dice.uniform(1.35, 2.4)
        self.indent = dice.choice([2, 2, 2, 2, 0, 1])
        self.is_filled = dice.random() < 0.3
        self.leave_out = dice.choice([0, 0, 0.02, 0.08])
        self.western = dice.choice([{}, {}, {}, {"：": ":", "，": ",", "“": '"', "”": '"', "；": ";"}, {"：": "", "“": "", "”": ""}, {"：": " "}])
        page = Page()
        y = 0.0
        if dice.random() < 0.25:
            y = self.letterhead(page, y)
        if paper["title"] and dice.random() < 0.97:
            em = dice.uniform(1.2, 2.4)
            title = self.fill(paper["title"])
            if dice.random() < 0.3:
                title = [t for c in title for t in (c, (" ", None, False))][:-1]
            for line in self.wrap(title, self.width, em):
                self.put(page, line, max(0, (self.width - self.measure(line, em)) / 2), y, em)
                y += em * 1.5
            y += dice.uniform(0.3, 2)
        lines = list(paper["lines"])
        if dice.random() < 0.12 and len(lines) > 3:
            lines.pop(dice.randrange(len(lines)))
        for _ in range(dice.choice([0, 0, 0, 0, 1, 1, 2, 3])):
            if self.idle[paper["kind"]]:
                at = dice.randrange(len(lines) + 1)
                if not (0 < at < len(lines) and lines[at - 1][:1] in "|~" and lines[at][:1] in "|~"):
                    lines.insert(at, dice.choice(self.idle[paper["kind"]]))
        if dice.random() < 0.05 and len(lines) > 3:
            i = dice.randrange(len(lines) - 1)
            if lines[i][:1] not in "|" and lines[i + 1][:1] not in "|":
                lines[i], lines[i + 1] = lines[i + 1], lines[i]
        at = 0
        while at < len(lines):
            if lines[at].startswith("|"):
                end = at
                while end < len(lines) and lines[end].startswith("|"):
                    end += 1
                y = self.table(page, lines[at:end], y)
                at = end
            elif lines[at].startswith("~"):
                end = at
                while end < len(lines) and lines[end].startswith("~"):
                    end += 1
                y = self.columns(page, lines[at:end], y)
                at = end
            else:
                y = self.block(page, lines[at], y)
                at += 1
            if dice.random() < 0.1:
                y += dice.uniform(0, 2)
        if dice.random() < 0.35:
            self.noise_lines(page, y)
        return page, paper

    def block(self, page, line, y):
        dice = self.dice
        mark, rest = (line[:1], line[1:].strip()) if line[:1] in ">^_" else ("", line)
        if mark == "_":
            return self.captions(page, rest, y)
        text = self.fill(rest)
        if mark == "^" or (not mark and len(text) < 30 and dice.random() < 0.03):
            # A certificate prints who it is for large and spaced.
            em = dice.uniform(1.1, 2.3) if dice.random() < 0.3 else 1.0
            pitch, self.pitch = self.pitch, self.pitch * (dice.uniform(1.1, 1.9) if dice.random() < 0.15 else 1)
            for part in self.wrap(text, self.width, em):
                self.put(page, part, max(0, (self.width - self.measure(part, em)) / 2), y, em)
                y += self.line * em
            self.pitch = pitch
            return y
        if mark == ">":
            widest = self.width * dice.uniform(0.4, 0.7)
            if self.measure(text, 1) > widest and dice.random() < 0.5:
                widest = self.width
            parts = self.wrap(text, widest)
            how = dice.random()
            for part in parts:
                width = self.measure(part, 1)
                left = self.width - width - dice.uniform(0, 3) if how < 0.4 else self.width * 0.5 + dice.uniform(0, 1) if how < 0.8 else max(0, self.width * 0.72 - width / 2)
                if how > 0.95:
                    left = 0
                self.put(page, part, max(0, left), y)
                y += self.line
            return y
        indent = self.indent if len(rest) > 8 or dice.random() < 0.5 else 0
        for i, part in enumerate(self.wrap(text, self.width, 1, indent)):
            self.put(page, part, indent if i == 0 else 0, y)
            y += self.line
        return y

    def captions(self, page, rest, y):
        parts = [p.strip() for p in rest.split("_")]
        parts = [p for p in parts if p]
        if len(parts) == 1:
            parts.append("")
        pairs = list(zip(parts[0::2], parts[1::2]))
        width, low = self.width / max(1, len(pairs)), y
        small = self.dice.uniform(0.6, 0.95)
        for i, (value, caption) in enumerate(pairs):
            at = y
            for text, em in ((value, 1.0), (caption, small)):
                for line in self.wrap(self.fill(text), width - 1, em):
                    used = self.measure(line, em)
                    self.put(page, line, i * width + max(0, (width - used) / 2) * (1 if self.indent else 0), at, em)
                    at += 1.25 * max(em, 0.8)
            low = max(low, at)
        return low + self.line * 0.5

    def columns(self, page, lines, y):
        split, right = self.dice.uniform(0.45, 0.58) * self.width, y
        left = y
        is_level = self.dice.random() < 0.7
        for line in lines:
            parts = [p.strip() for p in line.strip("~").split("~")]
            if is_level:
                left = right = max(left, right)
            for i, part in enumerate(parts[:2]):
                for piece in self.wrap(self.fill(part), (split if i == 0 else self.width - split) - 1):
                    if i == 0:
                        self.put(page, piece, 0, left)
                        left += self.line
                    else:
                        self.put(page, piece, split, right)
                        right += self.line
        return max(left, right)

    def table(self, page, lines, y):
        dice = self.dice
        rows = [[c.strip() for c in line.strip().strip("|").split("|")] for line in self.guard(lines)]
        rows = [[c.replace("\x00", "|") for c in row] for row in rows]
        count = max(len(r) for r in rows)
        first = dice.uniform(5, 10)
        widths = {}
        is_centered = dice.random() < 0.5
        pad = dice.uniform(0.3, 1.2)
        high = dice.uniform(0.2, 1.6)
        leading = dice.uniform(1.1, 1.5)
        for row in rows:
            n = len(row)
            if n not in widths:
                share = [first if i % 2 == 0 and n % 2 == 0 else dice.uniform(6, 14) for i in range(n)]
                if n % 2 == 0:
                    rest = max(6.0, (self.width - first * n / 2) / (n / 2))
                    share = [first if i % 2 == 0 else rest for i in range(n)]
                else:
                    total = sum(share)
                    share = [s * self.width / total for s in share]
                widths[n] = share
            cells = [self.wrap(self.fill(c), max(3.0, widths[n][i] - pad)) for i, c in enumerate(row)]
            height = max(len(c) for c in cells) * leading
            x = 0.0
            for i, cell in enumerate(cells):
                top = y + (height - len(cell) * leading) / 2
                for k, line in enumerate(cell):
                    used = self.measure(line, 1)
                    is_mid = is_centered or n == 1 or (i % 2 == 0 and n % 2 == 0 and dice.random() < 0.3)
                    self.put(page, line, x + (max(0, (widths[n][i] - used) / 2) if is_mid else pad / 2), top + k * leading)
                x += widths[n][i]
            y += height + high
        return y + 0.5

    @staticmethod
    def guard(lines):
        """The bar inside a choice is none of the table's."""
        for line in lines:
            depth, out = 0, []
            for c in line:
                depth += (c == "<") - (c == ">")
                out.append("\x00" if c == "|" and depth > 0 else c)
            yield "".join(out)

    def letterhead(self, page, y):
        values, dice = self.values, self.dice
        text = dice.choice(["{unit}", "{provider}", "{bureau}", "编号：{serial}", "{words}", "附件{number}", "{unit}文件", "第{number}页", "{otherunit}"])
        if text in ("{unit}", "{unit}文件") and dice.random() < 0.5:
            text = "{provider}"
        line = self.fill(text)
        em = dice.uniform(0.7, 1.6)
        self.put(page, line, dice.choice([0, max(0, self.width - self.measure(line, em)), max(0, (self.width - self.measure(line, em)) / 2)]), y, em)
        y += em * 1.6
        if dice.random() < 0.4:
            line = self.fill(dice.choice(["地址：{address} 电话：{phone}", "Tel:{phone} Email:{email}", "{site}", "{address}"]))
            line = [(c, None, False) for c, _, _ in line]
            self.put(page, line, 0, y, 0.8)
            y += 1.5
        return y + 1

    def noise_lines(self, page, low):
        """A seal's words, page numbers, a watermark: they are no values."""
        dice, values = self.dice, self.values
        for _ in range(dice.randrange(1, 4)):
            at = dice.random()
            if at < 0.5 and values.given.get("unit"):
                unit = values.given["unit"]
                start = dice.randrange(0, max(1, len(unit) - 2))
                text = unit[start:start + dice.randrange(2, 12)]
                row, left = low - dice.uniform(-1, 7), self.width * dice.uniform(0.3, 0.95)
            elif at < 0.7:
                text, row, left = dice.choice(["第{}页", "共{}页", "- {} -", "{}"]).format(dice.randrange(1, 9)), low + dice.uniform(1, 6), self.width * dice.uniform(0.3, 0.9)
            else:
                text, row, left = dice.choice(["仅供备案使用", "样例", "公章", "合同专用章", "扫描全能王 创建", "由 扫描宝 扫描", "SAMPLE", "样例 非真实文件", "本件为样例", "(样例)", "与原件一致", "复印无效", values.word(), values.brand()]), dice.uniform(0, low + 3), self.width * dice.uniform(0, 0.95)
            self.put(page, [(c, None, False) for c in text], left, row, dice.uniform(0.7, 1.5))

    def tokens(self, page):
        """The page as it is read."""
        return reading.tokens(page.glyphs, self.width, self.dice, self.values)
