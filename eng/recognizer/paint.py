"""Ink on paper, and everything else that lies on and under it."""

import math

import cv2
import numpy as np

from dice import Dice

ON_SEALS = "备案专用章有限公司仅供使用再次复印无效样例市场监督管理局印12345678"


class Painter(Dice):
    def __init__(self, typefaces, rng):
        super().__init__(rng)
        self.typefaces = typefaces

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
            if self.chance(0.3):
                self.star(layer, center, radius * self.uniform(0.25, 0.4))
        if kind > 0.2:
            big = self.uniform(0.6, 2.6) * height
            for _ in range(self.whole(1, 6)):
                face = self.pick(self.typefaces)
                c = self.pick(ON_SEALS)
                if ord(c) not in face.has:
                    continue
                glyph = face.glyph(c)[0]
                matrix = cv2.getRotationMatrix2D((glyph.shape[1] / 2, glyph.shape[0] / 2), self.uniform(-60, 60), big / 56)
                matrix[:, 2] += [self.uniform(-0.02, 1) * width - glyph.shape[1] / 2, self.uniform(-0.1, 1.1) * height - glyph.shape[0] / 2]
                layer = np.maximum(layer, cv2.warpAffine(glyph, matrix, (width, height)))
        return layer.astype(np.float32) / 255

    def star(self, layer, center, radius):
        turn = self.uniform(-0.3, 0.3) - math.pi / 2
        points = [[center[0] + radius * (1 if i % 2 == 0 else 0.382) * math.cos(turn + i * math.pi / 5),
                   center[1] + radius * (1 if i % 2 == 0 else 0.382) * math.sin(turn + i * math.pi / 5)] for i in range(10)]
        cv2.fillPoly(layer, [np.array(points, np.int32)], 255, cv2.LINE_AA)

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

    def rules(self, ink, h, w):
        """Lines of a table or of a form's blank beside or under the characters, or dots that lead on."""
        if self.chance(0.6):
            # Mostly below, sometimes above, and where a cell was too small right through the characters.
            at = self.rng.random()
            y = int((self.uniform(0.8, 1.0) if at < 0.6 else self.uniform(0, 0.15) if at < 0.75 else self.uniform(0.15, 0.85)) * h)
            strength = self.uniform(0.3, 1)
            on = slice(None) if self.chance(0.7) else slice(None, None, self.whole(2, 5))
            ink[max(0, y - 1):y + 1, on] = np.maximum(ink[max(0, y - 1):y + 1, on], strength)
        if self.chance(0.5):
            x = int(self.uniform(0, 0.12) * h) if self.chance(0.5) else w - 1 - int(self.uniform(0, 0.12) * h)
            ink[:, max(0, x - 1):x + 1] = np.maximum(ink[:, max(0, x - 1):x + 1], self.uniform(0.3, 1))

    def guilloche(self, picture, h, w):
        """The fine waved lines that certificates are printed on (底纹)."""
        xs, ys = np.arange(w, dtype=np.float32)[None, :] * (48 / h), np.arange(h, dtype=np.float32)[:, None] * (48 / h)
        for _ in range(self.whole(1, 4)):
            phase = xs * self.uniform(-0.4, 0.4) + ys * self.uniform(-1.2, 1.2) + self.uniform(0.5, 5) * np.sin(xs * self.uniform(0.02, 0.25) + self.uniform(0, 6))
            lines = np.clip(1 - np.abs(np.sin(phase)) * self.uniform(1.5, 5), 0, 1)[..., None]
            color = self.rng.uniform(60, 230, 3).astype(np.float32)
            strength = lines * self.uniform(0.08, 0.5)
            picture = picture * (1 - strength) + np.minimum(picture, color) * strength
        return picture

    def paper(self, h, w):
        rng = self.rng
        paper = np.array([self.uniform(150, 255)] * 3) if self.chance(0.85) else np.array([self.uniform(90, 150)] * 3)
        paper = np.clip(paper + rng.normal(size=3) * (10 if self.chance(0.6) else 25), 40, 255)
        shade = np.ones((h, w, 1), np.float32)
        if self.chance(0.7):
            shade = shade + (self.uniform(0.02, 0.12) * self.noise(h, w, 2))[..., None]
        if self.chance(0.4):
            shade = shade + np.linspace(-1, 1, w, dtype=np.float32)[None, :, None] * self.uniform(-0.2, 0.2)
        if self.chance(0.06):
            # A shadow's edge.
            edge = np.arange(w, dtype=np.float32)[None, :] - self.uniform(0, w) + np.arange(h, dtype=np.float32)[:, None] * self.uniform(-2, 2)
            shade = shade * (1 - self.uniform(0.1, 0.5) / (1 + np.exp(np.clip(-edge / self.uniform(0.5, 6), -30, 30)))).astype(np.float32)[..., None]
        return paper, shade

    def paint(self, ink, h, w, is_date):
        """ink: coverage h x w; is_date: such a text often lies under a seal. A picture h x w x 3 of 0 to 255."""
        rng = self.rng
        paper, shade = self.paper(h, w)
        depth = self.uniform(0.45, 1.0) if self.chance(0.85) else self.uniform(0.2, 0.45)
        ink_color = paper * (1 - depth) + rng.normal(size=3) * 6
        if self.chance(0.08):
            ink_color = np.array(self.pick([[40, 30, 190], [170, 70, 30], [110, 60, 40]]), float) + rng.normal(size=3) * 15
        picture = paper.astype(np.float32) * shade
        if self.chance(0.15):
            xs = np.arange(w, dtype=np.float32)[None, :]
            ys = np.arange(h, dtype=np.float32)[:, None]
            waves = np.sin((xs * self.uniform(0.1, 0.9) + ys * self.uniform(-0.9, 0.9)) + 3 * np.sin(xs * self.uniform(0.02, 0.1)))
            picture *= 1 - self.uniform(0.02, 0.1) * (waves[..., None] > self.uniform(0, 0.9))
        if self.chance(0.1):
            picture = self.guilloche(picture, h, w)
        if self.chance(0.04):
            # The back of the sheet shines through.
            picture *= 1 - self.uniform(0.04, 0.15) * np.roll(ink[:, ::-1], self.whole(-h // 2, h // 2), axis=0)[..., None]
        if self.chance(0.15):
            ink = np.maximum(ink, self.neighbors(h, w))
        if self.chance(0.12):
            ink = ink.copy()
            self.rules(ink, h, w)
        if self.chance(0.25):
            # Print that wore off, and toner that did not take.
            ink = ink * np.clip(1 + self.uniform(0.1, 0.5) * self.noise(h, w, 12), 0, 1)
        if self.chance(0.5 if is_date else 0.2):
            under = self.overlay(h, w)[..., None]
            color = np.array([60, 50, 220.0]) + rng.normal(size=3) * 12 if self.chance(0.6) else (np.array([150.0] * 3) if self.chance(0.6) else rng.uniform(60, 230, 3))
            strength = self.uniform(0.15, 0.9) if color[2] > color[0] + 80 else self.uniform(0.05, 0.45)
            picture = picture * (1 - under * strength) + np.minimum(picture, color.astype(np.float32)) * (under * strength)
        alpha = ink[..., None]
        if self.chance(0.04):
            # White on a color: heads of pages and apps.
            ground = rng.uniform(20, 170, 3) * self.uniform(0.5, 1)
            picture = picture / 255 * ground
            picture = picture * (1 - alpha) + np.clip(ground + self.uniform(70, 230), 0, 255).astype(np.float32) * alpha
        else:
            picture = picture * (1 - alpha) + np.minimum(ink_color.astype(np.float32) * shade, picture) * alpha
        if self.chance(0.06):
            # Glare: paper and ink drown in light.
            spot = np.exp(-(((np.arange(w) - self.uniform(0, w)) / self.uniform(0.5 * h, 4 * h)) ** 2)).astype(np.float32)[None, :, None]
            picture = picture + (255 - picture) * spot * self.uniform(0.3, 0.85)
        if self.chance(0.06):
            x = self.whole(0, w)
            picture[:, max(0, x - 1):x + 2] = picture[:, max(0, x - 1):x + 2] * 0.5 + self.uniform(0, 255) * 0.5
        return np.clip(picture, 0, 255)
