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

    /// The sum of the scores that people gave.
    var reviewedSum: Double { flatMap(\.pairs).map(\.human).compensatedSum() }
}
