"""Writes learnt weights as an ONNX file: export.py RECOGNIZER.onnx WEIGHTS.npz CHARACTERS.txt OUT-FOLDER (recognizer.onnx, recognizer-keys.txt)."""

import pathlib
import shutil
import sys

import numpy as np

from network import write

source, weights, characters, out = sys.argv[1:]
arrays = {name: array.astype(np.float32) for name, array in np.load(weights).items()}
pathlib.Path(out).mkdir(parents=True, exist_ok=True)
write(source, arrays, pathlib.Path(out) / "filing-recognizer.onnx")
shutil.copy(characters, pathlib.Path(out) / "filing-recognizer-keys.txt")
