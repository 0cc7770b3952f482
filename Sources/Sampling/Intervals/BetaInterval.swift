/// The Clopper–Pearson range for counts that need not be whole, which is how Korn and Graubard
/// (1998) use it with an effective sample size.
enum BetaInterval {
    /// - Parameters:
    ///   - found: n_eff·p, 0 or more.
    ///   - missed: n_eff·(1 − p), 0 or more.
    static func limits(found: Double, missed: Double, confidence: Double) -> Limits {
        let tail = (1 - confidence) / 2
        let low =
            found > 0 ? BetaDistribution(a: found, b: missed + 1).quantile(tail) : 0
        let high =
            missed > 0 ? BetaDistribution(a: found + 1, b: missed).quantile(1 - tail) : 1
        return Limits(low: low, high: high)
    }
}
