import Sampling

/// One acceptance check of the statistics: a simulation with fixed seeds, and the same with a fault
/// built in, which it must not pass.
package struct Check: Sendable {
    /// How much is simulated, and whether with the fault.
    package struct Setting: Sendable {
        let rounds: Int
        package let isBroken: Bool

        package init(rounds: Int, isBroken: Bool) {
            self.rounds = rounds
            self.isBroken = isBroken
        }

        /// No more rounds than so many, for what is slow.
        func atMost(_ limit: Int) -> Setting {
            Setting(rounds: min(rounds, limit), isBroken: isBroken)
        }

        /// A band for a coverage near .95 from these rounds: as it is for 20 000, wider for fewer
        /// by three standard errors of what is lacking.
        func band(_ low: Double, _ high: Double) -> ClosedRange<Double> {
            let error = { (count: Int) in 3 * (0.95 * 0.05 / Double(count)).squareRoot() }
            let slack = max(0, error(rounds) - error(20_000))
            return (low - slack)...min(1, high + slack)
        }

        /// The share of rounds in which something holds; rounds that give nothing do not count.
        func share(seed: UInt64, _ trial: (inout Xoshiro256) -> Bool?) -> Double {
            var random = Xoshiro256(seed: seed)
            let answers = (0..<rounds).compactMap { _ in trial(&random) }
            return Double(answers.count { $0 }) / Double(max(1, answers.count))
        }
    }

    package let name: String
    package let what: String
    /// The fault that is built in to see the check fail.
    package let fault: String
    package let run: @Sendable (Setting) throws -> [Measurement]

    /// All checks in their order.
    package static let all = draws + intervals + comparisons + whole
}
