"""Running a program and measuring it from outside."""

import os
import statistics
import subprocess
import tempfile
import time
from dataclasses import dataclass

ENVIRONMENT = {**os.environ, "LC_ALL": "C.UTF-8", "LANG": "C.UTF-8"}


@dataclass(frozen=True)
class Run:
    """One finished run."""

    wall: float
    # Seconds of all processors, in the program and in those that it started.
    cpu: float
    # The largest part of memory, in bytes; never less than that of the bench itself.
    peak: int
    status: int


def run(command, stdout=None):
    """Runs a command to its end; what it prints goes to the file `stdout`."""
    with open(stdout or os.devnull, "wb") as out, tempfile.TemporaryFile() as errors:
        start = time.perf_counter()
        process = subprocess.Popen(command, stdout=out, stderr=errors, env=ENVIRONMENT)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            errors.seek(0)
            text = errors.read().decode(errors="replace").strip()
            raise SystemExit(f"{' '.join(map(str, command))}\nended with "
                             f"{process.returncode}: …{text[-500:]}")
    return Run(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024, process.returncode)


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
