"""Writes learnt weights as an ONNX file: export.py WEIGHTS.npz OUT-FOLDER (glyphs.onnx); weights are stored with 16 bits and widened when the file is loaded."""

import pathlib
import sys

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from network import LAYERS

weights, out = sys.argv[1:]
arrays = {k: v.astype(np.float32) for k, v in np.load(weights).items()}
nodes = []


def stored(name):
    array = arrays[name]
    half = array.size >= 4096
    nodes.append(helper.make_node("Constant", [], [name + "/half" if half else name], value=numpy_helper.from_array(array.astype(np.float16) if half else array)))
    if half:
        nodes.append(helper.make_node("Cast", [name + "/half"], [name], to=TensorProto.FLOAT))
    return name


at = "picture"
for name, _, _, stride, more in LAYERS:
    nodes.append(helper.make_node("Conv", [at, stored(name + ".weight"), stored(name + ".bias")], [name + "/c"], strides=[stride, stride], pads=[1, 1, 1, 1], kernel_shape=[3, 3]))
    at = name + "/c"
    if more:
        nodes.append(helper.make_node("Add", [at, more + "/r"], [name + "/s"]))
        at = name + "/s"
    nodes.append(helper.make_node("Relu", [at], [name + "/r"]))
    at = name + "/r"
nodes += [helper.make_node("Flatten", [at], ["flat"])]
nodes += [helper.make_node("Gemm", ["flat", stored("inner.weight"), stored("inner.bias")], ["inner"]), helper.make_node("Relu", ["inner"], ["inner/r"])]
nodes += [helper.make_node("Gemm", ["inner/r", stored("outer.weight"), stored("outer.bias")], ["outer"]), helper.make_node("Softmax", ["outer"], ["probabilities"], axis=1)]
classes = arrays["outer.bias"].size
graph = helper.make_graph(nodes, "glyphs", [helper.make_tensor_value_info("picture", TensorProto.FLOAT, ["n", 1, 64, 96])], [helper.make_tensor_value_info("probabilities", TensorProto.FLOAT, ["n", classes])])
model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 13)])
model.ir_version = 8
onnx.checker.check_model(model)
pathlib.Path(out).mkdir(parents=True, exist_ok=True)
onnx.save(model, str(pathlib.Path(out) / "glyphs.onnx"))
