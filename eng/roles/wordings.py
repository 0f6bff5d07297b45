"""Wordings of papers with slots, as people write them (wordings/*.txt): parsed and drawn at random. Format: README.md."""
import pathlib
import re
import sys

KINDS = ("authorizationLetter", "commitmentLetter", "verificationSheet", "domainCertificate", "preApproval", "sitePlan")

# Slots whose values are fields; the others are filled in and mean nothing.
ROLES = {
    "unit": "unit", "individual": "unit", "rep": "representative", "repid": "representativeIdNumber", "auth": "authorized", "authid": "authorizedIdNumber",
    "person": "person", "position": "position", "service": "service", "domain": "domain", "domains": "domain", "site": "domain",
    "code": "creditCode", "date": "signedOn", "registrar": "registrar", "regdate": "registeredOn", "expdate": "expiresOn",
    "approval": "approvalNumber", "authority": "authority",
}
OTHERS = ("personid", "authphone", "phone", "email", "address", "provider", "bureau", "otherunit", "otherperson", "otherid", "otherdate", "from", "to", "ip", "icp", "package",
          "serial", "number", "amount", "words", "role", "province", "city", "name", "blank", "tick", "notick")

SLOT = re.compile(r"\{([a-z0-9]+)\}")
CHOICE = re.compile(r"<([^<>]*)>")


def read(path):
    """Papers of a file: dictionaries with kind, title and lines."""
    papers, paper = [], None
    for at, line in enumerate(pathlib.Path(path).read_text(encoding="utf-8").splitlines(), 1):
        line = line.strip()
        if line.startswith("==="):
            kind = line.strip("= ").strip()
            if kind not in KINDS:
                raise ValueError(f"{path}:{at}: no kind is called {kind!r}")
            paper = {"kind": kind, "title": None, "lines": [], "at": f"{pathlib.Path(path).name}:{at}"}
            papers.append(paper)
        elif not line:
            continue
        elif paper is None:
            raise ValueError(f"{path}:{at}: a paper begins with === KIND")
        elif line.startswith("# "):
            paper["title"] = line[2:]
        else:
            for slot in SLOT.findall(line):
                if slot not in ROLES and slot not in OTHERS:
                    raise ValueError(f"{path}:{at}: no slot is called {slot!r}")
            if line.count("<") != line.count(">") - (1 if line.startswith("> ") else 0):
                raise ValueError(f"{path}:{at}: < and > do not match")
            paper["lines"].append(line)
    return papers


def choose(text, dice):
    """One of the ways to say it: <a|b|> is a, b or nothing; they may stand in each other."""
    while True:
        drawn = CHOICE.sub(lambda m: dice.choice(m.group(1).split("|")), text)
        if drawn == text:
            return text
        text = drawn


if __name__ == "__main__":
    import collections
    import random
    for path in sys.argv[1:]:
        papers = read(path)
        print(path, len(papers), "papers", dict(collections.Counter(p["kind"] for p in papers)))
        for paper in papers:
            for line in paper["lines"]:
                head, text = (line[:2], line[2:]) if line[:2] in ("> ", "^ ", "_ ") else ("", line)
                choose(text, random.Random(1))
            if not any(SLOT.search(line) for line in paper["lines"]):
                print("no slot:", paper["at"])
