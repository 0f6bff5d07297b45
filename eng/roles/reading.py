"""A page as it is read: with mistakes, row by row, and cut into tokens as `RoleText` does."""

import unicodedata

import wordings

ROLES = sorted(set(wordings.ROLES.values()))
# 0 is none; 2i + 1 begins role i, 2i + 2 goes on with it.
TAGS = 1 + 2 * len(ROLES)
GAP, ROW = "\t", "\n"

_plain = {}


def plain(character):
    """As the reader normalizes it: full width to half width."""
    if character not in _plain:
        text = unicodedata.normalize("NFKC", character)
        _plain[character] = text if text.strip() else " "
    return _plain[character]


def tokens(glyphs, width, dice, values):
    """(characters, x, y, size, tags): x, y in ems of the usual print, size as a share of it; gaps and ends of rows are tokens of their own."""
    noise = dice.choice([0, 0, 0.003, 0.01, 0.03, 0.08])
    tilt, bend = dice.gauss(0, 0.004), dice.gauss(0, 0.02)
    read, lost = [], None
    for text, role, begins, left, right, row, em in glyphs:
        if noise and dice.random() < noise:
            how = dice.random()
            if how < 0.25:
                lost = role if begins else None
                continue
            text = plain(values.character())[:1] if how < 0.8 else dice.choice("·.,'-一:;1lI0O日口")
        if lost and role == lost:
            begins = True
        lost = None
        if text in "_—―─－﹍¯":
            continue
        jitter = dice.gauss(0, 0.04)
        read.append((text, role, begins, left, right, row + jitter + tilt * left + bend * (left / width - 0.5) ** 2 * 4, em))
    lines = rows(read)
    ems = sorted(g[6] for g in read)
    usual = ems[len(ems) // 2] if ems else 1.0
    characters, xs, ys, sizes, tags = [], [], [], [], []

    def add(c, x, y, size, tag):
        characters.append(c)
        xs.append(x / usual)
        ys.append(y / usual)
        sizes.append(size / usual)
        tags.append(tag)

    for row in lines:
        before = None
        for text, role, begins, left, right, at, em in row:
            if before is not None and left - before > 0.8 * em:
                add(GAP, (left + before) / 2, at, em, 0)
            tag = 0 if role is None else 2 * ROLES.index(role) + (1 if begins else 2)
            add(text, (left + right) / 2, at, em, tag)
            before = right
        add(ROW, row[-1][4], row[-1][5], row[-1][6], 0)
    return characters, xs, ys, sizes, tags


def rows(glyphs):
    """Rows from top to bottom: lines at about the same height."""
    lines = []
    for glyph in sorted(glyphs, key=lambda g: g[5]):
        for row in reversed(lines[-4:]):
            if abs(row[0][5] - glyph[5]) < 0.5 * min(row[0][6], glyph[6]):
                row.append(glyph)
                break
        else:
            lines.append([glyph])
    for row in lines:
        row.sort(key=lambda g: g[3])
    return lines
