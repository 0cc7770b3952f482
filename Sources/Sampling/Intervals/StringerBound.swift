/// A guaranteed upper bound of the mean loss, as auditors use it: never too small, often wide.
package enum StringerBound {
    /// U = p(0) + Σ (p(j) − p(j − 1))·t_j over the losses t_1 ≥ t_2 ≥ … > 0, p(j) the one-sided
    /// Clopper–Pearson limit for j of n (Stringer 1963; Bickel 1992). A mean score on 0...100 is
    /// then at least 100(1 − U).
    ///
    /// - Parameters:
    ///   - losses: the shares lost in the sample, 0...1; zeros may be left out.
    ///   - sampled: n.
    package static func upperLoss(
        _ losses: [Double], sampled: Int, confidence: Double = 0.95
    ) -> Double {
        guard sampled > 0 else { return 1 }
        let limits = (0...losses.count).map { upperRate($0, sampled, confidence) }
        let terms = losses.sorted(by: >).enumerated().map { place, loss in
            (limits[place + 1] - limits[place]) * loss
        }
        return limits[0] + terms.compensatedSum()
    }

    private static func upperRate(_ found: Int, _ sampled: Int, _ confidence: Double) -> Double {
        found >= sampled
            ? 1
            : BetaDistribution(a: Double(found + 1), b: Double(sampled - found))
                .quantile(confidence)
    }
}
