"""Writes learnt weights as an ONNX file: export.py RECOGNIZER.onnx WEIGHTS.npz CHARACTERS.txt OUT-FOLDER [SHARE] (filing-recognizer.onnx, filing-recognizer-keys.txt).

SHARE, 1 where it is not given, is what of the learnt weights is taken; the rest is that of RECOGNIZER.onnx, which they were learnt from.
"""

import pathlib
import shutil
import sys

import numpy as np

from network import Network, write

source, weights, characters, out, *share = sys.argv[1:]
share = float(share[0]) if share else 1.0
arrays = {name: array.astype(np.float32) for name, array in np.load(weights).items()}
if share < 1:
    before = Network(source).arrays()
    arrays = {name: share * array + (1 - share) * before[name] for name, array in arrays.items()}
pathlib.Path(out).mkdir(parents=True, exist_ok=True)
write(source, arrays, pathlib.Path(out) / "filing-recognizer.onnx")
shutil.copy(characters, pathlib.Path(out) / "filing-recognizer-keys.txt")
