"""From runs to figures, and from figures to a page for the terminal."""

import measure

FIRST = "SpotCheck, 2 threads"
SINGLE = "SpotCheck, 1 thread"


def rows(everyone, material, runs, starts, agrees):
    """One row a contestant: speed, ratios to SpotCheck in the same round, memory, agreement."""
    table = {}
    counts = measure.counts_instructions()
    for each in everyone:
        size = (material.prefix(each.megabytes) if each.is_scaled
                else material.archive()).stat().st_size / 1e6
        net = _net(runs[each.name], starts[each.name])
        table[each.name] = {
            "megabytes": round(size, 2), "scaled": each.is_scaled, "note": each.note,
            "agrees": agrees[each.name], "net": net,
            "peak_mb": round(max(run.peak for run in runs[each.name]) / 1e6, 1),
            "mb_per_s": measure.spread([size / wall for wall, _ in net], 3),
            "cpu_s_per_100_mb": measure.spread([100 * cpu / size for _, cpu in net], 3),
            "instructions_per_byte": _instructions(each, size) if counts else None,
        }
    for row in table.values():
        row["ratio"] = _ratio(row, table[FIRST], 0)
        row["cpu_ratio"] = _ratio(row, table[SINGLE], 1)
    for row in table.values():
        del row["net"]
    return table


def _net(runs, starts):
    """Wall and processor seconds of each round without what it takes to start."""
    if not starts:
        return [(run.wall, run.cpu) for run in runs]
    wall = min(start.wall for start in starts)
    cpu = min(start.cpu for start in starts)
    return [(max(run.wall - wall, 1e-3), max(run.cpu - cpu, 1e-3)) for run in runs]


def _ratio(row, ours, index):
    """How many times as long it takes as SpotCheck for the same megabytes, round by round."""
    pairs = zip(row["net"], ours["net"])
    return measure.spread(
        [(theirs[index] / row["megabytes"]) / (own[index] / ours["megabytes"])
         for theirs, own in pairs], 3)


def _instructions(contestant, size):
    count = measure.instructions(contestant.command(contestant.megabytes))
    return count and round(count / size / 1e6, 1)


def goals(figures):
    """The goals, each with what was measured and whether it was met; None where it was not."""
    table, growth = figures["contestants"], figures["growth"]
    found = {}

    def goal(name, value, limit, at_least):
        met = None if value is None else value >= limit if at_least else value <= limit
        found[name] = {"measured": value, "goal": f"{'≥' if at_least else '≤'} {limit}",
                       "met": met}

    def grown(name, field="ratio"):
        value = growth.get(name, {}).get(field)
        return value["median"] if isinstance(value, dict) else value

    ours = table[FIRST]
    start = growth.get("start (one chat)")
    if start:
        wall = ours["megabytes"] / ours["mb_per_s"]["median"] - start["seconds"]["median"]
        goal("MB/s on 2 threads without the start", round(ours["megabytes"] / wall, 1), 300, True)
    script = table.get("json + re, one by one")
    goal("MB/s on 2 threads", ours["mb_per_s"]["median"], 300, True)
    goal("times json + re", script and script["ratio"]["median"], 300, True)
    goal("of simdjson's speed", round(table["simdjson, parse only"]["ratio"]["median"], 4),
         round(1 / 6, 3), True)
    goal("1,000 rules to 100", grown("rules 1000", "cpu_ratio"), 2, False)
    goal("100x messages, time", grown("messages 100x", "cpu_ratio"), 105, False)
    goal("100x messages, memory", grown("messages 100x", "memory_ratio"), 1.1, False)
    goal("100x messages, peak MB", grown("messages 100x", "peak_mb"), 256, False)
    two = grown("threads 2")
    goal("2 threads to 1", two and round(1 / two, 2), 1.7, True)
    goal("start, ms (fastest)", start and round(start["seconds"]["min"] * 1000), 150, False)
    goal("folding for 40 rules", grown("folding for 40 rules", "cpu_ratio"), 1.5, False)
    return found


def text(figures):
    """The page for the terminal."""
    machine = figures["machine"]
    lines = [
        "", f"{figures['megabytes']:g} MB of chats, {figures['rules']} rules, "
        f"{figures['hit_share']:.1%} of the messages hit; {machine['processor']}, "
        f"{machine['cores']} cores, load {machine['load']}; {figures['rounds']} rounds",
        "", _line("", "MB/s", "(min – max)", "CPU s/100 MB", "× time", "× CPU", "MB mem",
                  "same hits")]
    lines += [_contestant_line(name, row) for name, row in figures["contestants"].items()]
    lines += [f"skipped: {each['name']}: {each['reason']}" for each in figures["skipped"]]
    lines += ["", "× time: median (min – max) of the wall time for as much of the archive, to that of "
              "SpotCheck on 2 threads.",
              "× CPU: the same of processor time, to SpotCheck on 1 thread: it hardly depends on "
              "what else the machine does.",
              "[n]: ran on the first n MB only; what it takes to start is taken off."]
    lines += ["", _line("growth", "seconds", "(min – max)", "CPU s", "× time", "× CPU", "MB mem",
                        "against")]
    lines += [_growth_line(name, row) for name, row in figures["growth"].items()]
    lines += [""] + [f"{'met ' if goal['met'] else 'MISS' if goal['met'] is False else '?   '} "
                     f"{name}: {goal['measured']} (goal {goal['goal']})"
                     for name, goal in figures["goals"].items()]
    return "\n".join(lines) + "\n"


def _contestant_line(name, row):
    size = f" [{row['megabytes']:g}]" if row["scaled"] else ""
    same = {True: "yes", False: "NO", None: ""}[row["agrees"]]
    speed, ratio = row["mb_per_s"], row["ratio"]
    note = f"  {row['note']}" if row["note"] else ""
    return _line(name + size, f"{speed['median']:g}", _range(speed),
                 f"{row['cpu_s_per_100_mb']['median']:g}",
                 f"{ratio['median']:g} {_range(ratio)}", f"{row['cpu_ratio']['median']:g}",
                 f"{row['peak_mb']:g}", same) + note


def _growth_line(name, row):
    ratio, cpu = row.get("ratio"), row.get("cpu_ratio")
    return _line(name, f"{row['seconds']['median']:.3g}", _range(row["seconds"]),
                 f"{row['cpu_seconds']['median']:.3g}",
                 f"{ratio['median']:g} {_range(ratio)}" if ratio else "",
                 f"{cpu['median']:g}" if cpu else "", f"{row['peak_mb']:g}",
                 row.get("against", ""))


def _range(spread):
    return f"({spread['min']:.3g} – {spread['max']:.3g})"


def _line(name, first, span, cpu, ratio, cpu_ratio, memory, last):
    return (f"{name:32}{first:>7} {span:17}{cpu:>12}  {ratio:24}{cpu_ratio:>8}{memory:>8}  {last}"
            .rstrip())
