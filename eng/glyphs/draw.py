"""Draws characters between their neighbors, printed, covered and photographed, a whole batch at once on the GPU."""

import math

import torch
import torch.nn.functional as F

from bank import EM, TILE

ROWS, COLUMNS = 64, 96
# Of the picture's rows the height of a character of full width, on average.
FILL = 0.8


class Drawer:
    """tiles, index and advances as bank.py gives them; often, the classes that are drawn more often (look-alikes)."""

    def __init__(self, tiles, index, advances, often, device):
        self.tiles = torch.from_numpy(tiles).to(device)
        self.index = torch.from_numpy(index).to(device)
        self.advances = torch.from_numpy(advances).to(device)
        self.device = device
        self.known = torch.nonzero((self.index >= 0).any(0)).squeeze(1)
        self.often = torch.tensor([c for c in often if (index[:, c] >= 0).any()], device=device)

    def rand(self, *shape, low=0.0, high=1.0):
        return low + (high - low) * torch.rand(*shape, device=self.device)

    def chance(self, n, share):
        return torch.rand(n, device=self.device) < share

    def classes(self, n):
        some = self.known[torch.randint(len(self.known), (n,), device=self.device)]
        other = self.often[torch.randint(len(self.often), (n,), device=self.device)]
        return torch.where(self.chance(n, 0.25), other, some)

    def faces(self, classes):
        """A face that has the character, each as likely."""
        weights = (self.index[:, classes] >= 0).float().T
        return torch.multinomial(weights, 1).squeeze(1)

    def batch(self, n):
        """Pictures n x 1 x ROWS x COLUMNS as they are given to the network, and their classes."""
        middle = self.classes(n)
        face = self.faces(middle)
        ink = self.ink(n, face, middle)
        return normal(self.spoil(self.cover(ink, n))), middle

    def ink(self, n, face, middle):
        centers = self.index[face, middle]
        sides = [self.index[face, self.classes(n)] for _ in range(2)]
        scale = self.rand(n, low=0.78, high=1.22) * FILL * ROWS / EM
        narrow = torch.where(self.chance(n, 0.5), torch.ones(n, device=self.device), self.rand(n, low=0.82, high=1.15))
        angle = torch.randn(n, device=self.device) * 0.03
        shear = torch.randn(n, device=self.device) * 0.06
        lean = torch.where(self.chance(n, 0.05), self.rand(n, low=0.1, high=0.25), torch.zeros(n, device=self.device))
        dx = (torch.randn(n, device=self.device) * 0.13).clamp(-0.32, 0.32) * EM
        dy = (torch.randn(n, device=self.device) * 0.07).clamp(-0.2, 0.2) * EM
        gap = torch.where(self.chance(n, 0.75), self.rand(n, low=-0.05, high=0.1), self.rand(n, low=0.1, high=0.7)) * EM
        ys, xs = torch.meshgrid(torch.arange(ROWS, device=self.device) - (ROWS - 1) / 2, torch.arange(COLUMNS, device=self.device) - (COLUMNS - 1) / 2, indexing="ij")
        c, s = torch.cos(angle)[:, None, None], torch.sin(angle)[:, None, None]
        u = (c * xs + s * ys + (shear + lean)[:, None, None] * ys) / (scale * narrow)[:, None, None] - dx[:, None, None]
        v = (-s * xs + c * ys) / scale[:, None, None] - dy[:, None, None]
        ink = self.sample(centers, u, v)
        for side, at in zip((-1, 1), sides):
            there = (at >= 0) & self.chance(n, 0.88)
            at = at.clamp(min=0)
            step = (self.advances[centers] + self.advances[at]) / 2 * EM + gap
            ink = torch.maximum(ink, self.sample(at, u - side * step[:, None, None], v) * there[:, None, None, None])
        return ink

    def sample(self, at, u, v):
        pictures = self.tiles[at][:, None].float() / 255
        grid = torch.stack([(u + 0.5) / (TILE / 2), (v + 0.5) / (TILE / 2)], 3)
        return F.grid_sample(pictures, grid, mode="bilinear", padding_mode="zeros", align_corners=False)

    def cover(self, ink, n):
        """Thick and thin strokes, worn print, rules, rings, patterns; coverage 0 to 1 where 1 is as dark as the ink."""
        fat = F.max_pool2d(ink, 3, 1, 1)
        thin = -F.max_pool2d(-ink, 3, 1, 1)
        share = self.rand(n, 1, 1, 1)
        kind = self.rand(n)[:, None, None, None]
        ink = torch.where(kind < 0.15, ink * (1 - share) + fat * share, torch.where(kind < 0.28, ink * (1 - 0.8 * share) + thin * 0.8 * share, ink))
        worn = F.interpolate(torch.randn(n, 1, 14, 20, device=self.device), (ROWS, COLUMNS), mode="bilinear", align_corners=False)
        ink = torch.where(self.chance(n, 0.25)[:, None, None, None], (ink * (1 + self.rand(n, 1, 1, 1, low=0.1, high=0.6) * worn)).clamp(0, 1), ink)
        ys = torch.arange(ROWS, device=self.device, dtype=torch.float32)[None, None, :, None]
        xs = torch.arange(COLUMNS, device=self.device, dtype=torch.float32)[None, None, None, :]
        column = lambda low, high: self.rand(n, 1, 1, 1, low=low, high=high)
        # A rule, mostly below.
        at = torch.where(self.chance(n, 0.6)[:, None, None, None], column(0.82, 1.0), column(0, 1)) * ROWS
        rule = ((ys - at).abs() < column(0.4, 1.6)).float().expand(n, 1, ROWS, COLUMNS) * column(0.2, 1)
        ink = torch.where(self.chance(n, 0.1)[:, None, None, None], torch.maximum(ink, rule), ink)
        at = column(0, 1) * COLUMNS
        rule = ((xs - at).abs() < column(0.4, 1.6)).float().expand(n, 1, ROWS, COLUMNS) * column(0.2, 1)
        ink = torch.where(self.chance(n, 0.04)[:, None, None, None], torch.maximum(ink, rule), ink)
        # A seal's ring, of which the cleaning leaves a shadow, and a star's straight edges.
        for share, wide in ((0.14, 3.5), (0.08, 5.0)):
            x, y, r = column(-2, 3) * COLUMNS, column(-2, 3) * ROWS, column(0.5, 2.6) * COLUMNS
            ring = (wide * column(0.3, 1) + 0.5 - ((xs - x) ** 2 + (ys - y) ** 2).sqrt().sub(r).abs()).clamp(0, 1) * column(0.1, 0.75)
            ink = torch.where(self.chance(n, share)[:, None, None, None], torch.maximum(ink, ring), ink)
        # Characters of a watermark or a seal across it.
        other = self.tiles[torch.randint(len(self.tiles), (n,), device=self.device)][:, None].float() / 255
        turn = self.rand(n, low=-1.2, high=1.2)
        size = self.rand(n, low=0.35, high=1.6)
        theta = torch.stack([torch.stack([torch.cos(turn) * size, -torch.sin(turn) * size, self.rand(n, low=-1, high=1)], 1), torch.stack([torch.sin(turn) * size, torch.cos(turn) * size, self.rand(n, low=-1, high=1)], 1)], 1)
        across = F.grid_sample(other, F.affine_grid(theta, (n, 1, ROWS, COLUMNS), align_corners=False), align_corners=False) * column(0.08, 0.5)
        ink = torch.where(self.chance(n, 0.12)[:, None, None, None], torch.maximum(ink, across), ink)
        # Waved lines of certificates.
        phase = xs * column(-0.4, 0.4) + ys * column(-1.2, 1.2) + column(0.5, 5) * torch.sin(xs * column(0.02, 0.25) + column(0, 6))
        waves = (1 - torch.sin(phase).abs() * column(1.5, 5)).clamp(0, 1) * column(0.05, 0.35)
        return torch.where(self.chance(n, 0.15)[:, None, None, None], torch.maximum(ink, waves), ink)

    def spoil(self, ink):
        """Brightness 0 to 1 after lens, sensor, copier."""
        n = len(ink)
        column = lambda low, high: self.rand(n, 1, 1, 1, low=low, high=high)
        parts, size = [], n // 16
        # Parts of the batch share a resolution: a character had 11 to 64 pixels of height.
        for start in range(0, n, size):
            part = ink[start:start + size]
            if torch.rand(()) < 0.75:
                low = float(torch.empty(()).uniform_(0.2, 1.0))
                rows, columns = max(12, round(ROWS * low)), max(18, round(COLUMNS * low))
                part = F.interpolate(part, (rows, columns), mode="area")
                if torch.rand(()) < 0.5:
                    part = blurred(part, float(torch.empty(()).uniform_(0.3, 1.1)) * max(0.45, low))
                if torch.rand(()) < 0.5:
                    part = (part + torch.randn_like(part) * float(torch.empty(()).uniform_(0, 0.12))).clamp(-0.2, 1.2)
                part = F.interpolate(part, (ROWS, COLUMNS), mode="bilinear" if torch.rand(()) < 0.5 else "bicubic", align_corners=False)
            elif torch.rand(()) < 0.5:
                part = blurred(part, float(torch.empty(()).uniform_(0.4, 2.2)))
            parts.append(part)
        ink = torch.cat(parts)
        light = 0.5 + column(0.1, 0.5)
        depth = torch.where(self.chance(n, 0.85)[:, None, None, None], column(0.45, 1.0), column(0.18, 0.45))
        slope = (torch.linspace(-1, 1, COLUMNS, device=self.device)[None, None, None, :] * column(-0.12, 0.12) + torch.linspace(-1, 1, ROWS, device=self.device)[None, None, :, None] * column(-0.08, 0.08))
        picture = light * (1 + slope) * (1 - depth * ink)
        picture = picture + torch.randn_like(picture) * column(0, 0.06) * (self.chance(n, 0.6)[:, None, None, None])
        fax = self.chance(n, 0.06)[:, None, None, None]
        bound = light * (1 - depth * column(0.3, 0.65))
        picture = torch.where(fax, torch.sigmoid((picture - bound) * 40), picture)
        return picture.clamp(0, 1)


def blurred(x, sigma):
    reach = max(1, math.ceil(2 * sigma))
    kernel = torch.exp(-torch.arange(-reach, reach + 1, device=x.device, dtype=torch.float32) ** 2 / (2 * sigma * sigma))
    kernel = kernel / kernel.sum()
    x = F.conv2d(F.pad(x, (reach, reach, 0, 0), mode="replicate"), kernel[None, None, None, :])
    return F.conv2d(F.pad(x, (0, 0, reach, reach), mode="replicate"), kernel[None, None, :, None])


def normal(picture):
    """Ink 0 to 1: the dark thirty-third is 1, the light quarter 0, as GlyphPatch.cs has it."""
    flat = picture.flatten(1).sort(1).values
    dark, light = flat[:, flat.shape[1] // 33][:, None, None, None], flat[:, flat.shape[1] * 3 // 4][:, None, None, None]
    return ((light - picture) / (light - dark).clamp(min=24 / 255)).clamp(0, 1)
