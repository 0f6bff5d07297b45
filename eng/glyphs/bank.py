"""Every character in every typeface, once, as tiles that the drawing samples from."""

import pathlib
from multiprocessing import Pool

import numpy as np
from fontTools.ttLib import TTFont
from PIL import Image, ImageDraw, ImageFont

EM = 64
TILE = 80


def tiles(task):
    """One typeface: coverage TILE x TILE of the characters it has, their classes and their advances in EM."""
    path, names = task
    font = ImageFont.truetype(str(path), EM)
    has = set(TTFont(str(path), lazy=True).getBestCmap())
    ascent = font.getmetrics()[0]
    found, classes, advances = [], [], []
    for at, name in enumerate(names):
        if len(name) != 1 or ord(name) not in has:
            continue
        page = Image.new("L", (TILE, TILE))
        # Faces meet on the base line, and each character in its middle.
        advance = font.getlength(name)
        ImageDraw.Draw(page).text(((TILE - advance) / 2, 8 + round(0.88 * EM) - ascent), name, 255, font)
        picture = np.array(page)
        if not picture.any():
            continue
        found.append(picture)
        classes.append(at)
        advances.append(advance / EM)
    return np.stack(found), np.array(classes, np.int64), np.array(advances, np.float32)


def bank(folder, names, workers):
    """Tiles of all typefaces, one after the other; where each typeface has each class (-1 where it lacks it); advances."""
    paths = sorted((pathlib.Path(folder) / "fonts").iterdir())
    with Pool(workers) as pool:
        parts = pool.map(tiles, [(p, names) for p in paths], chunksize=1)
    index = np.full((len(paths), len(names)), -1, np.int64)
    start = 0
    for face, (pictures, classes, _) in enumerate(parts):
        index[face, classes] = start + np.arange(len(classes))
        start += len(classes)
    return np.concatenate([p[0] for p in parts]), index, np.concatenate([p[2] for p in parts])
