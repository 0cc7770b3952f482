"""One grep after the other over plain text; prints in how many lines each expression was found.

    grep.py TEXTS EXPRESSIONS COMMAND...   runs COMMAND EXPRESSION TEXTS, which prints a count
"""

import json
import subprocess
import sys


def main():
    texts, path, *command = sys.argv[1:]
    found = {}
    with open(path, encoding="utf-8") as file:
        for line in file:
            rule, source = line.rstrip("\n").split("\t")
            found[rule] = count([*command, source, texts])
    print(json.dumps(found))


def count(command):
    answer = subprocess.run(command, stdout=subprocess.PIPE, text=True)
    if answer.returncode > 1:
        sys.exit(f"{command[0]} failed")
    return int(answer.stdout or 0)


if __name__ == "__main__":
    main()
