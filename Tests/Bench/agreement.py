"""Whether all contestants found the same things."""

import hashlib
import json
from collections import Counter

import contestants
import measure


class Agreement:
    """What SpotCheck finds in the archive and in its prefixes, to compare others with."""

    def __init__(self, material):
        self.material = material
        self.known = {}
        self.differences = []
        self.output = None

    def check(self, contestant, output):
        """Compares what a contestant printed; returns True, False, or None where it finds nothing
        that could be compared."""
        if not contestant.finds:
            return None
        expected = self._expected(contestant.megabytes)
        if contestant.megabytes is None:
            same = self._agrees(contestant, expected["each"],
                                findings(output, self.material.rules)["each"])
            return self._is_first_output(contestant, output) and same
        found = json.loads(output.read_text())
        if contestant.finds == "each":
            return self._agrees(contestant, expected["each"], found)
        return self._agrees(contestant, {"any": expected[contestant.finds]}, {"any": found})

    def share_of_messages(self):
        """Which part of all messages some rule about messages hits."""
        messages = 0
        with open(self.material.archive(), "rb") as lines:
            for line in lines:
                messages += line.count(b'"role":')
        return self._expected(None)["all"] / messages

    def _is_first_output(self, contestant, output):
        """Whether SpotCheck prints the same bytes whatever the number of threads."""
        digest = hashlib.sha256()
        with open(output, "rb") as file:
            while part := file.read(1 << 20):
                digest.update(part)
        self.output = self.output or digest.digest()
        if self.output != digest.digest():
            self.differences.append(f"{contestant.name} printed other bytes than the first run")
        return self.output == digest.digest()

    def _agrees(self, contestant, expected, found):
        different = {rule: [expected[rule], found.get(rule)]
                     for rule in expected if expected[rule] != found.get(rule)}
        if different:
            self.differences.append(f"{contestant.name} found something else than SpotCheck "
                                    f"(rule: [SpotCheck, it]): {json.dumps(different)}")
        return not different

    def _expected(self, megabytes):
        if megabytes not in self.known:
            source = (self.material.archive() if megabytes is None
                      else self.material.prefix(megabytes))
            path = self.material.folder / "expected.jsonl"
            measure.run(contestants.audit(source, self.material.pack(), 1), path)
            self.known[megabytes] = findings(path, self.material.rules)
        return self.known[megabytes]


def findings(path, rules):
    """In how many messages the findings of a file saw each rule about messages (`each`), any of
    them (`all`), and any of those whose expressions need no lookaround (`simple`)."""
    each = Counter({rule.id: 0 for rule in rules if rule.expression})
    simple_rules = {rule.id for rule in rules if rule.expression and not rule.needs_lookaround}
    spots, simple = set(), set()
    with open(path, "rb") as lines:
        for line in lines:
            finding = json.loads(line)
            rule = finding["rule"]
            if rule not in each:
                continue
            here = {(finding["conversation"], spot["message"]) for spot in finding["evidence"]}
            each[rule] += len(here)
            spots |= here
            if rule in simple_rules:
                simple |= here
    return {"each": dict(each), "all": len(spots), "simple": len(simple)}
