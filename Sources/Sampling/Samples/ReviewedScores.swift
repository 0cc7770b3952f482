/// A stratum that a machine scored completely and people in part.
package struct ReviewedScores: Sendable {
    /// The machine's score of every conversation.
    package let machine: [Double]
    /// Human and machine score of those that people reviewed.
    package let pairs: [(human: Double, machine: Double)]

    package init(machine: [Double], pairs: [(human: Double, machine: Double)]) {
        precondition(pairs.count <= machine.count)
        self.machine = machine
        self.pairs = pairs
    }
}

extension [ReviewedScores] {
    /// The machine's mean over everything; nil of nothing.
    package var machineMean: Double? { flatMap(\.machine).mean }
}
