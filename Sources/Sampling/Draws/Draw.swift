/// A random sample from a frame: in each stratum the units with the smallest tickets.
///
/// The result depends on the frame, the design and the contributions only, never on their order.
package struct Draw: Sendable {
    package let frame: Digest
    /// N, the number of units in the frame.
    package let population: Int
    package let design: Design
    /// In the order of the parties' UTF-8 bytes.
    package let contributions: [Contribution]
    package let seed: Digest
    /// In the order of the strata's UTF-8 bytes.
    package let strata: [StratumDraw]

    /// Draws. Nothing is drawn where an error is thrown.
    ///
    /// - Throws: for an empty frame, no contribution, a party that contributes twice, and a quota
    ///   that the frame cannot meet.
    package init(
        frame: Frame, design: Design, contributions: [Contribution]
    ) throws(SamplingError) {
        try Draw.check(contributions)
        self.contributions = contributions.sorted { $0.party.precedesInUTF8($1.party) }
        self.frame = frame.digest
        self.design = design
        population = frame.count
        seed = Seed.derive(
            frame: frame.digest, design: design.digest, contributions: contributions)
        strata = try Draw.strata(of: frame, design: design, seed: seed)
    }

    /// The number of units drawn.
    package var count: Int { strata.reduce(0) { $0 + $1.selected.count } }

    /// Draws every stratum with a seed that is known.
    static func strata(
        of frame: Frame, design: Design, seed: Digest
    ) throws(SamplingError) -> [StratumDraw] {
        guard frame.count > 0 else { throw .emptyFrame }
        let populations = design.strata(of: frame)
        var samples = try design.quota.sizes(for: populations).mapValues {
            BottomK<TicketedUnit>(size: $0)
        }
        let tickets = Tickets(seed: seed, purpose: design.purpose)
        for unit in frame.units {
            let ticketed = TicketedUnit(ticket: tickets.ticket(for: unit.id), id: unit.id)
            samples[design.stratum(of: unit)]?.insert(ticketed)
        }
        return samples.sorted { $0.key.precedesInUTF8($1.key) }.map { stratum, sample in
            StratumDraw(
                stratum: stratum, population: sample.seen, selected: sample.selected.map(\.id),
                threshold: sample.threshold?.ticket)
        }
    }

    private static func check(_ contributions: [Contribution]) throws(SamplingError) {
        guard !contributions.isEmpty else { throw .noContribution }
        var parties: Set<String> = []
        for contribution in contributions where !parties.insert(contribution.party).inserted {
            throw .partyTwice(contribution.party)
        }
    }
}
