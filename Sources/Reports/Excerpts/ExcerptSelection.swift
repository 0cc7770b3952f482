package import Rules

/// Keeps a bounded, fair choice of excerpts while an audit of any length streams by.
///
/// Each rule keeps the findings with the smallest fingerprints, so that the choice depends on what
/// was found and never on the order of reading; parts merge to what the whole would have kept. At
/// the end the places are dealt out to the rules in turn, so that a rule that is broken often
/// cannot crowd out one that is broken once.
///
/// What can no longer get a place is dropped at once: no more excerpts are held than `limit` and
/// one of each rule.
package struct ExcerptSelection: Sendable {
    /// The most excerpts chosen in the end, and the most kept of one rule.
    package let limit: Int
    private var kept: [String: [Candidate]] = [:]
    private var seen: [String: Int] = [:]
    /// How many of one rule can still get a place. Only ever sinks: as more is found, the places
    /// are taken in fewer turns.
    private var turns: Int
    /// For each turn how many rules have a candidate for it.
    private var takers: [Int]
    /// How many candidates there are in all turns.
    private(set) var held = 0

    private struct Candidate: Sendable {
        let fingerprint: Fingerprint
        let excerpt: Excerpt
    }

    package init(limit: Int = 500) {
        self.limit = limit
        turns = limit
        takers = Array(repeating: 0, count: max(0, limit))
    }

    /// How many findings were offered.
    package var offered: Int { seen.values.reduce(0, +) }

    /// Takes a finding if it belongs to the choice so far; the excerpt is made only then.
    package mutating func offer(_ finding: Finding, excerpt: () -> Excerpt) {
        seen[finding.rule, default: 0] += 1
        let fingerprint = Fingerprint(finding)
        let known = kept[finding.rule]
        if let known, known.count >= turns, let last = known.last, last.fingerprint <= fingerprint {
            return
        }
        insert(Candidate(fingerprint: fingerprint, excerpt: excerpt()), of: finding.rule)
    }

    package mutating func merge(_ other: ExcerptSelection) {
        for (rule, candidates) in other.kept {
            for candidate in candidates { insert(candidate, of: rule) }
        }
        seen.merge(other.seen, uniquingKeysWith: +)
    }

    /// The final choice: rules take turns, each giving its smallest fingerprint, until `limit` is
    /// reached. In the order of agents, conversations and messages.
    package func chosen() -> [Excerpt] {
        let rules = kept.keys.sorted()
        var chosen: [Candidate] = []
        var turn = 0
        while chosen.count < limit {
            let round = rules.compactMap { rule in
                kept[rule].flatMap { turn < $0.count ? $0[turn] : nil }
            }
            if round.isEmpty { break }
            chosen += round.prefix(limit - chosen.count)
            turn += 1
        }
        return chosen.sorted { $0.fingerprint.place < $1.fingerprint.place }.map(\.excerpt)
    }

    private mutating func insert(_ candidate: Candidate, of rule: String) {
        if limit < 1 { return }
        var list = kept.removeValue(forKey: rule) ?? []
        var low = 0
        var high = list.count
        while low < high {
            let middle = (low + high) / 2
            if list[middle].fingerprint < candidate.fingerprint {
                low = middle + 1
            } else {
                high = middle
            }
        }
        list.insert(candidate, at: low)
        if list.count > turns {
            list.removeLast()
        } else {
            takers[list.count - 1] += 1
            held += 1
        }
        kept[rule] = list
        dropTurns()
    }

    /// Drops the last turns while those before them fill all places.
    private mutating func dropTurns() {
        while turns > 1, held - takers[turns - 1] >= limit {
            turns -= 1
            held -= takers[turns]
            if takers[turns] == 0 { continue }
            for (rule, list) in kept where list.count > turns { kept[rule] = list.dropLast() }
        }
    }
}
