"""Pictures of single lines, 48 pixels high, printed, covered, photographed and spoiled in many ways. Nothing here is drawn by the samples' renderer."""

import math

import cv2
import numpy as np
from fontTools.ttLib import TTFont
from PIL import ImageFont

cv2.setNumThreads(1)

EM = 56
HEIGHT = 48


class Typeface:
    """Glyphs of one font at EM pixels, cut once each."""

    def __init__(self, path, index=0):
        self.font = ImageFont.truetype(str(path), EM, index=index)
        self.has = set(TTFont(str(path), fontNumber=index, lazy=True).getBestCmap())
        self.cut = {}

    def covers(self, text):
        return all(ord(c) in self.has for c in text if c != " ")

    def glyph(self, c):
        known = self.cut.get(c)
        if known is None:
            mask, (left, top) = self.font.getmask2(c, mode="L")
            w, h = mask.size
            picture = np.array(mask, dtype=np.uint8).reshape(h, w) if w and h else np.zeros((1, 1), np.uint8)
            known = self.cut[c] = (picture, left, top, self.font.getlength(c))
        return known


class Lines:
    """Draws pictures of lines with one random generator."""

    def __init__(self, typefaces, rng):
        self.typefaces = typefaces
        self.rng = rng

    def uniform(self, low, high):
        return low + (high - low) * self.rng.random()

    def chance(self, share):
        return self.rng.random() < share

    def typeface(self, text):
        for _ in range(12):
            face = self.typefaces[int(self.rng.integers(len(self.typefaces)))]
            if face.covers(text):
                return face
        return None

    def canvas(self, text, face):
        """Coverage of the ink, 0 to 255, and the boxes' right ends; the line stands in the middle of 2 EM height."""
        spacing = self.uniform(-0.04, 0.08) if self.chance(0.75) else self.uniform(0.05, 0.6)
        squeeze = 1.0 if self.chance(0.6) else self.uniform(0.82, 1.15)
        digit = self.uniform(0.9, 1.25) if self.chance(0.2) else 1.0
        mark = 1.0 if self.chance(0.6) else self.uniform(0.45, 1.0)
        other = None
        if self.chance(0.3):
            other = self.typefaces[int(self.rng.integers(len(self.typefaces)))]
        width = int(EM * (len(text) * 1.75 + 4))
        page = np.zeros((2 * EM, width), np.uint8)
        at = float(EM)
        jitter = 0.0 if self.chance(0.7) else self.uniform(0, 0.04)
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
            y = EM // 2 + top - EM // 8 + int(round(self.rng.normal() * jitter * EM)) if jitter else EM // 2 + top - EM // 8
            h, w = picture.shape
            if y < 0 or y + h > page.shape[0] or x + w > width:
                y = max(0, min(y, page.shape[0] - h))
                if x + w > width or h > page.shape[0]:
                    break
            part = page[y:y + h, x:x + w]
            np.maximum(part, picture, out=part)
            at += advance * (digit if latin else 1.0) + spacing * EM * (0.5 if latin else 1.0)
        end = int(at)
        rows = np.flatnonzero(page.max(axis=1))
        cols = np.flatnonzero(page.max(axis=0))
        if not len(rows):
            return None
        return page, squeeze, rows[0], rows[-1] + 1, cols[0], min(max(cols[-1] + 1, 1), end + EM)

    def stroke(self, page):
        at = self.rng.random()
        if at < 0.1:
            return cv2.dilate(page, np.ones((2, 2), np.uint8) if self.chance(0.6) else np.ones((3, 3), np.uint8))
        if at < 0.17:
            return cv2.erode(page, np.ones((2, 2), np.uint8))
        return page

    def noise(self, height, width, cells):
        coarse = self.rng.normal(size=(max(2, height * cells // 48), max(2, width * cells // 48))).astype(np.float32)
        return cv2.resize(coarse, (width, height), interpolation=cv2.INTER_LINEAR)

    def overlay(self, height, width):
        """Coverage of something that lies across: strokes of a seal or a watermark, 0 to 1."""
        layer = np.zeros((height, width), np.uint8)
        kind = self.rng.random()
        if kind < 0.35:
            radius = self.uniform(1.2, 4) * height
            center = (int(self.uniform(-0.3, 1.3) * width), int(self.uniform(-radius, height + radius)))
            cv2.circle(layer, center, int(radius), 255, max(1, int(height * self.uniform(0.04, 0.12))), cv2.LINE_AA)
            if self.chance(0.4):
                cv2.circle(layer, center, int(radius * 0.3), 255, -1, cv2.LINE_AA)
        if kind > 0.2:
            big = self.uniform(0.6, 2.6) * height
            for _ in range(int(self.rng.integers(1, 6))):
                face = self.typefaces[int(self.rng.integers(len(self.typefaces)))]
                c = "备案专用章有限公司仅供使用再次复印无效样例市场监督管理局印12345678"[int(self.rng.integers(33))]
                if ord(c) not in face.has:
                    continue
                glyph = face.glyph(c)[0]
                scale = big / EM
                matrix = cv2.getRotationMatrix2D((glyph.shape[1] / 2, glyph.shape[0] / 2), self.uniform(-60, 60), scale)
                matrix[:, 2] += [self.uniform(-0.02, 1) * width - glyph.shape[1] / 2, self.uniform(-0.1, 1.1) * height - glyph.shape[0] / 2]
                layer = np.maximum(layer, cv2.warpAffine(glyph, matrix, (width, height)))
        return layer.astype(np.float32) / 255

    def draw(self, text, longest):
        """A BGR picture 48 high and at most so wide, as the reader's crops are, or None when it cannot be drawn."""
        face = self.typeface(text)
        made = face and self.canvas(text, face)
        if not made:
            return None
        page, squeeze, top, bottom, left, right = made
        page = self.stroke(page)
        # How much of the crop's height the characters fill, and what stands around them.
        fill = np.clip(self.rng.normal(0.72, 0.09), 0.48, 0.97)
        em = HEIGHT * fill
        scale = em / EM
        margin_left, margin_right = (self.uniform(-0.02, 0.5) if self.chance(0.85) else self.uniform(0.5, 1.6) for _ in range(2))
        width = int((right - left) * scale * squeeze + (margin_left + margin_right) * em)
        if width > longest:
            shrink = longest / width
            if shrink < 0.72:
                return None
            squeeze *= shrink
            width = longest
        width = max(width, 16)
        middle = EM / 2 + EM * 0.5 + EM * 0.03
        shift = self.rng.normal() * 0.05 * HEIGHT
        shift = float(np.clip(shift, -(HEIGHT - em) / 2 - 1, (HEIGHT - em) / 2 + 1))
        # The picture that a camera or scanner saw had fewer or more pixels than the 48 rows it is brought to.
        low = 48.0 if self.chance(0.35) else self.uniform(17, 48)
        ratio = low / HEIGHT
        lh, lw = max(12, int(round(HEIGHT * ratio))), max(8, int(round(width * ratio)))
        angle = self.rng.normal() * 0.012 if self.chance(0.6) else self.rng.normal() * 0.03
        angle = float(np.clip(angle, -0.6 * HEIGHT / width, 0.6 * HEIGHT / width))
        shear = self.rng.normal() * 0.04 if self.chance(0.5) else self.rng.normal() * 0.12
        fx, fy = scale * squeeze * ratio, scale * ratio
        x0, y0 = margin_left * em * ratio - left * fx, (HEIGHT / 2 + shift) * ratio - middle * fy
        center_x, center_y = lw / 2, lh / 2
        a = np.array([[fx, 0, x0], [0, fy, y0], [0, 0, 1]])
        turn = np.array([[1, shear, -shear * center_y], [angle, 1, -angle * center_x], [0, 0, 1]])
        warp = turn @ a
        if self.chance(0.3):
            warp = np.array([[1, 0, 0], [0, 1, 0], [self.rng.normal() * 0.012 / lw, self.rng.normal() * 0.05 / lh, 1]]) @ warp
        if fy < 0.75:
            page = cv2.GaussianBlur(page, (0, 0), 0.42 / fy)
        ink = cv2.warpPerspective(page, warp, (lw, lh), flags=cv2.INTER_LINEAR).astype(np.float32) / 255
        if self.chance(0.12) and lw > 40:
            ink = self.bend(ink)
        picture = self.paint(ink, lh, lw)
        picture = self.spoil(picture)
        if (lh, lw) != (HEIGHT, width):
            picture = cv2.resize(picture, (width, HEIGHT), interpolation=cv2.INTER_LINEAR if self.chance(0.5) else cv2.INTER_CUBIC)
        if self.chance(0.25):
            picture = self.compress(picture)
        return self.prepare(picture)

    def bend(self, ink):
        h, w = ink.shape
        xs, ys = np.meshgrid(np.arange(w, dtype=np.float32), np.arange(h, dtype=np.float32))
        ys += np.float32(self.uniform(-0.06, 0.06) * h) * np.sin(xs * np.float32(2 * math.pi * self.uniform(0.3, 1.2) / w) + np.float32(self.uniform(0, 6)))
        return cv2.remap(ink, xs, ys, cv2.INTER_LINEAR)

    def neighbors(self, h, w):
        """Feet and heads of the lines above and below that a crop often holds."""
        layer = np.zeros((h, w), np.float32)
        for is_above in (True, False):
            if not self.chance(0.5):
                continue
            rows = int(self.uniform(0.03, 0.15) * h) + 1
            columns = max(2, int(w / self.uniform(2, 5)))
            bits = (self.rng.random(columns) < self.uniform(0.2, 0.6)).astype(np.float32)
            strip = cv2.resize(bits[None, :], (w, rows), interpolation=cv2.INTER_LINEAR)
            if is_above:
                layer[:rows] = strip
            else:
                layer[-rows:] = strip
        return layer

    def paint(self, ink, h, w):
        rng = self.rng
        paper = np.array([self.uniform(150, 255)] * 3) if self.chance(0.85) else np.array([self.uniform(90, 150)] * 3)
        paper = np.clip(paper + rng.normal(size=3) * (10 if self.chance(0.6) else 25), 40, 255)
        depth = self.uniform(0.45, 1.0) if self.chance(0.85) else self.uniform(0.2, 0.45)
        ink_color = paper * (1 - depth) + rng.normal(size=3) * 6
        if self.chance(0.08):
            ink_color = np.array([[40, 30, 190], [170, 70, 30], [110, 60, 40]][int(rng.integers(3))], float) + rng.normal(size=3) * 15
        shade = np.ones((h, w, 1), np.float32)
        if self.chance(0.7):
            shade = shade + (self.uniform(0.02, 0.12) * self.noise(h, w, 2))[..., None]
        if self.chance(0.4):
            shade = shade + np.linspace(-1, 1, w, dtype=np.float32)[None, :, None] * self.uniform(-0.2, 0.2)
        picture = paper.astype(np.float32) * shade
        if self.chance(0.15):
            xs = np.arange(w, dtype=np.float32)[None, :]
            ys = np.arange(h, dtype=np.float32)[:, None]
            waves = np.sin((xs * self.uniform(0.1, 0.9) + ys * self.uniform(-0.9, 0.9)) + 3 * np.sin(xs * self.uniform(0.02, 0.1)))
            picture *= 1 - self.uniform(0.02, 0.1) * (waves[..., None] > self.uniform(0, 0.9))
        if self.chance(0.15):
            ink = np.maximum(ink, self.neighbors(h, w))
        if self.chance(0.08):
            y = int(self.uniform(0.8, 1.0) * h) if self.chance(0.8) else int(self.uniform(0, 0.15) * h)
            ink[max(0, y - 1):y + 1] = np.maximum(ink[max(0, y - 1):y + 1], self.uniform(0.3, 1))
        if self.chance(0.25):
            # Print that wore off, and toner that did not take.
            ink = ink * np.clip(1 + self.uniform(0.1, 0.5) * self.noise(h, w, 12), 0, 1)
        under = None
        if self.chance(0.22):
            under = self.overlay(h, w)[..., None]
            color = np.array([60, 50, 220.0]) if self.chance(0.6) else (np.array([150.0] * 3) if self.chance(0.6) else rng.uniform(60, 230, 3))
            strength = self.uniform(0.15, 0.9) if color[2] > color[0] + 80 else self.uniform(0.05, 0.45)
            picture = picture * (1 - under * strength) + np.minimum(picture, color.astype(np.float32)) * (under * strength)
        alpha = ink[..., None]
        picture = picture * (1 - alpha) + np.minimum(ink_color.astype(np.float32) * shade, picture) * alpha
        if self.chance(0.06):
            # Glare: paper and ink drown in light.
            spot = np.exp(-(((np.arange(w) - self.uniform(0, w)) / self.uniform(0.5 * h, 4 * h)) ** 2)).astype(np.float32)[None, :, None]
            picture = picture + (255 - picture) * spot * self.uniform(0.3, 0.85)
        if self.chance(0.06):
            x = int(self.uniform(0, w))
            picture[:, max(0, x - 1):x + 2] = picture[:, max(0, x - 1):x + 2] * 0.5 + self.uniform(0, 255) * 0.5
        return np.clip(picture, 0, 255)

    def spoil(self, picture):
        at = self.rng.random()
        if at < 0.3:
            picture = cv2.GaussianBlur(picture, (0, 0), self.uniform(0.3, 1.3) * max(0.4, picture.shape[0] / 48))
        elif at < 0.38:
            length = int(self.rng.integers(2, 6))
            kernel = np.zeros((length, length), np.float32)
            if self.chance(0.5):
                kernel[length // 2] = 1 / length
            else:
                kernel[:, length // 2] = 1 / length
            picture = cv2.filter2D(picture, -1, kernel)
        elif at < 0.44:
            soft = cv2.GaussianBlur(picture, (0, 0), 1.2)
            picture = picture + self.uniform(0.3, 1.2) * (picture - soft)
        if self.chance(0.12):
            h, w = picture.shape[:2]
            xs, ys = np.arange(w, dtype=np.float32)[None, :], np.arange(h, dtype=np.float32)[:, None]
            wave = np.sin(xs * self.uniform(0.5, 3) + ys * self.uniform(-3, 3))
            picture = picture * (1 + self.uniform(0.02, 0.14) * wave[..., None])
        if self.chance(0.6):
            grain = self.rng.normal(size=picture.shape[:2] + ((3,) if self.chance(0.5) else (1,))).astype(np.float32)
            picture = picture + grain * self.uniform(1, 16)
        if self.chance(0.5):
            picture = 255 * np.clip(picture / 255, 0, 1) ** self.uniform(0.6, 1.6)
        picture = np.clip(picture, 0, 255).astype(np.uint8)
        at = self.rng.random()
        if at < 0.3:
            gray = cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY)
            if at < 0.07:
                # A fax or a copier knows black and white only.
                block = int(self.rng.integers(5, 16)) * 2 + 1
                gray = cv2.adaptiveThreshold(gray, 255, cv2.ADAPTIVE_THRESH_MEAN_C, cv2.THRESH_BINARY, block, self.uniform(6, 20)) if self.chance(0.5) else cv2.threshold(
                    gray, 0, 255, cv2.THRESH_BINARY + cv2.THRESH_OTSU)[1]
            picture = cv2.cvtColor(gray, cv2.COLOR_GRAY2BGR)
        if self.chance(0.35):
            picture = self.compress(picture)
        return picture

    def compress(self, picture):
        _, data = cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, int(self.uniform(18, 92))])
        return cv2.imdecode(data, cv2.IMREAD_COLOR)

    def prepare(self, picture):
        """What LineCleaner does to most crops before they are read: red falls away, pale grounds are lifted to white."""
        if self.chance(0.6):
            blue, green, red = (picture[..., i].astype(np.int16) for i in range(3))
            is_red = (red - np.maximum(blue, green)) > 40
            if 0.01 < is_red.mean() < 0.5:
                picture = picture.copy()
                picture[is_red] = picture[..., 2:3].repeat(3, axis=2)[is_red]
        if self.chance(0.8):
            gray = cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY)
            ranked = np.sort(gray, axis=None)
            ink, paper = float(ranked[len(ranked) // 50]), float(ranked[len(ranked) * 9 // 10])
            if paper - ink >= 40:
                picture = cv2.convertScaleAbs(picture, alpha=255 / (paper - 0.2 * (paper - ink)))
        return picture
