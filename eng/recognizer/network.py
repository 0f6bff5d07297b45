"""A recognizer's ONNX graph as a PyTorch module, so that its weights can be learnt further, and back."""

import numpy as np
import onnx
import torch
import torch.nn.functional as F
from onnx import numpy_helper

TYPES = {1: torch.float32, 6: torch.int64, 7: torch.int64}


class Network(torch.nn.Module):
    """Runs the nodes of a PP-OCR recognizer one by one; answers logits N x T x classes (not softmax).

    classes: how many the head has; a wider one than the file's keeps the old classes where they are.
    """

    def __init__(self, path, classes=None):
        super().__init__()
        graph = onnx.load(str(path)).graph
        self.fixed, self.names = {}, {}
        self.nodes = []
        arrays = {i.name: numpy_helper.to_array(i) for i in graph.initializer}
        for node in graph.node:
            values = {a.name: onnx.helper.get_attribute_value(a) for a in node.attribute}
            if node.op_type == "Constant":
                arrays[node.output[0]] = numpy_helper.to_array(values["value"])
            else:
                self.nodes.append((node.op_type, list(node.input), list(node.output), values))
        self.input = graph.input[0].name
        self.output = self.nodes[-1][1][0]
        self.nodes.pop()
        statistics = {name for op, inputs, _, _ in self.nodes if op == "BatchNormalization" for name in inputs[3:]}
        head = [inputs[1] for op, inputs, _, _ in self.nodes if op == "MatMul" and inputs[1] in arrays][-1]
        bias = [inputs[1] for op, inputs, _, _ in self.nodes if op == "Add" and inputs[1] in arrays][-1]
        self.head = (head, bias)
        if classes:
            weight, offset = arrays[head], arrays[bias]
            more = classes - weight.shape[1]
            rng = np.random.default_rng(1)
            # What is new begins as the mean of what is known, so that it is never the best at first.
            middle = weight[:, 1:].mean(1, keepdims=True) + rng.normal(0, weight.std() * 0.1, (weight.shape[0], more))
            arrays[head] = np.concatenate([weight, middle], 1).astype(np.float32)
            arrays[bias] = np.concatenate([offset, np.full(more, offset[1:].mean())]).astype(np.float32)
        self.weights = torch.nn.ParameterDict()
        for name, array in arrays.items():
            key = name.replace(".", "/")
            tensor = torch.from_numpy(np.array(array))
            if array.dtype == np.float32 and name not in statistics and (array.size > 1 or ".w_" in name or ".b_" in name):
                self.names[name] = key
                self.weights[key] = torch.nn.Parameter(tensor)
            elif array.dtype == np.float32:
                self.register_buffer(key.replace("/", "_"), tensor)
                self.fixed[name] = key.replace("/", "_")
            else:
                self.fixed[name] = [int(v) for v in array.reshape(-1)] if array.ndim else int(array)

    def forward(self, x):
        values = {self.input: x}

        def get(name):
            if name in values:
                return values[name]
            if name in self.names:
                return self.weights[self.names[name]]
            fixed = self.fixed[name]
            return getattr(self, fixed) if isinstance(fixed, str) else fixed

        for op, inputs, outputs, attributes in self.nodes:
            values[outputs[0]] = self.step(op, [get(i) for i in inputs], attributes)
        return values[self.output]

    @staticmethod
    def step(op, v, a):
        if op == "Conv":
            return F.conv2d(v[0], v[1], v[2] if len(v) > 2 else None, a["strides"], a["pads"][:2], a["dilations"], a["group"])
        if op == "BatchNormalization":
            return F.batch_norm(v[0], v[3], v[4], v[1], v[2], False, 0.0, a["epsilon"])
        if op == "Add":
            return v[0] + v[1]
        if op == "Sub":
            return v[0] - v[1]
        if op == "Mul":
            return v[0] * v[1]
        if op == "Div":
            return v[0] / v[1]
        if op == "Pow":
            return v[0] ** v[1]
        if op == "Sqrt":
            return torch.sqrt(v[0])
        if op == "Clip":
            return torch.clamp(v[0], a["min"], a["max"])
        if op == "Sigmoid":
            return torch.sigmoid(v[0])
        if op == "HardSigmoid":
            return torch.clamp(v[0] * a.get("alpha", 0.2) + a.get("beta", 0.5), 0, 1)
        if op == "Relu":
            return torch.relu(v[0])
        if op == "MatMul":
            return torch.matmul(v[0], v[1])
        if op == "Softmax":
            return torch.softmax(v[0], a["axis"])
        if op == "ReduceMean":
            return v[0].mean(dim=a["axes"], keepdim=bool(a.get("keepdims", 1)))
        if op == "GlobalAveragePool":
            return v[0].mean(dim=(2, 3), keepdim=True)
        if op == "AveragePool":
            return F.avg_pool2d(v[0], a["kernel_shape"], a["strides"], a["pads"][:2] if "pads" in a else 0)
        if op == "Transpose":
            return v[0].permute(a["perm"])
        if op == "Shape":
            return list(v[0].shape)
        if op == "Cast":
            return v[0] if not torch.is_tensor(v[0]) else v[0].to(TYPES[a["to"]])
        if op == "Slice":
            if torch.is_tensor(v[0]):
                return v[0].narrow(a["axes"][0], a["starts"][0], a["ends"][0] - a["starts"][0])
            return v[0][a["starts"][0]:a["ends"][0]]
        if op == "Concat":
            if torch.is_tensor(v[0]):
                return torch.cat(v, a["axis"])
            return [i for part in v for i in (part if isinstance(part, list) else [part])]
        if op == "Reshape":
            shape = v[1] if isinstance(v[1], list) else [int(i) for i in v[1]]
            return v[0].reshape([v[0].shape[i] if s == 0 else s for i, s in enumerate(shape)])
        if op == "Squeeze":
            if torch.is_tensor(v[0]):
                for axis in sorted(a["axes"], reverse=True):
                    v[0] = v[0].squeeze(axis)
                return v[0]
            return v[0][0]
        raise NotImplementedError(op)

    def arrays(self):
        """The learnt weights by the names that they have in the file."""
        return {name: self.weights[key].detach().float().cpu().numpy() for name, key in self.names.items()}


def write(source, arrays, target, half=True):
    """Puts weights into a copy of the file they came from; half: stored with 16 bits and widened when the model is loaded."""
    model = onnx.load(str(source))
    nodes = []
    for node in model.graph.node:
        name = node.output[0]
        if node.op_type != "Constant" or name not in arrays:
            nodes.append(node)
            continue
        array = arrays[name]
        if not half or array.size < 64:
            nodes.append(onnx.helper.make_node("Constant", [], [name], value=numpy_helper.from_array(array.astype(np.float32), name)))
            continue
        nodes.append(onnx.helper.make_node("Constant", [], [name + "/half"], value=numpy_helper.from_array(array.astype(np.float16), name + "/half")))
        nodes.append(onnx.helper.make_node("Cast", [name + "/half"], [name], to=1))
    del model.graph.node[:]
    model.graph.node.extend(nodes)
    for i in list(model.graph.initializer):
        if i.name in arrays:
            model.graph.initializer.remove(i)
            model.graph.initializer.append(numpy_helper.from_array(arrays[i.name].astype(np.float32), i.name))
    # The head may have grown.
    shape = model.graph.output[0].type.tensor_type.shape
    if len(shape.dim) == 3:
        shape.dim[2].ClearField("dim_value")
        shape.dim[2].dim_param = "classes"
    del model.graph.value_info[:]
    onnx.save(model, str(target))
