"""Learns a recognizer of PP-OCRv4's kind further on drawn lines: train.py FOLDER OUT --minutes N [--seed N]

FOLDER holds the word lists of make-texts.py, folders fonts, latin and hands (faces of Chinese print, of letters and digits, of handwriting), recognizer.onnx (what to go on from) and optionally crops.npz (pictures and texts of
real crops, only to look at, never to learn from). OUT/weights.npz are the averaged weights by the names that they have in the ONNX file.
"""

import argparse
import math
import pathlib
import time

import numpy as np
import torch
import torch.nn.functional as F

from depthwise import works
from lines import Lines, Typeface
from network import Network
from texts import Texts

# Longest text, width in pixels, pictures a batch, share of the batches: about as many pixels each.
SHAPES = [(10, 384, 320, 0.5), (20, 640, 192, 0.3), (42, 1280, 96, 0.2)]


# How the network may be run: 16-bit sums or not, channels last or not, with kernels of its own or not. Which is fastest differs by device.
WAYS = [(True, False, True), (True, False, False), (True, True, False), (False, False, True), (False, True, False)]


def loss_of(net, batch, widths, labels, lengths, way, device):
    half, last, net.own = way
    x = tensor(batch, widths, device)
    if last:
        x = x.to(memory_format=torch.channels_last)
    with torch.autocast(device, torch.bfloat16, enabled=half):
        logits = net(x)
    log = F.log_softmax(logits.float(), 2).permute(1, 0, 2)
    steps = torch.full((log.shape[1],), log.shape[0], dtype=torch.long)
    return F.ctc_loss(log, labels.to(device), steps.to(device), lengths.to(device), zero_infinity=True)


def fastest(net, batch, device, profiled):
    times, ways = [], [w for w in WAYS if not w[2] or works(device)]
    for way in ways:
        for turn in range(5):
            if turn == 2:
                torch.cuda.synchronize()
                began = time.time()
            loss_of(net, *batch, way, device).backward()
        torch.cuda.synchronize()
        times.append((time.time() - began) / 3)
        net.zero_grad(set_to_none=True)
    print(f"seconds a step of {len(batch[3])} lines:", dict(zip(ways, (round(t, 4) for t in times))), flush=True)
    best = ways[int(np.argmin(times))]
    if profiled:
        with torch.profiler.profile(activities=[torch.profiler.ProfilerActivity.CUDA, torch.profiler.ProfilerActivity.CPU]) as seen:
            loss_of(net, *batch, best, device).backward()
            torch.cuda.synchronize()
        print(seen.key_averages().table(sort_by="self_cuda_time_total", row_limit=22, max_name_column_width=60), flush=True)
        net.zero_grad(set_to_none=True)
    return best


def groups_of(net, rate):
    """Weights that are large change in larger steps: the simplified graph carries scales in its kernels."""
    head, groups = {net.names[n] for n in net.head}, {}
    for name, weight in net.weights.items():
        size = weight.detach().pow(2).mean().sqrt().item()
        scale = 2.0 ** round(math.log2(min(30.0, max(0.15, size / 0.07))))
        decay = 0.001 if name in head else 0.01 if weight.dim() > 1 else 0.0
        groups.setdefault((scale, decay), []).append(weight)
    return [{"params": p, "peak": rate * scale, "weight_decay": decay / scale} for (scale, decay), p in groups.items()]


def classes(folder):
    names = (pathlib.Path(folder) / "characters.txt").read_text("utf-8").split("\n")
    names = names[:-1] if names[-1] == "" else names
    return [""] + names


def typefaces(folder, kind="fonts"):
    path = pathlib.Path(folder) / kind
    return [Typeface(p) for p in sorted(path.iterdir())] if path.exists() else []


class Batches(torch.utils.data.IterableDataset):
    """Endless batches, each worker with a random generator of its own."""

    def __init__(self, folder, seed, scale=1.0):
        self.folder, self.seed, self.scale = folder, seed, scale

    def __iter__(self):
        torch.set_num_threads(1)
        worker = torch.utils.data.get_worker_info()
        rng = np.random.default_rng([self.seed, worker.id if worker else 0])
        index = {c: i for i, c in enumerate(classes(self.folder)) if c}
        index.setdefault(" ", 0)
        texts, lines = Texts(self.folder, rng), Lines(typefaces(self.folder), rng, typefaces(self.folder, "latin"), typefaces(self.folder, "hands"))
        shares = np.array([s[3] for s in SHAPES])
        while True:
            longest, width, count, _ = SHAPES[rng.choice(len(SHAPES), p=shares / shares.sum())]
            count = max(2, int(count * self.scale))
            batch = np.full((count, 48, width, 3), 0, np.uint8)
            widths, labels, lengths = np.zeros(count, np.int64), [], []
            done = 0
            while done < count:
                text = texts.draw(int(rng.integers(1, longest + 1)) if rng.random() < 0.5 else longest)
                ids = [index.get(c, -1) for c in text]
                if -1 in ids or not ids:
                    continue
                picture = lines.draw(text, width - 8)
                if picture is None:
                    continue
                batch[done, :, :picture.shape[1]] = picture
                widths[done] = picture.shape[1]
                labels += ids
                lengths.append(len(ids))
                done += 1
            yield torch.from_numpy(batch), torch.from_numpy(widths), torch.tensor(labels), torch.tensor(lengths)


def tensor(batch, widths, device):
    x = batch.to(device, non_blocking=True).permute(0, 3, 1, 2).float() / 127.5 - 1
    mask = torch.arange(x.shape[3], device=device)[None, :] < widths.to(device)[:, None]
    return x * mask[:, None, None, :]


def decode(logits, names):
    best = logits.argmax(2).cpu().numpy()
    found = []
    for row in best:
        keep = [i for t, i in enumerate(row) if i and (t == 0 or row[t - 1] != i)]
        found.append("".join(names[i] for i in keep))
    return found


FOLD = str.maketrans("（）：；，．－／＃", "():;,.-/#")


def plain(text):
    return text.translate(FOLD).replace(" ", "")


def accuracy(net, batches, names, device):
    right = total = 0
    with torch.no_grad():
        for batch, widths, labels, lengths in batches:
            with torch.autocast(device, torch.bfloat16, enabled=device == "cuda"):
                logits = net(tensor(batch, widths, device)).float()
            at = 0
            for read, n in zip(decode(logits, names), lengths.tolist()):
                truth = "".join(names[i] for i in labels[at:at + n].tolist())
                at += n
                right += plain(read) == plain(truth)
                total += 1
    return right / total


def crops(folder):
    path = pathlib.Path(folder) / "crops.npz"
    if not path.exists():
        return []
    data = np.load(path, allow_pickle=False)
    texts, widths, pictures = data["texts"], data["widths"], data["pictures"]
    found, start = [], 0
    for text, width in zip(texts, widths):
        found.append((pictures[:, start:start + width], str(text)))
        start += width
    return found


def crop_accuracy(net, found, names, device):
    right = 0
    order = sorted(found, key=lambda f: f[0].shape[1])
    with torch.no_grad():
        for start in range(0, len(order), 32):
            part = order[start:start + 32]
            width = (max(p.shape[1] for p, _ in part) + 7) // 8 * 8 + 8
            batch = np.zeros((len(part), 48, width, 3), np.uint8)
            for i, (p, _) in enumerate(part):
                batch[i, :, :p.shape[1]] = p
            widths = torch.tensor([p.shape[1] for p, _ in part])
            logits = net(tensor(torch.from_numpy(batch), widths, device)).float()
            right += sum(plain(t) == plain(read) for (_, t), read in zip(part, decode(logits, names)))
    return right / max(1, len(order))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder")
    parser.add_argument("out")
    parser.add_argument("--minutes", type=float, default=8)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--workers", type=int, default=15)
    parser.add_argument("--rate", type=float, default=8e-4)
    parser.add_argument("--scale", type=float, default=1.0)
    parser.add_argument("--profile", action="store_true", help="print where a step's time goes")
    parser.add_argument("--pause", type=float, default=75, help="seconds between looks")
    args = parser.parse_args()
    began = time.time()
    device = "cuda" if torch.cuda.is_available() else "cpu"
    torch.manual_seed(args.seed)
    torch.backends.cuda.matmul.allow_tf32 = torch.backends.cudnn.allow_tf32 = True
    torch.backends.cudnn.benchmark = False
    out = pathlib.Path(args.out)
    out.mkdir(parents=True, exist_ok=True)
    names = classes(args.folder)
    loader = iter(torch.utils.data.DataLoader(
        Batches(args.folder, args.seed, args.scale), batch_size=None, num_workers=args.workers, pin_memory=device == "cuda", **({"prefetch_factor": 3} if args.workers else {})))
    first = next(loader)
    held = [b for b, _ in zip(Batches(args.folder, 1001, args.scale / 2), range(6))]
    real = crops(args.folder)
    path = pathlib.Path(args.folder) / "recognizer.onnx"
    net = Network(path, len(names)).to(device)
    print(f"before: drawn {accuracy(net, held, names, device):.4f}, crops {crop_accuracy(net, real, names, device):.4f} of {len(real)}", flush=True)
    mean = {n: p.detach().clone() for n, p in net.named_parameters()}
    optimizer = torch.optim.AdamW(groups_of(net, args.rate), lr=args.rate, betas=(0.9, 0.98), **({"fused": True} if device == "cuda" else {}))
    way = fastest(net, first, device, args.profile) if device == "cuda" else (False, False, False)
    learning = args.minutes * 60 - (time.time() - began)
    start, looked, step, seen, losses, waited = time.time(), time.time(), 0, 0, [], 0.0
    while True:
        share = (time.time() - start) / learning
        if share >= 1:
            break
        asked = time.time()
        batch, widths, labels, lengths = next(loader)
        rate = min(1.0, (step + 1) / 300) * (0.5 * (1 + math.cos(math.pi * share)) * 0.98 + 0.02)
        for group in optimizer.param_groups:
            group["lr"] = group["peak"] * rate
        waited += time.time() - asked
        loss = loss_of(net, batch, widths, labels, lengths, way, device)
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(net.parameters(), 5.0)
        optimizer.step()
        decay = min(0.999, (step + 1) / (step + 30))
        with torch.no_grad():
            means, now = [mean[n] for n, _ in net.named_parameters()], [p.detach() for _, p in net.named_parameters()]
            torch._foreach_mul_(means, decay)
            torch._foreach_add_(means, now, alpha=1 - decay)
        step += 1
        seen += len(lengths)
        losses.append(loss.detach())
        if step in (1, 5, 20):
            print(f"{time.time() - began:.0f} s, step {step}, loss {loss.item():.4f}", flush=True)
        if time.time() - looked > args.pause or step in (50, 300):
            looked = time.time()
            kept = {n: p.detach().clone() for n, p in net.named_parameters()}
            with torch.no_grad():
                for n, p in net.named_parameters():
                    p.copy_(mean[n])
            print(f"{time.time() - began:.0f} s, step {step}, {seen} lines, waited {waited:.0f} s for them, loss {torch.stack(losses[-100:]).mean().item():.4f}, "
                  f"drawn {accuracy(net, held, names, device):.4f}, crops {crop_accuracy(net, real, names, device):.4f}", flush=True)
            np.savez_compressed(out / "weights-last.npz", **{n: a.astype(np.float16) for n, a in net.arrays().items()})
            with torch.no_grad():
                for n, p in net.named_parameters():
                    p.copy_(kept[n])
    with torch.no_grad():
        for n, p in net.named_parameters():
            p.copy_(mean[n])
    np.savez_compressed(out / "weights.npz", **net.arrays())
    print(f"done: {time.time() - began:.0f} s, step {step}, {seen} lines, drawn {accuracy(net, held, names, device):.4f}, crops {crop_accuracy(net, real, names, device):.4f}", flush=True)


if __name__ == "__main__":
    main()
