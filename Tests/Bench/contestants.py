"""Who takes part: SpotCheck, what a user would use instead, and the limits of the machine."""

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass

from material import HERE, ROOT

PROGRAM = ROOT / ".build" / "release" / "spotcheck"
NATIVE = ROOT / ".build" / "release" / "BenchNative"
PEERS = HERE / "peers"


@dataclass(frozen=True)
class Contestant:
    """One way to do the work, or a part of it."""

    name: str
    # "each": messages hit by each rule; "all": those hit by any; "simple": those hit by any whose
    # expression needs no lookaround; else "".
    finds: str
    # The command for an archive of so many megabytes; 0 for one chat.
    command: object
    # On how many megabytes it works; None for all.
    megabytes: float | None = None
    note: str = ""
    # On how many processors it may run; 0 for all.
    cores: int = 0
    # A folder that it fills, which must not be there beforehand.
    folder: str = ""
    # What must be installed: programs, or modules of Python.
    programs: tuple = ()
    modules: tuple = ()
    install: str = ""

    def missing(self):
        """What it lacks to take part, if anything."""
        lacking = [name for name in self.programs if shutil.which(name) is None]
        if self.modules and python(self.modules) is None:
            lacking += [f"Python's {' and '.join(self.modules)}"]
        return ", ".join(lacking)

    @property
    def is_scaled(self):
        return self.megabytes is not None


def python(modules):
    """An interpreter that has these modules."""
    for program in dict.fromkeys([sys.executable, "/usr/bin/python3"]):
        check = [program, "-c", "".join(f"import {name}\n" for name in modules)]
        if os.path.exists(program) and subprocess.run(check, stderr=subprocess.DEVNULL,
                                                      check=False).returncode == 0:
            return program
    return None


def audit(archive, rules, threads, *more):
    return [str(PROGRAM), "audit", str(archive), "--rules", str(rules), "--jobs", str(threads),
            "--format", "jsonl", "--language", "en", "--quiet", *more]


def everyone(material):
    """All contestants, SpotCheck on two threads first."""
    out = str(material.folder / "results")

    def spotcheck(threads, *more):
        return lambda size: audit(material.archive(), material.pack(), threads, *more)

    return [
        Contestant("SpotCheck, 2 threads", "each", spotcheck(2), note="whole audit to findings"),
        Contestant("SpotCheck, 1 thread", "each", spotcheck(1), note="on one core", cores=1),
        Contestant("SpotCheck, 2 threads, --out", "", spotcheck(2, "--out", out),
                   note="with report, scores and tables",
                   folder=out),
        Contestant("PCRE2 JIT, one by one", "each", lambda size: [
            str(NATIVE), "match", _archive(material, size), str(material.expressions)],
            megabytes=10, note="C++ with simdjson"),
        *_scripts(material), *_greps(material),
        Contestant("simdjson, parse only", "", lambda size: [
            str(NATIVE), "parse", str(material.archive())], note="limit, C++"),
        Contestant("wc -l", "", lambda size: ["wc", "-l", str(material.archive())], note="limit"),
    ]


def _archive(material, size):
    return str(material.prefix(size) if size else material.single())


def _scripts(material):
    def script(name, modules, size, *arguments):
        packages = " ".join(f"python3-{name}" for name in modules if name != "re")
        return Contestant(
            name, "each", lambda size: [
                python(modules), str(PEERS / "script.py"), _archive(material, size),
                str(material.expressions), *arguments],
            megabytes=size, note="Python", modules=modules,
            install=f"apt-get install {packages}, or pip where the system has none")

    return [
        script("json + re, one by one", ("re",), 2),
        script("json + regex, one by one", ("regex",), 2, "--engine", "regex"),
        script("orjson + combined re", ("orjson", "re"), 2, "--json", "orjson", "--combined"),
        script("orjson + combined regex", ("orjson", "regex"), 0.5, "--json", "orjson", "--engine",
               "regex", "--combined"),
    ]


def _greps(material):
    def grep(name, program, size, package, *command):
        return Contestant(
            name, "each", lambda size: [
                sys.executable, str(PEERS / "grep.py"), str(material.plain(size) / "texts.txt"),
                str(material.expressions), program, *command],
            megabytes=size, note="plain text", programs=(program,),
            install=f"apt-get install {package}")

    def grep_all(name, program, size, package, finds, *command, note="plain text"):
        return Contestant(
            name, finds, lambda size: [
                program, *command, str(material.plain(size) / finds),
                str(material.plain(size) / "texts.txt")],
            megabytes=size, note=note, programs=(program,), install=f"apt-get install {package}")

    simple = sum(1 for rule in material.rules if rule.expression and not rule.needs_lookaround)
    return [
        grep("rg -P, one by one", "rg", 10, "ripgrep", "--no-config", "-P", "-i", "-c", "-e"),
        grep("grep -P, one by one", "grep", 10, "grep", "-a", "-P", "-i", "-c", "-e"),
        grep_all("pcre2grep -f", "pcre2grep", 10, "pcre2-utils", "all", "-u", "-i", "-c", "-f"),
        grep_all("rg -f", "rg", 0.5, "ripgrep", "simple", "--no-config", "-i", "-c", "-f",
                 note=f"plain text; the {simple} expressions without lookaround"),
    ]
