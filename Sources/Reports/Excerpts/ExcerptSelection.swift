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
    /// How many findings were offered.
    package private(set) var offered = 0
    /// What is taken from here on. Copies of a selection share it: only one of them may go on.
    package let bar: ExcerptBar
    /// How many of one rule can still get a place. Only ever sinks: as more is found, the places
    /// are taken in fewer turns.
    private var turns: Int
    /// For each turn how many rules have a candidate for it.
    private var takers: [Int]
    /// How many candidates there are in all turns.
    private(set) var held = 0

    struct Candidate: Sendable {
        let fingerprint: Fingerprint
        let excerpt: Excerpt
    }

    package init(limit: Int = 500) {
        self.limit = limit
        turns = limit
        bar = ExcerptBar(hasPlaces: limit > 0)
        takers = Array(repeating: 0, count: max(0, limit))
    }

    /// Takes a finding if it belongs to the choice so far; the excerpt is made only then.
    package mutating func offer(_ finding: Finding, excerpt: () -> Excerpt) {
        var offers = ExcerptOffers(bar)
        offers.add(finding, excerpt: excerpt)
        take(offers)
    }

    /// Takes of what is offered what belongs to the choice so far.
    package mutating func take(_ offers: ExcerptOffers) {
        offered += offers.count
        for candidate in offers.candidates { take(candidate) }
    }

    package mutating func merge(_ other: ExcerptSelection) {
        offered += other.offered
        for candidate in other.kept.values.joined() { take(candidate) }
    }

    private mutating func take(_ candidate: Candidate) {
        let rule = candidate.excerpt.finding.rule
        if bar.admits(candidate.fingerprint, of: rule) { insert(candidate, of: rule) }
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

    /// All that belong to the choice so far, in the order of their fingerprints.
    private var candidates: [Candidate] {
        kept.values.joined().sorted { $0.fingerprint < $1.fingerprint }
    }

    private mutating func insert(_ candidate: Candidate, of rule: String) {
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
        setBar(of: rule)
        dropTurns()
    }

    private func setBar(of rule: String) {
        guard let list = kept[rule], list.count >= turns, let last = list.last else { return }
        bar.set(last.fingerprint, of: rule)
    }

    /// Drops the last turns while those before them fill all places.
    private mutating func dropTurns() {
        while turns > 1, held - takers[turns - 1] >= limit {
            turns -= 1
            held -= takers[turns]
            for (rule, list) in kept where list.count >= turns {
                if list.count > turns { kept[rule] = list.dropLast() }
                setBar(of: rule)
            }
        }
    }
}

/// As its limit, the number of offers and what it holds: the same for equal choices.
extension ExcerptSelection: Codable {
    private enum CodingKeys: CodingKey { case limit, offered, excerpts }

    package init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        self.init(limit: try fields.decode(Int.self, forKey: .limit))
        for excerpt in try fields.decode([Excerpt].self, forKey: .excerpts) {
            offer(excerpt.finding) { excerpt }
        }
        offered = try fields.decode(Int.self, forKey: .offered)
    }

    package func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(limit, forKey: .limit)
        try fields.encode(offered, forKey: .offered)
        try fields.encode(candidates.map(\.excerpt), forKey: .excerpts)
    }
}
