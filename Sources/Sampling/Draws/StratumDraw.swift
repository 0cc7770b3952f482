/// What was drawn from one stratum.
package struct StratumDraw: Hashable, Sendable {
    package let stratum: String
    /// N_h, how many units the stratum holds.
    package let population: Int
    /// The drawn ids in ticket order, then what amendments added. The next ids of a larger draw
    /// would follow these.
    package let selected: [String]
    /// The ticket that would be drawn next; nil where everything was.
    package let threshold: Digest?

    /// The probability with which each unit of the stratum came into the sample: n_h / N_h.
    package var inclusionProbability: Double {
        population == 0 ? 0 : Double(selected.count) / Double(population)
    }

    /// The same as an exact fraction, such as `10/200`.
    package var inclusionFraction: String { "\(selected.count)/\(population)" }
}
