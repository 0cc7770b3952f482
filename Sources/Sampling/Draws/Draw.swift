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
    /// What was changed since, in order.
    package let amendments: [Amendment]
    private let outcome: DrawOutcome

    /// Draws. Nothing is drawn where an error is thrown.
    ///
    /// - Parameter amendments: top-ups and replacements since; they do not touch the seed.
    /// - Throws: for an empty frame, no contribution, a party that contributes twice, a quota that
    ///   the frame cannot meet, and an amendment that does not fit.
    package init(
        frame: some DrawFrame, design: Design, contributions: [Contribution],
        amendments: [Amendment] = []
    ) throws(SamplingError) {
        try Draw.check(contributions)
        self.contributions = contributions.sorted { $0.party.precedesInUTF8($1.party) }
        self.frame = frame.digest
        self.design = design
        self.amendments = amendments
        population = frame.count
        seed = Seed.derive(
            frame: frame.digest, design: design.digest, contributions: contributions)
        outcome = try DrawOutcome(
            of: frame, design: design, amendments: amendments, seed: seed)
    }

    /// In the order of the strata's UTF-8 bytes.
    package var strata: [StratumDraw] { outcome.strata }

    /// The second basket; nil where the design has none.
    package var leads: LeadDraw? { outcome.leads }

    /// What took the place of each replaced unit, in the order of the amendments; nil for top-ups.
    package var substitutes: [String?] { outcome.substitutes }

    /// Who reviews a unit of the sample: one name, or two where it is reviewed twice.
    package func reviewers(of id: String) -> [String] { outcome.reviewers[id] ?? [] }

    /// The number of units drawn; without leads.
    package var count: Int { strata.reduce(0) { $0 + $1.selected.count } }

    private static func check(_ contributions: [Contribution]) throws(SamplingError) {
        guard !contributions.isEmpty else { throw .noContribution }
        var parties: Set<String> = []
        for contribution in contributions where !parties.insert(contribution.party).inserted {
            throw .partyTwice(contribution.party)
        }
    }
}
