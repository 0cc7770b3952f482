"""A quick check of the bench itself, for the test suite.

    check.py PROGRAM FOLDER

Makes a small archive and pack in an empty folder, prints the digest of both, which must be the same
on every machine, and fails unless a Python script finds what SpotCheck finds.
"""

import hashlib
import json
import re
import subprocess
import sys
from pathlib import Path

import agreement
import archive
import contestants
import pack


def main():
    program, folder = sys.argv[1], Path(sys.argv[2])
    chats, rules = folder / "chats.jsonl", pack.make(200, "check")
    archive.write(chats, 300_000, "check")
    pack.write(rules, folder / "rules", contestants.ROOT / "rules/scorecards/standard.yaml")
    (folder / "expressions").write_text(pack.expressions(rules), encoding="utf-8")
    print(_digest([chats, *sorted(folder.glob("rules/*/n*.yaml"))]))
    unlike = [rule.id for rule in rules if rule.expression for sample in rule.samples
              if not re.search(rule.expression, sample, re.IGNORECASE)]
    if unlike:
        sys.exit(f"these rules do not hit their own samples: {unlike}")
    ours, theirs = _counts(program, chats, folder, rules)
    if ours != theirs:
        sys.exit(f"SpotCheck found {ours}\nPython found {theirs}")
    if sum(ours.values()) < 100:
        sys.exit(f"hardly anything is found: {ours}")


def _digest(paths):
    digest = hashlib.sha256()
    for path in paths:
        digest.update(path.read_bytes())
    return digest.hexdigest()


def _counts(program, chats, folder, rules):
    with open(folder / "findings", "wb") as file:
        subprocess.run([program, *contestants.audit(chats, folder / "rules", 2)[1:]], stdout=file,
                       check=True)
    answer = subprocess.run(
        [sys.executable, contestants.PEERS / "script.py", chats, folder / "expressions"],
        stdout=subprocess.PIPE, check=True)
    return agreement.findings(folder / "findings", rules)["each"], json.loads(answer.stdout)


if __name__ == "__main__":
    main()
