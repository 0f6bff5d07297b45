"""Learns a reader of characters that look alike from drawn patches. Usage: train.py OUT.bin FONTS.tsv SEED KINDS HELD-FAMILIES PATCHES.bin…

KINDS are the characters in the order of their numbers, those that are told apart as a word: "1l 0o" or "([〔【"; one number more is anything else.
HELD-FAMILIES is a list of families, parted by |, that are left out and only tried on; - learns from all.
"""
import sys

import numpy as np

ROWS, COLUMNS, HIDDEN, EPOCHS = 24, 18, 192, 20
SIZE = ROWS * COLUMNS


def patches(files):
    kind = np.dtype([("kind", "u1"), ("font", "<i2"), ("ink", "u1", SIZE)])
    all_ = np.concatenate([np.fromfile(f, kind) for f in files])
    return all_["ink"].astype(np.float32) / 255, all_["kind"].astype(np.int64), all_["font"]


def learn(x, y, outputs, seed):
    dice = np.random.default_rng(seed)
    w1 = dice.normal(0, np.sqrt(2 / SIZE), (HIDDEN, SIZE)).astype(np.float32)
    w2 = dice.normal(0, np.sqrt(2 / HIDDEN), (outputs, HIDDEN)).astype(np.float32)
    b1, b2 = np.zeros(HIDDEN, np.float32), np.zeros(outputs, np.float32)
    params = [w1, b1, w2, b2]
    means, squares, step = [np.zeros_like(p) for p in params], [np.zeros_like(p) for p in params], 0
    batch, steps = 256, EPOCHS * (len(x) // 256)
    for _ in range(EPOCHS):
        order = dice.permutation(len(x))
        for at in range(0, len(x) - batch + 1, batch):
            own = order[at:at + batch]
            inputs = shifted(x[own], dice)
            hidden = np.maximum(inputs @ w1.T + b1, 0)
            kept = (dice.random(hidden.shape, dtype=np.float32) > 0.1).astype(np.float32) / 0.9
            hidden *= kept
            scores = hidden @ w2.T + b2
            chances = np.exp(scores - scores.max(1, keepdims=True))
            chances /= chances.sum(1, keepdims=True)
            # A share for the others: a network that is never quite sure says more of what it does not know.
            target = np.full_like(chances, 0.02 / outputs)
            target[np.arange(batch), y[own]] += 0.98
            d2 = (chances - target) / batch
            d1 = (d2 @ w2) * kept * (hidden > 0)
            grads = [d1.T @ inputs + 1e-5 * w1, d1.sum(0), d2.T @ hidden + 1e-5 * w2, d2.sum(0)]
            step += 1
            rate = 2e-3 * 0.5 * (1 + np.cos(np.pi * step / steps))
            for p, g, m, s in zip(params, grads, means, squares):
                m += 0.1 * (g - m)
                s += 0.001 * (g * g - s)
                p -= rate * (m / (1 - 0.9 ** step)) / (np.sqrt(s / (1 - 0.999 ** step)) + 1e-8)
    return params


def shifted(x, dice):
    """A column to the left or right, a row up or down: the middle and the foot are found only roughly."""
    pictures = x.reshape(-1, ROWS, COLUMNS)
    return np.roll(pictures, (dice.integers(-1, 2), dice.integers(-1, 2)), (1, 2)).reshape(len(x), SIZE)


def chances(params, x):
    w1, b1, w2, b2 = params
    scores = np.maximum(x @ w1.T + b1, 0) @ w2.T + b2
    e = np.exp(scores - scores.max(1, keepdims=True))
    return e / e.sum(1, keepdims=True)


def report(name, groups, params, x, y):
    p = chances(params, x)
    start = 0
    for group in groups:
        own = (y >= start) & (y < start + len(group))
        q, t = np.log(p[own][:, start:start + len(group)] + 1e-9), y[own] - start
        start += len(group)
        best = q.argmax(1)
        lead = np.sort(q, 1)[:, -1] - np.sort(q, 1)[:, -2]
        line = [f"{name} {group}: {len(t)}, right {np.mean(best == t):.4f}"]
        for least in (1.5, 2, 2.5, 3, 3.5):
            sure = (lead > least) & (np.exp(q).sum(1) > 0.9)
            line.append(f"lead {least}: {sure.mean():.3f} sure, {np.mean(best[sure] != t[sure]):.5f} wrong")
        print("; ".join(line))


def main():
    out, fonts, seed, groups, held, files = sys.argv[1], sys.argv[2], int(sys.argv[3]), sys.argv[4].split(), sys.argv[5].split("|"), sys.argv[6:]
    families = [line.split("\t")[2] for line in open(fonts, encoding="utf-8")]
    x, y, font = patches(files)
    apart = np.isin(font, [i for i, f in enumerate(families) if f in held])
    params = learn(x[~apart], y[~apart], sum(map(len, groups)) + 1, seed)
    report("learnt", groups, params, x[~apart], y[~apart])
    if apart.any():
        report("held apart", groups, params, x[apart], y[apart])
        for i in np.unique(font[apart]):
            report(f"  {families[i]}", groups, params, x[font == i], y[font == i])
    np.concatenate([p.ravel() for p in params]).astype("<f2").tofile(out)


main()
