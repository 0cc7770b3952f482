/// First and second derivatives of the beta-binomial log likelihood by ln α and ln β.
///
/// For whole counts ψ(α + x) − ψ(α) = Σ 1/(α + j) over j < x, so no digamma function is needed.
struct BetaBinomialSlope {
    private var first = (0.0, 0.0)
    private var second = (0.0, 0.0)
    private var mixed = 0.0

    init(_ counts: [AgentCount], alpha: Double, beta: Double) {
        var (byAlpha, byBeta, bySum) = ((0.0, 0.0), (0.0, 0.0), (0.0, 0.0))
        for count in counts {
            BetaBinomialSlope.add(count.found, above: alpha, to: &byAlpha)
            BetaBinomialSlope.add(count.reviewed - count.found, above: beta, to: &byBeta)
            BetaBinomialSlope.add(count.reviewed, above: alpha + beta, to: &bySum)
        }
        first = (alpha * (byAlpha.0 - bySum.0), beta * (byBeta.0 - bySum.0))
        second = (
            first.0 - alpha * alpha * (byAlpha.1 - bySum.1),
            first.1 - beta * beta * (byBeta.1 - bySum.1)
        )
        mixed = alpha * beta * bySum.1
    }

    /// The Newton step uphill, at most 1 long in each direction; along the slope where the
    /// likelihood is not curved downwards.
    var step: (Double, Double) {
        let determinant = second.0 * second.1 - mixed * mixed
        guard second.0 < 0, determinant > 0 else {
            return (limited(first.0), limited(first.1))
        }
        return (
            limited((mixed * first.1 - second.1 * first.0) / determinant),
            limited((mixed * first.0 - second.0 * first.1) / determinant)
        )
    }

    private func limited(_ length: Double) -> Double {
        min(1, max(-1, length))
    }

    /// Adds Σ 1/(start + j) and Σ 1/(start + j)² for j < count.
    private static func add(_ count: Int, above start: Double, to sums: inout (Double, Double)) {
        for j in 0..<count {
            let term = 1 / (start + Double(j))
            sums.0 += term
            sums.1 += term * term
        }
    }
}
