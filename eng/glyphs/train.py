"""Learns the reader of single characters: train.py FOLDER OUT --minutes N [--seed N]

FOLDER holds characters.txt, lookalikes.txt and a folder fonts (eng/recognizer), and optionally a folder apart with a folder fonts that are only looked at.
OUT/glyphs.npz are the averaged weights, folded for export.py.
"""

import argparse
import math
import pathlib
import time

import numpy as np
import torch
import torch.nn.functional as F

from bank import bank
from draw import Drawer
from network import Network


def accuracy(net, drawer, device, batches=6):
    right = sure = wrong = total = 0
    with torch.no_grad():
        for _ in range(batches):
            x, y = drawer.batch(2048)
            p = F.softmax(net(x).float(), 1)
            best = p.max(1)
            hit = best.indices == y
            right += hit.sum().item()
            sure += (best.values >= 0.99).sum().item()
            wrong += ((best.values >= 0.99) & ~hit).sum().item()
            total += len(y)
    return f"right {right / total:.4f}, sure (0.99) {sure / total:.4f}, of these wrong {wrong / max(1, sure):.5f}"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder")
    parser.add_argument("out")
    parser.add_argument("--minutes", type=float, default=6)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--batch", type=int, default=2048)
    parser.add_argument("--rate", type=float, default=2e-3)
    parser.add_argument("--workers", type=int, default=8)
    args = parser.parse_args()
    began = time.time()
    torch.manual_seed(args.seed)
    device = "cuda" if torch.cuda.is_available() else "cpu"
    torch.backends.cuda.matmul.allow_tf32 = torch.backends.cudnn.allow_tf32 = True
    torch.backends.cudnn.benchmark = True
    folder, out = pathlib.Path(args.folder), pathlib.Path(args.out)
    out.mkdir(parents=True, exist_ok=True)
    names = [""] + (folder / "characters.txt").read_text("utf-8").rstrip("\n").split("\n")
    at = {c: i for i, c in enumerate(names) if c}
    often = sorted({at[c] for line in (folder / "lookalikes.txt").read_text("utf-8").split() for c in line if c in at})
    drawer = Drawer(*bank(folder, names, args.workers), often, device)
    apart = Drawer(*bank(folder / "apart", names, 2), often, device) if (folder / "apart").exists() else None
    print(f"{time.time() - began:.0f} s, {len(drawer.tiles)} tiles", flush=True)
    net = Network(len(names)).to(device).to(memory_format=torch.channels_last)
    mean = {k: v.detach().clone() for k, v in net.state_dict().items()}
    optimizer = torch.optim.AdamW(net.parameters(), lr=args.rate, weight_decay=0.02, **({"fused": True} if device == "cuda" else {}))
    start, looked, step, losses = time.time(), time.time(), 0, []
    learning = args.minutes * 60 - (start - began)
    while (share := (time.time() - start) / learning) < 1:
        for group in optimizer.param_groups:
            group["lr"] = args.rate * min(1.0, (step + 1) / 500) * (0.5 * (1 + math.cos(math.pi * share)) * 0.99 + 0.01)
        x, y = drawer.batch(args.batch)
        net.train()
        with torch.autocast(device, torch.bfloat16, enabled=device == "cuda"):
            logits = net(x.to(memory_format=torch.channels_last))
        loss = F.cross_entropy(logits.float(), y)
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(net.parameters(), 2.0)
        optimizer.step()
        keep = min(0.9995, (step + 1) / (step + 20))
        with torch.no_grad():
            for k, v in net.state_dict().items():
                if v.dtype.is_floating_point:
                    mean[k].mul_(keep).add_(v, alpha=1 - keep)
        step += 1
        losses.append(loss.detach())
        if step in (5, 300) or time.time() - looked > 60:
            looked = time.time()
            print(f"{time.time() - began:.0f} s, step {step}, loss {torch.stack(losses[-100:]).mean().item():.4f}", flush=True)
    net.load_state_dict(mean)
    net.eval()
    torch.manual_seed(4711)
    print(f"done: {time.time() - began:.0f} s, step {step}; drawn like the learnt: {accuracy(net, drawer, device)}", flush=True)
    if apart:
        print(f"other typefaces: {accuracy(net, apart, device)}", flush=True)
    np.savez_compressed(out / "glyphs.npz", **{k: v.astype(np.float16) for k, v in net.folded().items()})


if __name__ == "__main__":
    main()
