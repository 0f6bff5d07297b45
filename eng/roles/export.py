"""Writes learnt weights as an ONNX file, stored with 16 bits: export.py WEIGHTS.npz CHARACTERS.txt OUT-FOLDER."""

import pathlib
import shutil
import sys

import numpy
import onnx
import torch
from onnx import numpy_helper

import network
import reading


def halve(model):
    """Large weights as 16 bits and a cast behind them."""
    casts, keep = [], []
    for tensor in model.graph.initializer:
        array = numpy_helper.to_array(tensor)
        if array.dtype != numpy.float32 or array.size < 256:
            keep.append(tensor)
            continue
        keep.append(numpy_helper.from_array(array.astype(numpy.float16), tensor.name + "/half"))
        casts.append(onnx.helper.make_node("Cast", [tensor.name + "/half"], [tensor.name], to=1))
    del model.graph.initializer[:]
    model.graph.initializer.extend(keep)
    nodes = list(model.graph.node)
    del model.graph.node[:]
    model.graph.node.extend(casts + nodes)
    return model


def main():
    weights, characters, out = sys.argv[1:]
    arrays = numpy.load(weights)
    model = network.Roles(arrays["characters.weight"].shape[0], reading.TAGS, 0.0)
    model.load_state_dict({**model.state_dict(), **{n: torch.from_numpy(arrays[n]) for n in arrays.files}})
    model.eval()
    folder = pathlib.Path(out)
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "roles.onnx"
    count = 40
    with torch.no_grad():
        torch.onnx.export(Chances(model), (torch.ones(1, count, dtype=torch.int64), torch.rand(1, count, 4)), str(path), opset_version=16,
                          input_names=["characters", "places"], output_names=["chances"], dynamic_axes={"characters": {1: "count"}, "places": {1: "count"}, "chances": {1: "count"}})
    onnx.save(halve(onnx.load(str(path))), str(path))
    shutil.copy(characters, folder / "roles-characters.txt")
    print(path.stat().st_size, "bytes; roles:", " ".join(reading.ROLES))


class Chances(torch.nn.Module):
    """Probabilities instead of scores."""

    def __init__(self, model):
        super().__init__()
        self.model = model

    def forward(self, characters, places):
        return torch.softmax(self.model(characters, places), -1)


if __name__ == "__main__":
    main()
