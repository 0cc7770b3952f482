"""How SpotCheck's time and memory grow with rules, messages and threads."""

import contestants
import measure


def runs(material):
    """What is measured: names with commands, and the one that each is compared with.

    1x is a tenth of the archive, 100x ten copies of it. The rules that SpotCheck comes with ask more
    of a message than those of the bench: about facts, answers and clauses.
    """
    def audit(rules=None, archive=None, folding=0, threads=2):
        return contestants.audit(
            archive or material.archive(), material.pack(rules, folding), threads)

    tenth = material.prefix(material.megabytes / 10)
    return {
        "start (one chat)": (audit(archive=material.single()), None),
        "rules 10": (audit(rules=10), None),
        "rules 100": (audit(rules=100), "rules 10"),
        "rules 1000": (audit(rules=1000), "rules 100"),
        "messages 1x": (audit(archive=tenth), None),
        "messages 10x": (audit(), "messages 1x"),
        "messages 100x": (audit(archive=material.copies(10)), "messages 1x"),
        "SpotCheck's own rules": (
            contestants.audit(tenth, contestants.ROOT / "rules", 2), "messages 1x"),
        "threads 1": (audit(threads=1), None),
        "threads 2": (audit(), "threads 1"),
        "folding off": (audit(), None),
        "folding for 40 rules": (audit(folding=40), "folding off"),
    }


def measured(material, rounds, progress):
    """Runs everything `rounds` times in turns; rows with seconds, memory and ratios by name."""
    commands = runs(material)
    found = {name: [] for name in commands}
    for number in range(rounds):
        known = {}
        for name, (command, _) in commands.items():
            # The same command under two names runs once a round.
            if tuple(command) not in known:
                progress(f"growth, round {number + 1} of {rounds}: {name}")
                known[tuple(command)] = measure.run(
                    command, material.folder / "growth.jsonl", 1 if name == "threads 1" else 0)
            found[name].append(known[tuple(command)])
    return {name: _row(found[name], found.get(base), base)
            for name, (_, base) in commands.items()}


def _row(runs, base_runs, base):
    row = {
        "seconds": measure.spread([run.wall for run in runs]),
        "cpu_seconds": measure.spread([run.cpu for run in runs]),
        "peak_mb": round(max(run.peak for run in runs) / 1e6, 1),
    }
    if base:
        pairs = list(zip(runs, base_runs))
        row["against"] = base
        row["ratio"] = measure.spread([run.wall / other.wall for run, other in pairs], 3)
        row["cpu_ratio"] = measure.spread([run.cpu / other.cpu for run, other in pairs], 3)
        row["memory_ratio"] = round(row["peak_mb"] * 1e6 / max(r.peak for r in base_runs), 2)
    return row
