"""What lenses, sensors, copiers, compression and the reader's own cleaning do to a picture."""

import cv2
import numpy as np

from dice import Dice


class Spoiler(Dice):
    def spoil(self, picture):
        at = self.rng.random()
        if at < 0.3:
            picture = cv2.GaussianBlur(picture, (0, 0), self.uniform(0.3, 1.3) * max(0.4, picture.shape[0] / 48))
        elif at < 0.38:
            length = self.whole(2, 6)
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
                block = self.whole(5, 16) * 2 + 1
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
            ranks = np.bincount(gray.reshape(-1), minlength=256).cumsum()
            ink, paper = (float(np.searchsorted(ranks, gray.size * share, side="right")) for share in (1 / 50, 9 / 10))
            if paper - ink >= 40:
                picture = cv2.convertScaleAbs(picture, alpha=255 / (paper - 0.2 * (paper - ink)))
        return picture
