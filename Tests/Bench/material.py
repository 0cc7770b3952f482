"""What the contestants work on: archives, packs, plain texts; built once for each seed."""

import hashlib
import json
import os
import re
from pathlib import Path

import archive
import pack

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
GENERATORS = ["wording.py", "pack.py", "archive.py", "material.py"]


class Material:
    """The files of one bench in a folder below `.build`; what is there already is kept."""

    def __init__(self, megabytes, rules, seed):
        self.seed = seed
        self.megabytes = megabytes
        self.rule_count = rules
        text = b"".join((HERE / name).read_bytes() for name in GENERATORS)
        digest = hashlib.sha256(text + seed.encode()).hexdigest()[:12]
        self.folder = ROOT / ".build" / "bench" / digest
        self.folder.mkdir(parents=True, exist_ok=True)
        self.rules = [rule for rule in pack.make(rules, seed)]
        self.expressions = self._expressions()

    def archive(self, megabytes=None):
        """An archive of that size."""
        size = int((self.megabytes if megabytes is None else megabytes) * 1_000_000)
        return self._file(f"chats-{size}.jsonl",
                          lambda path: archive.write(path, size, self.seed))

    def copies(self, count):
        """An archive of so many copies of the archive, with other ids in each."""
        source = self.archive()
        return self._file(f"chats-{self.megabytes:g}-times-{count}.jsonl",
                          lambda path: _copy_times(source, path, count))

    def prefix(self, megabytes):
        """The first conversations of the archive; all, where it has no more."""
        size = int(megabytes * 1_000_000)
        if megabytes >= self.megabytes:
            return self.archive()
        whole = self.archive()
        return self._file(f"chats-first-{size}-of-{self.megabytes:g}.jsonl",
                          lambda path: _copy_lines(whole, path, size))

    def single(self):
        """An archive of one chat, for what it takes to start."""
        return self._file("one.jsonl", lambda path: archive.write(path, 1, self.seed))

    def plain(self, megabytes):
        """A folder with the texts of a prefix in `texts.txt`, one message a line, and the expressions
        for them in `all` and, without those that need lookaround, in `simple`."""
        source = self.single() if megabytes == 0 else self.prefix(megabytes)
        folder = self.folder / f"plain-{source.stem}-{self.rule_count}"
        if not folder.exists():
            half = folder.with_suffix(".part")
            half.mkdir(exist_ok=True)
            _write_plain(source, half, self.rules)
            half.rename(folder)
        return folder

    def pack(self, count=None, folding=0):
        """The folder of the pack with so many rules, of which some fold."""
        count = count or self.rule_count
        folder = self.folder / f"rules-{count}-{folding}"
        if not folder.exists():
            half = folder.with_suffix(".part")
            scorecard = ROOT / "rules" / "scorecards" / "standard.yaml"
            pack.write(pack.make(count, self.seed), half, scorecard, folding)
            half.rename(folder)
        return folder

    def _expressions(self):
        return self._file(
            f"expressions-{self.rule_count}.tsv",
            lambda path: path.write_text(pack.expressions(self.rules), encoding="utf-8"))

    def _file(self, name, build):
        path = self.folder / name
        if not path.exists():
            half = path.with_suffix(".part")
            build(half)
            os.replace(half, path)
        return path


def _copy_lines(source, target, size):
    with open(source, "rb") as lines, open(target, "wb") as out:
        for line in lines:
            if out.tell() >= size:
                return
            out.write(line)


def _copy_times(source, target, count):
    with open(target, "wb") as out:
        for number in range(count):
            with open(source, "rb") as lines:
                while some := lines.readlines(1 << 24):
                    text = b"".join(some)
                    out.write(text.replace(b'{"id":"B', b'{"id":"B%d-' % number))


def _write_lines(path, lines):
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")


def _write_plain(source, folder, rules):
    found = [rule for rule in rules if rule.expression]
    _write_lines(folder / "all", [rule.expression for rule in found])
    # Ripgrep makes one expression of them, in which no name may stand twice.
    _write_lines(folder / "simple", [re.sub(r"\(\?P<\w+>", "(", rule.expression)
                                     for rule in found if not rule.needs_lookaround])
    with open(source, "rb") as lines, open(folder / "texts.txt", "w", encoding="utf-8") as texts:
        for line in lines:
            texts.writelines(f"{message['text']}\n" for message in json.loads(line)["messages"])
