"""Pictures of single lines, 48 pixels high, printed, covered, photographed and spoiled in many ways. Nothing here is drawn by the samples' renderer."""

import math

import cv2
import numpy as np
from fontTools.ttLib import TTFont
from PIL import Image, ImageFont

from dice import Dice
from paint import Painter
from spoil import Spoiler

cv2.setNumThreads(1)

EM = 56
HEIGHT = 48
BLANK = Image.new("L", (1, 1))


class Typeface:
    """Glyphs of one font at EM pixels, cut once each."""

    def __init__(self, path, index=0):
        self.font = ImageFont.truetype(str(path), EM, index=index)
        self.has = set(TTFont(str(path), fontNumber=index, lazy=True).getBestCmap())
        # Faces meet on the base line, whatever room each keeps above it.
        self.rise = round(0.88 * EM) - self.font.getmetrics()[0]
        self.cut = {}

    def covers(self, text):
        return all(ord(c) in self.has for c in text if c != " ")

    def glyph(self, c):
        known = self.cut.get(c)
        if known is None:
            mask, (left, top) = self.font.getmask2(c, mode="L")
            w, h = mask.size
            picture = np.array(BLANK._new(mask)) if w and h else np.zeros((1, 1), np.uint8)
            known = self.cut[c] = (picture, left, top + self.rise, self.font.getlength(c))
        return known


class Lines(Dice):
    """Draws pictures of lines with one random generator.

    typefaces print Chinese; latin holds faces of letters and digits alone, hands those of handwriting.
    """

    def __init__(self, typefaces, rng, latin=(), hands=()):
        super().__init__(rng)
        self.typefaces, self.latin, self.hands = typefaces, list(latin), list(hands)
        self.painter, self.spoiler = Painter(typefaces, rng), Spoiler(rng)

    def faces(self, text):
        if self.hands and len(text) <= 12 and self.chance(0.2 if len(text) <= 5 else 0.06):
            return self.hands
        return self.latin if self.latin and text.isascii() and self.chance(0.6) else self.typefaces

    def typeface(self, text):
        faces = self.faces(text)
        for turn in range(16):
            face = self.pick(faces if turn < 6 else self.typefaces)
            if face.covers(text):
                return face
        return None

    def canvas(self, text, face):
        """Coverage of the ink, 0 to 255, in 2 EM height; the ink's rows and columns; whether the first or last column cuts a character that isn't read."""
        spacing = self.uniform(-0.04, 0.08) if self.chance(0.75) else self.uniform(0.05, 0.6)
        squeeze = 1.0 if self.chance(0.6) else self.uniform(0.82, 1.15)
        digit = self.uniform(0.9, 1.25) if self.chance(0.2) else 1.0
        mark = 1.0 if self.chance(0.6) else self.uniform(0.45, 1.0)
        other = self.pick(self.latin if self.latin and self.chance(0.7) else self.typefaces) if self.chance(0.4) else None
        width = int(EM * (len(text) * 1.75 + 6))
        page = np.zeros((2 * EM, width), np.uint8)
        jitter = 0.0 if self.chance(0.7) else self.uniform(0, 0.04)
        at, cut_left = self.cut(page, face, 0.0, before=True)
        for c in text:
            if c == " ":
                at += EM * self.uniform(0.4, 1.2)
                continue
            latin = ord(c) < 0x250
            font = other if latin and other is not None and ord(c) in other.has else face
            picture, left, top, advance = font.glyph(c)
            pen = at
            if c in "，。；：、（）":
                # Marks of full width are often set narrower.
                skip = advance * (1 - mark)
                pen -= skip * (0.7 if c == "（" else 0.15)
                advance *= mark
            x = int(round(pen + left)) if pen + left > 0 else 0
            y = EM // 2 + top + (int(round(self.rng.normal() * jitter * EM)) if jitter else 0)
            if not self.put(page, picture, x, y):
                break
            at += advance * (digit if latin else 1.0) + spacing * EM * (0.5 if latin else 1.0)
        rows, cols = (np.flatnonzero(page.max(axis=a)) for a in (1, 0))
        if not len(rows):
            return None
        left, right = cols[0], min(max(cols[-1] + 1, 1), int(at) + EM)
        end, cut_right = self.cut(page, face, max(at, right + 1.0), before=False)
        return page, squeeze, cut_left or left, end if cut_right else right, bool(cut_left), cut_right

    @staticmethod
    def put(page, picture, x, y):
        """False where it does not fit."""
        h, w = picture.shape
        y = max(0, min(y, page.shape[0] - h))
        if x + w > page.shape[1] or h > page.shape[0]:
            return False
        part = page[y:y + h, x:x + w]
        np.maximum(part, picture, out=part)
        return True

    def cut(self, page, face, at, before):
        """Sometimes a crop cuts through a neighbor: less than half of it is seen and it isn't part of the text. Answers where the text goes on or the crop ends."""
        if not self.chance(0.05):
            return (float(EM), 0) if before else (at, False)
        c = self.pick("称名型所号码期围人名：司址日年限额性别出生")
        if ord(c) not in face.has:
            return (float(EM), 0) if before else (at, False)
        picture, left, top, _ = face.glyph(c)
        seen = int(picture.shape[1] * self.uniform(0.12, 0.42))
        x = int(at) + (EM if before else 0)
        if seen < 2 or not self.put(page, picture[:, -seen:] if before else picture[:, :seen], x, EM // 2 + top):
            return (float(EM), 0) if before else (at, False)
        return (x + seen + EM * self.uniform(0.05, 0.7), x) if before else (x + seen, True)

    def stroke(self, page):
        at = self.rng.random()
        if at < 0.1:
            return cv2.dilate(page, np.ones((2, 2), np.uint8) if self.chance(0.6) else np.ones((3, 3), np.uint8))
        if at < 0.17:
            return cv2.erode(page, np.ones((2, 2), np.uint8))
        if at < 0.2:
            # A needle printer's dots.
            step = self.whole(3, 6)
            dots = np.zeros((step, step), np.uint8)
            cv2.circle(dots, (step // 2, step // 2), max(1, step // 2), 255, -1)
            return np.minimum(page, np.tile(dots, (page.shape[0] // step + 1, page.shape[1] // step + 1))[:page.shape[0], :page.shape[1]])
        return page

    def draw(self, text, longest):
        """A BGR picture 48 high and at most so wide, as the reader's crops are, or None when it cannot be drawn."""
        face = self.typeface(text)
        made = face and self.canvas(text, face)
        if not made:
            return None
        page, squeeze, left, right, cut_left, cut_right = made
        page = self.stroke(page)
        # How much of the crop's height the characters fill, and what stands around them.
        fill = np.clip(self.rng.normal(0.72, 0.09), 0.48, 0.97)
        em = HEIGHT * fill
        scale = em / EM
        margin_left, margin_right = (0.0 if cut else self.uniform(-0.02, 0.5) if self.chance(0.85) else self.uniform(0.5, 1.6) for cut in (cut_left, cut_right))
        width = int((right - left) * scale * squeeze + (margin_left + margin_right) * em)
        if width > longest:
            shrink = longest / width
            if shrink < 0.72:
                return None
            squeeze *= shrink
            width = longest
        width = max(width, 16)
        middle = EM / 2 + EM * 0.5 + EM * 0.03
        shift = self.rng.normal() * 0.06 * HEIGHT
        shift = float(np.clip(shift, -(HEIGHT - em) / 2 - 1, (HEIGHT - em) / 2 + 1))
        # The picture that a camera or scanner saw had fewer or more pixels than the 48 rows it is brought to.
        low = 48.0 if self.chance(0.35) else self.uniform(17, 48)
        ratio = low / HEIGHT
        lh, lw = max(12, int(round(HEIGHT * ratio))), max(8, int(round(width * ratio)))
        warp, fy = self.warp(scale * squeeze * ratio, scale * ratio, margin_left * em * ratio, (HEIGHT / 2 + shift) * ratio, left, middle, width, lh, lw)
        if fy < 0.75:
            page = cv2.GaussianBlur(page, (0, 0), 0.42 / fy)
        ink = cv2.warpPerspective(page, warp, (lw, lh), flags=cv2.INTER_LINEAR).astype(np.float32) / 255
        if self.chance(0.15) and lw > 40:
            ink = self.bend(ink)
        picture = self.spoiler.spoil(self.painter.paint(ink, lh, lw, "年" in text))
        if (lh, lw) != (HEIGHT, width):
            picture = cv2.resize(picture, (width, HEIGHT), interpolation=cv2.INTER_LINEAR if self.chance(0.5) else cv2.INTER_CUBIC)
        if self.chance(0.25):
            picture = self.spoiler.compress(picture)
        return self.spoiler.prepare(picture)

    def warp(self, fx, fy, x0, y0, left, middle, width, lh, lw):
        """From the page to the crop, a little turned, sheared and seen askew; and its scale."""
        angle = self.rng.normal() * 0.012 if self.chance(0.6) else self.rng.normal() * 0.03
        angle = float(np.clip(angle, -0.6 * HEIGHT / width, 0.6 * HEIGHT / width))
        shear = self.rng.normal() * 0.04 if self.chance(0.5) else self.rng.normal() * 0.12
        straight = np.array([[fx, 0, x0 - left * fx], [0, fy, y0 - middle * fy], [0, 0, 1]])
        turn = np.array([[1, shear, -shear * lh / 2], [angle, 1, -angle * lw / 2], [0, 0, 1]])
        warp = turn @ straight
        if self.chance(0.3):
            warp = np.array([[1, 0, 0], [0, 1, 0], [self.rng.normal() * 0.012 / lw, self.rng.normal() * 0.05 / lh, 1]]) @ warp
        return warp, fy

    def bend(self, ink):
        h, w = ink.shape
        xs, ys = np.meshgrid(np.arange(w, dtype=np.float32), np.arange(h, dtype=np.float32))
        depth = self.uniform(-0.06, 0.06) if self.chance(0.7) else self.uniform(-0.13, 0.13)
        ys += np.float32(depth * h) * np.sin(xs * np.float32(2 * math.pi * self.uniform(0.3, 1.2) / w) + np.float32(self.uniform(0, 6)))
        return cv2.remap(ink, xs, ys, cv2.INTER_LINEAR)
