"""Running a program and measuring it from outside."""

import os
import statistics
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

ENVIRONMENT = {**os.environ, "LC_ALL": "C.UTF-8", "LANG": "C.UTF-8"}
LAUNCHER = Path(__file__).with_name("launcher.py")


@dataclass(frozen=True)
class Run:
    """One finished run."""

    wall: float
    # Seconds of all processors, in the program and in those that it started.
    cpu: float
    # The largest part of memory, in bytes; what is below 10 MB shows as about 10 MB.
    peak: int


class Failed(Exception):
    """A command did not end well; says which one, how, and its last words."""


def run(command, stdout, cores=0):
    """Runs a command to its end, on so many processors or on all; what it prints goes to the file
    `stdout`."""
    with tempfile.NamedTemporaryFile("r") as result:
        launch = [sys.executable, "-S", "-E", str(LAUNCHER), result.name, str(stdout),
                  str(cores)]
        errors = subprocess.run(launch + command, stderr=subprocess.PIPE, env=ENVIRONMENT,
                                check=False).stderr
        figures = result.read().split()
    if not figures or figures[3] != "0":
        last_words = errors.decode(errors="replace").strip()[-300:]
        raise Failed(f"{' '.join(command[:2])} did not end well: {last_words}")
    return Run(float(figures[0]), float(figures[1]), int(figures[2]))


def spread(values, digits=4):
    """The smallest, the middle and the largest of some values."""
    rounded = [float(f"{value:.{digits}g}") for value in
               (min(values), statistics.median(values), max(values))]
    return dict(zip(("min", "median", "max"), rounded))


def counts_instructions():
    """Whether `perf stat` can count instructions here; in many virtual machines it cannot."""
    return instructions(["true"]) is not None


def instructions(command):
    """How many instructions a command takes in user mode; None where that cannot be counted."""
    with tempfile.NamedTemporaryFile("r") as file:
        counter = ["perf", "stat", "-x,", "-e", "instructions:u", "-o", file.name, "--"]
        try:
            subprocess.run(counter + command, stdout=subprocess.DEVNULL, env=ENVIRONMENT,
                           stderr=subprocess.DEVNULL, check=True)
        except (OSError, subprocess.CalledProcessError):
            return None
        figures = [line.split(",")[0] for line in file if "instructions" in line]
    return int(figures[0]) if figures and figures[0].isdigit() else None
