"""Scores what `beian read --json` or `beian check --json` wrote against the truth that somebody else wrote down.

    score.py TRUTH.jsonl READINGS.jsonl [-v]      fields and documents; -v lists what is not confirmed and right
    score.py --filings MISTAKES.jsonl REPORTS.jsonl      what was found in each filing

TRUTH: a line a file, {"file": "f01/a.jpg", "documents": [{"kind": …, "page": 1, "fields": {name: value}}]}; MISTAKES: {"folder": "f01", "mistake": null or a sentence}.
Values are compared without white space and without regard to full and half width.
"""
import json
import os
import re
import sys
import unicodedata

UNREAD = ("otherDocument", "unreadable")

# What drawers call things that the contract names otherwise, or not at all.
WORDS = {"present": "有", "absent": "无", "M": "男", "F": "女"}
NAMES = {"holder": ["name"], "permitNumber": ["idNumber"], "passportNumber": ["idNumber"], "givenName": ["givenNames"], "passNumber": ["permitNumber"]}


def plain(value):
    text = re.sub(r"\s", "", unicodedata.normalize("NFKC", WORDS.get(value, value) or ""))
    return re.sub("[•・]", "·", text)


def lines(path):
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file if line.startswith("{")]


def readings(path):
    """By folder and file where the readings are a filing's, by file otherwise."""
    found = {}
    for entry in lines(path):
        if "files" in entry:
            folder = os.path.basename(entry["folder"].rstrip("/"))
            found.update({f"{folder}/{os.path.basename(f['file'])}": f for f in entry["files"]})
        else:
            found[os.path.basename(entry["file"])] = entry
    return found


def field_of(fields, name):
    return fields.get(name) or next((fields[n] for n in NAMES.get(name, []) if n in fields), {})


def score(truth_path, readings_path, is_wordy):
    read = readings(readings_path)
    fields = exact = straight = silent = confirmed = documents = found = 0
    shown = []
    for truth in lines(truth_path):
        left = [d for d in read.get(truth["file"], {}).get("documents", []) if d["kind"] not in UNREAD]
        # Strangers last: what is left then is what was made of them.
        for real in sorted(truth["documents"], key=lambda d: d["kind"] in UNREAD):
            documents += 1
            if real["kind"] in UNREAD:
                found += not left
                shown += [f"!! {truth['file']} a stranger taken for {d['kind']}" for d in left]
                continue
            fits = [d for d in left if d["kind"] == real["kind"]]
            best = max(fits, default=None, key=lambda d: (d["page"] == real.get("page", 1), sum(plain(d["fields"].get(k, {}).get("value")) == plain(v) for k, v in real["fields"].items())))
            if best:
                left.remove(best)
                found += 1
            else:
                shown.append(f"   {truth['file']} {real['kind']} not found")
            for name, value in real["fields"].items():
                if not value:
                    continue
                field = field_of(best["fields"] if best else {}, name)
                is_right, is_confirmed = plain(field.get("value")) == plain(value), field.get("status") == "confirmed"
                fields += 1
                exact += is_right
                straight += is_right and is_confirmed
                confirmed += is_confirmed
                silent += is_confirmed and not is_right
                if not (is_right and is_confirmed):
                    shown.append(f"{'!!' if is_confirmed else '  '} {truth['file']} {real['kind']}.{name} {value} | {'=' if is_right else field.get('value')} | {','.join(field.get('evidence', []))}")
    print(f"documents {found} of {documents}, fields {fields}: exact {exact / fields:.1%}, straight through {straight / fields:.1%}, confirmed and wrong {silent} of {confirmed}")
    if is_wordy:
        print("\n".join(shown))


def filings(mistakes_path, reports_path):
    reports = {os.path.basename(r["folder"].rstrip("/")): r for r in lines(reports_path)}
    for entry in lines(mistakes_path):
        report = reports.get(entry["folder"], {"verdict": "not checked"})
        print(f"{entry['folder']}: {report['verdict']}; {entry['mistake'] or 'consistent'}")
        for finding in report.get("findings", []):
            if finding["severity"] != "info":
                print(f"    {finding['severity']} {finding['code']} {finding['field']} {finding['message'][:120]}")
        for missing in report.get("missingMaterials", []):
            print(f"    missing {missing['kind']} for {missing['for']} ({missing['severity']})")


if sys.argv[1] == "--filings":
    filings(sys.argv[2], sys.argv[3])
else:
    score(sys.argv[1], sys.argv[2], "-v" in sys.argv)
