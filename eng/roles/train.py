"""Learns: train.py LISTS OUT --minutes M --seed S [--apart SHARE]. LISTS as ../recognizer/make-texts.py writes them."""

import argparse
import collections
import glob
import hashlib
import json
import math
import pathlib
import random
import time

import numpy
import torch

import network
import papers
import reading
import values
import wordings

HERE = pathlib.Path(__file__).parent
LONGEST = 896
UNKNOWN_HAN, UNKNOWN = 1, 2


def classes(folder):
    """Characters by class: 0 is padding, 1 a Han character outside the list, 2 any other, 3 a gap, 4 the end of a row."""
    text = "".join(line for p in read() for line in p["lines"] + [p["title"] or ""])
    common = pathlib.Path(folder, "standard.txt").read_text("utf-8").strip()[:1200] + "".join(pathlib.Path(folder, "surnames.txt").read_text("utf-8").split())
    sure = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.,:;()[]《》【】〔〕「」『』“”‘’\"'-/、。·*…☑√■✓□口〇○零@#&%+=|!?<>~_"
    counted = collections.Counter(p for c in text for p in reading.plain(c))
    known = sorted(set(sure) | {c for c, n in counted.items() if n > 1 and len(c) == 1} | set(common))
    known = [c for c in known if c.strip()]
    return ["", "", "", reading.GAP, reading.ROW] + known


def read():
    return [p for path in sorted(glob.glob(str(HERE / "wordings" / "*.txt"))) for p in wordings.read(path)]


def is_apart(paper, share):
    return int(hashlib.sha256(paper["at"].encode()).hexdigest()[:6], 16) / 0x1000000 < share


def encode(drawn, index):
    characters, xs, ys, sizes, tags = drawn
    ids = [index.get(c, UNKNOWN_HAN if "一" <= c <= "鿿" else UNKNOWN) for c in characters]
    places = numpy.stack([numpy.arange(len(ids)), numpy.array(xs), numpy.array(ys), numpy.clip(sizes, 0.3, 4)], 1).astype(numpy.float32)
    return numpy.array(ids, numpy.int64), places, numpy.array(tags, numpy.int64)


class Stream(torch.utils.data.IterableDataset):
    """Batches of drawn papers, the like lengths together."""

    def __init__(self, folder, own, known, seed, size, pool):
        self.folder, self.own, self.known, self.seed, self.size, self.pool = folder, own, known, seed, size, pool

    def __iter__(self):
        worker = torch.utils.data.get_worker_info()
        torch.set_num_threads(1)
        dice = random.Random(self.seed * 1000 + (worker.id if worker else 0))
        maker = papers.Papers(values.Values(self.folder, dice), self.own)
        index = {c: i for i, c in enumerate(self.known) if c}
        while True:
            pool = []
            while len(pool) < self.size * self.pool:
                drawn = encode(maker.tokens(maker.draw()[0]), index)
                if 8 < len(drawn[0]) <= LONGEST:
                    pool.append(drawn)
            pool.sort(key=lambda d: len(d[0]))
            batches = [pool[i:i + self.size] for i in range(0, len(pool), self.size)]
            dice.shuffle(batches)
            yield from map(pack, batches)


def pack(batch):
    longest = -(-max(len(d[0]) for d in batch) // 32) * 32
    ids = numpy.zeros((len(batch), longest), numpy.int16)
    places = numpy.zeros((len(batch), longest, 4), numpy.float32)
    tags = numpy.full((len(batch), longest), -100, numpy.int16)
    for i, (a, b, c) in enumerate(batch):
        ids[i, :len(a)], places[i, :len(a)], tags[i, :len(a)] = a, b, c
    return torch.from_numpy(ids), torch.from_numpy(places), torch.from_numpy(tags)


def spans(tags):
    """(role, first token, last token), the way the reader takes them: what goes on belongs to the last that began."""
    out, last = set(), {}
    for i, tag in enumerate(tags):
        if tag <= 0:
            continue
        role, begins = (tag - 1) // 2, tag % 2 == 1
        if begins or role not in last:
            if role in last:
                out.add((role, tuple(last[role])))
            last[role] = []
        last[role].append(i)
    for role, own in last.items():
        out.add((role, tuple(own)))
    return out


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("lists")
    parser.add_argument("out")
    parser.add_argument("--minutes", type=float, default=4)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--apart", type=float, default=0.0)
    parser.add_argument("--workers", type=int, default=15)
    parser.add_argument("--size", type=int, default=128)
    parser.add_argument("--rate", type=float, default=2e-3)
    options = parser.parse_args()
    began = time.time()
    device = "cuda" if torch.cuda.is_available() else "cpu"
    torch.manual_seed(options.seed)
    out = pathlib.Path(options.out)
    out.mkdir(parents=True, exist_ok=True)
    known = classes(options.lists)
    (out / "characters.txt").write_text("".join(known[5:]), "utf-8")
    every = read()
    own = [p for p in every if not is_apart(p, options.apart)]
    apart = [p for p in every if is_apart(p, options.apart)]
    print(len(own), "wordings to learn from,", len(apart), "held apart,", len(known), "classes", flush=True)
    model = network.Roles(len(known), reading.TAGS).to(device)
    print(sum(p.numel() for p in model.parameters()), "weights", flush=True)
    decay = [p for n, p in model.named_parameters() if p.dim() > 1]
    plain = [p for n, p in model.named_parameters() if p.dim() <= 1]
    learner = torch.optim.AdamW([{"params": decay, "weight_decay": 0.05}, {"params": plain, "weight_decay": 0}], lr=options.rate, betas=(0.9, 0.98))
    loader = torch.utils.data.DataLoader(Stream(options.lists, own, known, options.seed, options.size, 6), batch_size=None, num_workers=options.workers, prefetch_factor=4 if options.workers else None,
                                         **({"pin_memory": True} if device == "cuda" else {}))
    average = {n: p.detach().clone() for n, p in model.named_parameters()}
    step, total, loss_sum, shown = 0, options.minutes * 60, 0.0, time.time()
    for ids, places, tags in loader:
        done = (time.time() - began) / total
        if done >= 1:
            break
        rate = options.rate * min(1, (step + 1) / 400) * 0.5 * (1 + math.cos(math.pi * min(1, done)))
        for group in learner.param_groups:
            group["lr"] = rate
        ids, places, tags = ids.to(device, non_blocking=True).long(), places.to(device, non_blocking=True), tags.to(device, non_blocking=True).long()
        if step % 3:
            # Not every character is legible, and none is to be leant on alone.
            ids = torch.where((torch.rand_like(ids, dtype=torch.float32) < 0.06) & (ids > 4), torch.full_like(ids, UNKNOWN_HAN), ids)
        mask = (ids != 0)[:, None, None, :]
        with torch.autocast(device, torch.bfloat16, enabled=device == "cuda"):
            logits = model(ids, places, mask)
        loss = torch.nn.functional.cross_entropy(logits.float().flatten(0, 1), tags.flatten(), ignore_index=-100)
        learner.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        learner.step()
        step += 1
        with torch.no_grad():
            keep = min(0.999, step / (step + 10))
            names, own_weights = zip(*model.named_parameters())
            torch._foreach_mul_([average[n] for n in names], keep)
            torch._foreach_add_([average[n] for n in names], list(own_weights), alpha=1 - keep)
        if step % 50 == 0:
            loss_sum = float(loss)
            if time.time() - shown > 15:
                shown = time.time()
                print(f"{time.time() - began:.0f} s, step {step}, {step * options.size} papers, loss {loss_sum:.4f}", flush=True)
    del loader
    model.load_state_dict({**model.state_dict(), **average})
    model.eval()
    numpy.savez(out / "weights.npz", **{n: p.detach().cpu().numpy().astype(numpy.float32) for n, p in model.named_parameters()})
    print("steps", step, "papers", step * options.size, flush=True)
    report = {}
    for name, those in (("own", own), ("apart", apart)):
        if those:
            report[name] = judge(model, those, options, known, device, 1500)
            print(name, json.dumps(report[name]), flush=True)


def judge(model, those, options, known, device, count):
    """Values found whole, and values given that are none, by role."""
    dice = random.Random(options.seed + 77)
    maker = papers.Papers(values.Values(options.lists, dice), those)
    index = {c: i for i, c in enumerate(known) if c}
    drawn = []
    while len(drawn) < count:
        one = encode(maker.tokens(maker.draw()[0]), index)
        if 8 < len(one[0]) <= LONGEST:
            drawn.append(one)
    drawn.sort(key=lambda d: len(d[0]))
    right, true, given = collections.Counter(), collections.Counter(), collections.Counter()
    sure_right, sure = 0, 0
    for at in range(0, count, 64):
        ids, places, tags = pack(drawn[at:at + 64])
        ids, places = ids.to(device).long(), places.to(device)
        with torch.no_grad(), torch.autocast(device, torch.bfloat16, enabled=device == "cuda"):
            logits = model(ids, places, (ids != 0)[:, None, None, :])
        chances, best = torch.softmax(logits.float(), -1).max(-1)
        chances = chances.cpu()
        for i in range(len(ids)):
            count_of = int((ids[i] != 0).sum())
            want, got = spans(tags[i, :count_of].tolist()), spans(best[i, :count_of].cpu().tolist())
            for role, own in want:
                true[reading.ROLES[role]] += 1
            for role, own in got:
                given[reading.ROLES[role]] += 1
                is_right = (role, own) in want
                right[reading.ROLES[role]] += is_right
                if min(float(chances[i, k]) for k in own) > 0.97:
                    sure += 1
                    sure_right += is_right
    return {"recall": round(sum(right.values()) / max(1, sum(true.values())), 4), "precision": round(sum(right.values()) / max(1, sum(given.values())), 4),
            "sure": [sure, sure_right], **{r: [true[r], right[r], given[r]] for r in reading.ROLES}}


if __name__ == "__main__":
    main()
