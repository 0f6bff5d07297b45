"""A recognizer's ONNX graph as a PyTorch module, so that its weights can be learnt further, and back."""

import numpy as np
import onnx
import torch
import torch.nn.functional as F
from onnx import numpy_helper

from depthwise import depthwise

TYPES = {1: torch.float32, 6: torch.int64, 7: torch.int64}


def read(path):
    """Nodes (operator, inputs, outputs, attributes), arrays by name, names of input and output; weights stored with 16 bits are widened."""
    graph = onnx.load(str(path)).graph
    arrays = {i.name: numpy_helper.to_array(i) for i in graph.initializer}
    nodes = []
    for node in graph.node:
        values = {a.name: onnx.helper.get_attribute_value(a) for a in node.attribute}
        if node.op_type == "Constant":
            arrays[node.output[0]] = numpy_helper.to_array(values["value"])
        elif node.op_type == "Cast" and node.input[0] in arrays and arrays[node.input[0]].dtype == np.float16:
            arrays[node.output[0]] = arrays.pop(node.input[0]).astype(np.float32)
        else:
            nodes.append((node.op_type, list(node.input), list(node.output), values))
    return nodes, arrays, graph.input[0].name, nodes[-1][1][0]


def fused(nodes, arrays):
    """The same with activations and norms of several nodes as one: less memory to go through for every step."""
    maker = {o: n for n in nodes for o in n[2]}
    users = {}
    for n in nodes:
        for i in n[1]:
            users.setdefault(i, []).append(n)
    gone, made = set(), {}

    def constant(name, value):
        return name in arrays and arrays[name].size == 1 and abs(float(arrays[name].reshape(-1)[0]) - value) < 1e-6

    def alone(name):
        return len(users.get(name, [])) == 1

    for node in nodes:
        op, inputs, outputs, _ = node
        if op == "Mul" and len(inputs) == 2:
            for x, gate in (inputs, inputs[::-1]):
                g = maker.get(gate)
                if g is None or not alone(gate):
                    continue
                if g[0] == "HardSigmoid" and g[1][0] == x and abs(g[3].get("alpha", 0.2) - 1 / 6) < 1e-4:
                    gone.add(id(g))
                    made[id(node)] = ("HardSwish", [x], outputs, {})
                elif g[0] == "Sigmoid":
                    scaled = maker.get(g[1][0])
                    if scaled and scaled[0] == "Mul" and alone(g[1][0]) and x in scaled[1] and any(constant(i, 1) for i in scaled[1]):
                        gone.update((id(g), id(scaled)))
                        made[id(node)] = ("Silu", [x], outputs, {})
        elif op == "Conv" and inputs[0] not in arrays and inputs[1] in arrays:
            shape, group = arrays[inputs[1]].shape, node[3].get("group", 1)
            if group == shape[0] > 1:
                made[id(node)] = ("Scale" if shape[2:] == (1, 1) else "Depthwise", *node[1:])
        elif op == "Div":
            sub, root = maker.get(inputs[0]), maker.get(inputs[1])
            if sub and root and sub[0] == "Sub" and root[0] == "Sqrt":
                shift = maker[root[1][0]]
                mean = maker[next(i for i in shift[1] if i in maker)]
                power = maker[mean[1][0]]
                scale = users[outputs[0]][0]
                offset = users[scale[2][0]][0]
                epsilon = float(next(arrays[i] for i in shift[1] if i in arrays).reshape(-1)[0])
                gone.update(map(id, (maker[sub[1][1]], sub, power, mean, shift, root, node, scale)))
                weight, bias = (next(i for i in n[1] if i in arrays) for n in (scale, offset))
                made[id(offset)] = ("LayerNorm", [sub[1][0], weight, bias], offset[2], {"epsilon": epsilon})
    return [made.get(id(n), n) for n in nodes if id(n) not in gone]


class Network(torch.nn.Module):
    """Runs the nodes of a PP-OCR recognizer one by one; answers logits N x T x classes (not softmax).

    classes: how many the head has; a wider one than the file's keeps the old classes where they are.
    own: whether depthwise convolutions are computed with depthwise.py's kernels.
    """

    def __init__(self, path, classes=None):
        super().__init__()
        nodes, arrays, self.input, self.output = read(path)
        self.own = False
        self.fixed, self.names = {}, {}
        statistics = {name for op, inputs, _, _ in nodes if op == "BatchNormalization" for name in inputs[3:]}
        head = [inputs[1] for op, inputs, _, _ in nodes if op == "MatMul" and inputs[1] in arrays][-1]
        bias = [inputs[1] for op, inputs, _, _ in nodes if op == "Add" and inputs[1] in arrays][-1]
        self.head = (head, bias)
        self.nodes = fused(nodes[:-1], arrays)
        if classes and classes > arrays[head].shape[1]:
            weight, offset = arrays[head], arrays[bias]
            more = classes - weight.shape[1]
            rng = np.random.default_rng(1)
            # What is new begins as the mean of what is known, so that it is never the best at first.
            middle = weight[:, 1:].mean(1, keepdims=True) + rng.normal(0, weight.std() * 0.1, (weight.shape[0], more))
            arrays[head] = np.concatenate([weight, middle], 1).astype(np.float32)
            arrays[bias] = np.concatenate([offset, np.full(more, offset[1:].mean())]).astype(np.float32)
        # What the simplifier made of a shift stays as it is: the convolution behind it learns.
        kept = statistics | {i for op, inputs, _, _ in self.nodes if op == "Scale" for i in inputs[1:]}
        self.weights = torch.nn.ParameterDict()
        for name, array in arrays.items():
            key = name.replace(".", "/")
            tensor = torch.from_numpy(np.array(array))
            if array.dtype == np.float32 and name not in kept and (array.size > 1 or ".w_" in name or ".b_" in name):
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

    def step(self, op, v, a):
        if op == "Depthwise":
            return depthwise(v[0], v[1], v[2] if len(v) > 2 else None, a["strides"], a["pads"][0], self.own)
        if op == "Scale":
            weight = v[1].to(v[0].dtype).view(1, -1, 1, 1)
            return v[0] * weight if len(v) < 3 else torch.addcmul(v[2].to(v[0].dtype).view(1, -1, 1, 1), v[0], weight)
        if op == "HardSwish":
            return F.hardswish(v[0])
        if op == "Silu":
            return F.silu(v[0])
        if op == "LayerNorm":
            return F.layer_norm(v[0].float(), v[1].shape, v[1], v[2], a["epsilon"])
        if op == "Conv":
            return F.conv2d(v[0], v[1], v[2] if len(v) > 2 else None, a.get("strides", 1), a["pads"][:2] if "pads" in a else 0, a.get("dilations", 1), a.get("group", 1))
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


def write(source, arrays, target):
    """Puts weights into a copy of the file they came from, stored with 16 bits and widened when the model is loaded."""
    model = onnx.load(str(source))
    nodes, told = [], set()

    def store(name):
        told.add(name)
        array = arrays[name]
        if array.size < 4096:
            nodes.append(onnx.helper.make_node("Constant", [], [name], value=numpy_helper.from_array(array.astype(np.float32), name)))
            return
        nodes.append(onnx.helper.make_node("Constant", [], [name + "/half"], value=numpy_helper.from_array(array.astype(np.float16), name + "/half")))
        nodes.append(onnx.helper.make_node("Cast", [name + "/half"], [name], to=1))

    for i in list(model.graph.initializer):
        if i.name in arrays or i.name.removesuffix("/half") in arrays:
            model.graph.initializer.remove(i)
            store(i.name.removesuffix("/half"))
    for node in model.graph.node:
        name = node.output[0]
        if name in told or node.op_type == "Cast" and name in arrays:
            continue
        if node.op_type == "Constant" and name.removesuffix("/half") in arrays:
            store(name.removesuffix("/half"))
        else:
            nodes.append(node)
    if told != set(arrays):
        raise ValueError(f"Not in {source}: {sorted(set(arrays) - told)[:3]}. Take the file that the weights were learnt from.")
    del model.graph.node[:]
    model.graph.node.extend(nodes)
    # The head may have grown.
    shape = model.graph.output[0].type.tensor_type.shape
    if len(shape.dim) == 3:
        shape.dim[2].ClearField("dim_value")
        shape.dim[2].dim_param = "classes"
    del model.graph.value_info[:]
    onnx.save(model, str(target))
