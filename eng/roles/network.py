"""The model: characters with their places in, a role for each out. A small transformer that turns queries and keys by where a character stands."""

import math

import torch
from torch import nn

WIDTH, HEADS, LAYERS, EMBEDDING = 192, 6, 6, 96
HEAD = WIDTH // HEADS
# Pairs of a head's numbers that turn by the place in the text, along the row and across the rows; wavelengths in tokens and ems.
AXES = ((6, 2.0, 1500.0), (5, 3.0, 300.0), (5, 2.0, 400.0))


def frequencies():
    """(3, HEAD / 2): how fast each pair turns along each axis."""
    table = torch.zeros(3, HEAD // 2)
    at = 0
    for axis, (pairs, shortest, longest) in enumerate(AXES):
        for i in range(pairs):
            wave = shortest * (longest / shortest) ** (i / (pairs - 1))
            table[axis, at + i] = 2 * math.pi / wave
        at += pairs
    return table


class Layer(nn.Module):
    def __init__(self, dropout):
        super().__init__()
        self.before, self.behind = nn.LayerNorm(WIDTH), nn.LayerNorm(WIDTH)
        self.qkv, self.out = nn.Linear(WIDTH, 3 * WIDTH), nn.Linear(WIDTH, WIDTH)
        self.widen, self.narrow = nn.Linear(WIDTH, 4 * WIDTH), nn.Linear(4 * WIDTH, WIDTH)
        self.drop = nn.Dropout(dropout)

    def forward(self, x, cosine, sine, mask):
        batch, count = x.shape[0], x.shape[1]
        qkv = self.qkv(self.before(x)).reshape(batch, count, 3, HEADS, HEAD)
        q, k, v = (qkv[:, :, i].transpose(1, 2) for i in range(3))
        q, k = turn(q, cosine, sine), turn(k, cosine, sine)
        x = x + self.drop(self.out(attend(q, k, v, mask).transpose(1, 2).reshape(batch, count, WIDTH)))
        return x + self.drop(self.narrow(nn.functional.gelu(self.widen(self.behind(x)))))


def attend(q, k, v, mask):
    """In one step where PyTorch has it; written out for the ONNX file, which is of one paper and needs no mask."""
    if mask is not None and hasattr(nn.functional, "scaled_dot_product_attention"):
        return nn.functional.scaled_dot_product_attention(q, k, v, attn_mask=mask)
    scores = q @ k.transpose(2, 3) / math.sqrt(HEAD)
    return torch.softmax(scores if mask is None else scores.masked_fill(~mask, -1e9), -1) @ v


def turn(x, cosine, sine):
    """Rotates pairs (i, i + HEAD / 2) of every head."""
    one, other = x[..., : HEAD // 2], x[..., HEAD // 2 :]
    return torch.cat([one * cosine - other * sine, one * sine + other * cosine], -1)


class Roles(nn.Module):
    """characters (batch, count) of classes; places (batch, count, 4): number in the text, x, y in ems, size as a share of the usual one; (batch, count, tags) out."""

    def __init__(self, classes, tags, dropout=0.12):
        super().__init__()
        self.characters = nn.Embedding(classes, EMBEDDING)
        self.enter = nn.Linear(EMBEDDING + 1, WIDTH)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(LAYERS))
        self.norm, self.leave = nn.LayerNorm(WIDTH), nn.Linear(WIDTH, tags)
        self.register_buffer("frequencies", frequencies())

    def forward(self, characters, places, mask=None):
        angles = places[..., :3] @ self.frequencies
        cosine, sine = torch.cos(angles).unsqueeze(1), torch.sin(angles).unsqueeze(1)
        x = self.enter(torch.cat([self.characters(characters), places[..., 3:] - 1], -1))
        for layer in self.layers:
            x = layer(x, cosine.to(x.dtype), sine.to(x.dtype), mask)
        return self.leave(self.norm(x))
