"""`make bench`: SpotCheck beside what a user would use instead, and beside the limits.

All figures come from one run on one machine, in turns, so that what else the machine does falls on
all alike. MB are those of the archive in JSON Lines, also for programs that read plain text made
from it. A slow contestant works on the first conversations of the archive; what it takes to start
is measured on one chat and taken off its time, never off SpotCheck's.
"""

import argparse
import json
import os
import platform
import shutil
import sys
import time

import contestants
import growth
import measure
import report
from agreement import Agreement
from material import Material


def main():
    options = _options()
    started = time.time()
    material = Material(options.mb, options.rules, options.seed)
    _say(f"files are in {material.folder}")
    material.archive()
    material.pack()
    everyone, skipped = _present(contestants.everyone(material), material)
    agreement = Agreement(material)
    rows = _contest(everyone, material, agreement, options.rounds)
    figures = {
        "machine": _machine(), "seed": options.seed, "megabytes": options.mb,
        "rules": options.rules, "rounds": options.rounds,
        "hit_share": round(agreement.share_of_messages(), 4),
        "contestants": rows, "skipped": skipped,
        "growth": {} if options.no_growth else growth.measured(
            material, max(1, options.rounds - 2), _say),
    }
    figures["goals"] = report.goals(figures)
    figures["seconds"] = round(time.time() - started)
    print(report.text(figures))
    print(json.dumps(figures, ensure_ascii=False))
    if agreement.differences:
        sys.exit("\n".join(agreement.differences))


def _options():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--mb", type=float, default=100, help="size of the archive")
    parser.add_argument("--rules", type=int, default=200, help="rules in the pack")
    parser.add_argument("--rounds", type=int, default=5, help="how often each is run")
    parser.add_argument("--seed", default="1", help="of archive and pack")
    parser.add_argument("--no-growth", action="store_true", help="leave the growth out")
    return parser.parse_args()


def _present(everyone, material):
    """Those who can take part, and those who cannot, with what would help."""
    present, skipped = [], []
    for each in everyone:
        reason = _obstacle(each, material)
        if reason:
            _say(f"skipped: {each.name}: {reason}")
            skipped.append({"name": each.name, "reason": reason})
        else:
            present.append(each)
    return present, skipped


def _obstacle(contestant, material):
    """Why a contestant cannot take part, if it cannot. One that works on a part of the archive
    shows on a single chat that it can."""
    if contestant.missing():
        return f"lacks {contestant.missing()}; {contestant.install}"
    try:
        if contestant.is_scaled:
            measure.run(contestant.command(0), material.folder / "output.txt")
    except measure.Failed as error:
        return str(error)
    return ""


def _contest(everyone, material, agreement, rounds):
    """Runs all contestants in turns; one row of figures for each."""
    runs = {each.name: [] for each in everyone}
    starts = {each.name: [] for each in everyone}
    agrees = {}
    output = material.folder / "output.txt"
    for number in range(rounds):
        for each in everyone:
            _say(f"round {number + 1} of {rounds}: {each.name}")
            if each.folder:
                shutil.rmtree(each.folder, ignore_errors=True)
            if each.is_scaled:
                starts[each.name].append(measure.run(each.command(0), output))
            runs[each.name].append(measure.run(each.command(each.megabytes), output,
                                               each.cores))
            if number == 0:
                agrees[each.name] = agreement.check(each, output)
    return report.rows(everyone, material, runs, starts, agrees)


def _machine():
    with open("/proc/cpuinfo", encoding="utf-8") as file:
        names = [line.split(":")[1].strip() for line in file if line.startswith("model name")]
    return {"processor": names[0] if names else platform.machine(), "cores": os.cpu_count(),
            "system": platform.platform(), "python": platform.python_version(),
            "load": round(os.getloadavg()[0], 2)}


def _say(text):
    print(text, file=sys.stderr, flush=True)


if __name__ == "__main__":
    main()
