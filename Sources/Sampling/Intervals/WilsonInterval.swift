/// The score range of a rate (Wilson 1927): good for charts, a little short for small samples.
///
/// Coverage averages the confidence but falls to .86 for n = 10; decisions about a person take the
/// exact ranges instead.
package enum WilsonInterval {
    /// The range for x of n from an unlimited population; everything where n = 0.
    package static func limits(found: Int, sampled: Int, confidence: Double = 0.95) -> Limits {
        precondition(0 <= found && found <= sampled)
        guard sampled > 0 else { return Limits(low: 0, high: 1) }
        let limits = limits(
            rate: Double(found) / Double(sampled), size: Double(sampled), confidence: confidence)
        return Limits(
            low: found == 0 ? 0 : limits.low, high: found == sampled ? 1 : limits.high)
    }

    /// The range for x of n drawn from N, with n* = n(N − 1)/(N − n) in the place of n.
    package static func limits(
        found: Int, sampled: Int, population: Int, confidence: Double = 0.95
    ) -> Limits {
        precondition(0 <= found && found <= sampled && sampled <= population)
        guard sampled > 0 else { return Limits(low: 0, high: 1) }
        let rate = Double(found) / Double(sampled)
        guard sampled < population else { return Limits(low: rate, high: rate) }
        let size = Double(sampled) * Double(population - 1) / Double(population - sampled)
        let limits = limits(rate: rate, size: size, confidence: confidence)
        return Limits(
            low: found == 0 ? 0 : limits.low, high: found == sampled ? 1 : limits.high)
    }

    /// The range for a rate and an effective sample size that need not be whole.
    static func limits(rate: Double, size: Double, confidence: Double) -> Limits {
        let z = NormalDistribution.twoSided(confidence)
        return limits(rate: rate, size: size, z: z)
    }

    private static func limits(rate p: Double, size n: Double, z: Double) -> Limits {
        let share = z * z / n
        let centre = (p + share / 2) / (1 + share)
        let half = z / (1 + share) * (p * (1 - p) / n + share / (4 * n)).squareRoot()
        return Limits(low: max(0, centre - half), high: min(1, centre + half))
    }
}
