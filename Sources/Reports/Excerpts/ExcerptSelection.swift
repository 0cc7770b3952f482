package import Rules

/// Keeps a bounded, fair choice of excerpts while an audit of any length streams by.
///
/// Each rule keeps the findings with the smallest fingerprints, so that the choice depends on what
/// was found and never on the order of reading; parts merge to what the whole would have kept. At
/// the end the places are dealt out to the rules in turn, so that a rule that is broken often
/// cannot crowd out one that is broken once.
///
/// What is kept is little more than what is chosen in the end, however many rules are broken: once
/// there is more than enough for `limit`, no rule keeps more than the places it could still get.
package struct ExcerptSelection: Sendable {
    /// The most excerpts chosen in the end.
    package let limit: Int
    /// The most places that one rule can still get. It falls as more rules are broken, never rises.
    private var share: Int
    /// How many excerpts are kept, of all rules.
    private var size = 0
    private var kept: [String: [Candidate]] = [:]
    private var seen: [String: Int] = [:]

    private struct Candidate: Sendable {
        let fingerprint: Fingerprint
        let excerpt: Excerpt
    }

    package init(limit: Int = 500) {
        self.limit = limit
        share = limit
    }

    /// How many findings were offered.
    package var offered: Int { seen.values.reduce(0, +) }

    /// Takes a finding if it belongs to the choice so far; the excerpt is made only then.
    package mutating func offer(_ finding: Finding, excerpt: () -> Excerpt) {
        seen[finding.rule, default: 0] += 1
        let fingerprint = Fingerprint(finding)
        let known = kept[finding.rule]
        if let known, known.count >= share, let last = known.last, last.fingerprint <= fingerprint {
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
        size += 1
        if list.count > share {
            list.removeLast()
            size -= 1
        }
        kept[rule] = list
        if size > 2 * limit + kept.count { prune() }
    }

    /// Drops what cannot be chosen any more: of each rule what lies behind the round in which the
    /// places run out. What comes later can only bring that round forward.
    private mutating func prune() {
        var places = 0
        share = 0
        while places < limit {
            places += kept.values.count { $0.count > share }
            share += 1
        }
        for (rule, list) in kept { kept[rule] = Array(list.prefix(share)) }
        size = kept.values.reduce(0) { $0 + $1.count }
    }
}
