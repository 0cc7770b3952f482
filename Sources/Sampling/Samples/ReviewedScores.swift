/// A stratum that a machine scored completely and people in part.
package struct ReviewedScores: Sendable {
    /// Human and machine score of those that people reviewed.
    package let pairs: [(human: Double, machine: Double)]
    /// The machine's scores of the others.
    package let unreviewed: [Double]

    package init(pairs: [(human: Double, machine: Double)], unreviewed: [Double]) {
        self.pairs = pairs
        self.unreviewed = unreviewed
    }

    /// The machine's score of every conversation.
    package var machine: [Double] { pairs.map(\.machine) + unreviewed }
}

extension [ReviewedScores] {
    /// The machine's mean over everything; nil of nothing.
    package var machineMean: Double? { flatMap(\.machine).mean }

    /// ē: how many points people give more than the machine on average (`DifferenceEstimate`), also
    /// where the corrected mean would lie beyond the scale; nil where a stratum has no review.
    package var correction: Double? {
        DifferenceEstimate(
            strata: map {
                ScoredStratum(
                    population: $0.machine.count, machineMean: $0.machine.mean ?? 0,
                    pairs: $0.pairs)
            }
        ).correction
    }

    /// The sum of the scores that people gave.
    var reviewedSum: Double { flatMap(\.pairs).map(\.human).compensatedSum() }
}
