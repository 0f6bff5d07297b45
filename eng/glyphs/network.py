"""A small residual network for one character."""

import torch
import torch.nn.functional as F
from torch import nn

# Name, channels in and out, stride, whether its input is added to its output.
LAYERS = [("a", 1, 32, 2, None), ("b", 32, 48, 1, None), ("c", 48, 96, 2, None), ("d", 96, 96, 1, None), ("e", 96, 96, 1, "c"), ("f", 96, 160, 2, None),
          ("g", 160, 160, 1, None), ("h", 160, 160, 1, "f"), ("i", 160, 192, 2, None), ("j", 192, 192, 1, "i")]
WIDTH = 128


class Network(nn.Module):
    """Pictures n x 1 x 64 x 96; logits n x classes."""

    def __init__(self, classes):
        super().__init__()
        self.convolutions = nn.ModuleDict({name: nn.Conv2d(i, o, 3, stride, 1, bias=False) for name, i, o, stride, _ in LAYERS})
        self.norms = nn.ModuleDict({name: nn.BatchNorm2d(o) for name, _, o, _, _ in LAYERS})
        self.inner = nn.Linear(192 * 4 * 6, WIDTH, bias=False)
        self.norm = nn.BatchNorm1d(WIDTH)
        self.outer = nn.Linear(WIDTH, classes)

    def forward(self, x):
        kept = {}
        for name, _, _, _, more in LAYERS:
            x = self.norms[name](self.convolutions[name](x))
            x = F.relu(x + kept[more] if more else x)
            kept[name] = x
        x = F.dropout(x.flatten(1), 0.1, self.training)
        return self.outer(F.relu(self.norm(self.inner(x))))

    def folded(self):
        """Weights and offsets with the norms folded in, by layer."""
        found = {}
        for name in self.convolutions:
            n = self.norms[name]
            scale = n.weight / torch.sqrt(n.running_var + n.eps)
            found[name + ".weight"] = self.convolutions[name].weight * scale[:, None, None, None]
            found[name + ".bias"] = n.bias - n.running_mean * scale
        scale = self.norm.weight / torch.sqrt(self.norm.running_var + self.norm.eps)
        found["inner.weight"] = (self.inner.weight * scale[:, None]).T
        found["inner.bias"] = self.norm.bias - self.norm.running_mean * scale
        found["outer.weight"] = self.outer.weight.T
        found["outer.bias"] = self.outer.bias
        return {k: v.detach().float().contiguous().cpu().numpy() for k, v in found.items()}
