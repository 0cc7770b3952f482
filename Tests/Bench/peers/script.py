"""What an analyst would write in Python; prints in how many messages each expression was found.

    script.py FILE EXPRESSIONS [--json orjson] [--engine regex] [--combined]

`--combined` first looks for all expressions as one alternation, and for the single ones only in
messages where that found something.
"""

import argparse
import importlib
import json
import re


def main():
    options = _options()
    loads = importlib.import_module(options.json).loads
    engine = importlib.import_module(options.engine)
    rules = list(_expressions(options.expressions, engine))
    is_hit = _combined(rules, engine) if options.combined else None
    found = {name: 0 for name, _ in rules}
    searches = [(name, expression.search) for name, expression in rules]
    with open(options.file, "rb") as file:
        for line in file:
            for message in loads(line)["messages"]:
                text = message["text"]
                if is_hit and not is_hit(text):
                    continue
                for name, search in searches:
                    if search(text):
                        found[name] += 1
    print(json.dumps(found))


def _options():
    parser = argparse.ArgumentParser()
    parser.add_argument("file")
    parser.add_argument("expressions")
    parser.add_argument("--json", default="json")
    parser.add_argument("--engine", default="re")
    parser.add_argument("--combined", action="store_true")
    return parser.parse_args()


def _expressions(path, engine):
    with open(path, encoding="utf-8") as file:
        for line in file:
            name, source = line.rstrip("\n").split("\t")
            yield name, engine.compile(source, engine.IGNORECASE)


def _combined(rules, engine):
    sources = [_unnamed(expression.pattern, number)
               for number, (_, expression) in enumerate(rules)]
    return engine.compile("|".join(f"(?:{s})" for s in sources), engine.IGNORECASE).search


def _unnamed(source, number):
    """The expression without the names and numbers of its groups, which would clash."""
    source = re.sub(r"\(\?P<\w+>", "(?:", source)
    if r"\1" in source:
        source = re.sub(r"(?<!\\)\((?!\?)", f"(?P<group{number}>", source, count=1)
        source = source.replace(r"\1", f"(?P=group{number})")
    return source


if __name__ == "__main__":
    main()
