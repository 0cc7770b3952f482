/// The Wald range around a rate that had z²/2 defects added on both sides (Agresti and Coull 1998).
package enum AgrestiCoullInterval {
    /// Clipped to 0...1; everything where n = 0.
    package static func limits(found: Int, sampled: Int, confidence: Double = 0.95) -> Limits {
        precondition(0 <= found && found <= sampled)
        guard sampled > 0 else { return Limits(low: 0, high: 1) }
        let z = NormalDistribution.twoSided(confidence)
        let size = Double(sampled) + z * z
        let rate = (Double(found) + z * z / 2) / size
        let half = z * (rate * (1 - rate) / size).squareRoot()
        return Limits(low: max(0, rate - half), high: min(1, rate + half))
    }
}
