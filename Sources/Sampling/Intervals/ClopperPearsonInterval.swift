/// The exact range of a rate from an unlimited population (Clopper and Pearson 1934).
package enum ClopperPearsonInterval {
    /// Beta quantiles α/2 of (x, n − x + 1) and 1 − α/2 of (x + 1, n − x); everything where n = 0.
    package static func limits(found: Int, sampled: Int, confidence: Double = 0.95) -> Limits {
        precondition(0 <= found && found <= sampled)
        return BetaInterval.limits(
            found: Double(found), missed: Double(sampled - found), confidence: confidence)
    }
}
