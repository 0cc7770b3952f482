import Foundation

/// The beta distribution that several agents' rates seem to come from, by maximum likelihood.
///
/// For reference only: ranges that take the fit for the truth covered 85 % in simulation. Use
/// `ShrunkRates`.
package struct BetaBinomialFit: Hashable, Sendable {
    package let alpha: Double
    package let beta: Double
    /// (α + x)/(α + β + n) of each agent.
    package let rates: [Double]
    /// Quantiles of Beta(α + x, β + n − x) of each agent.
    package let limits: [Limits]

    /// α/(α + β).
    package var common: Double { alpha / (alpha + beta) }
    /// α + β.
    package var size: Double { alpha + beta }

    /// - Returns: nil of fewer than two agents, and where the likelihood has no maximum because the
    ///   rates differ no more than chance explains.
    package init?(_ counts: [AgentCount], confidence: Double = 0.95) {
        guard counts.count >= 2, let fit = BetaBinomialFit.maximum(counts) else { return nil }
        (alpha, beta) = (fit.alpha, fit.beta)
        let posteriors = counts.map {
            BetaDistribution(
                a: fit.alpha + Double($0.found), b: fit.beta + Double($0.reviewed - $0.found))
        }
        rates = posteriors.map { $0.a / ($0.a + $0.b) }
        let tail = (1 - confidence) / 2
        limits = posteriors.map {
            Limits(low: $0.quantile(tail), high: $0.quantile(1 - tail))
        }
    }

    /// Newton steps on ln α and ln β, each halved until the likelihood rises.
    private static func maximum(_ counts: [AgentCount]) -> (alpha: Double, beta: Double)? {
        let found = Double(counts.reduce(0) { $0 + $1.found }) + 0.5
        let reviewed = Double(counts.reduce(0) { $0 + $1.reviewed }) + 1
        var point = (log(10 * found / reviewed), log(10 * (1 - found / reviewed)))
        var height = logLikelihood(counts, point)
        for _ in 0..<200 {
            let step = BetaBinomialSlope(counts, alpha: exp(point.0), beta: exp(point.1)).step
            var length = 1.0
            var next = (point.0 + step.0, point.1 + step.1)
            while logLikelihood(counts, next) < height, length > 1e-9 {
                length /= 2
                next = (point.0 + length * step.0, point.1 + length * step.1)
            }
            let moved = abs(next.0 - point.0) + abs(next.1 - point.1)
            point = next
            height = logLikelihood(counts, point)
            guard max(point.0, point.1) < log(1e7) else { return nil }
            if moved < 1e-13 { return (exp(point.0), exp(point.1)) }
        }
        return nil
    }

    private static func logLikelihood(
        _ counts: [AgentCount], _ point: (Double, Double)
    ) -> Double {
        let (a, b) = (exp(point.0), exp(point.1))
        let prior = logBeta(a, b)
        return counts.map {
            logBeta(a + Double($0.found), b + Double($0.reviewed - $0.found)) - prior
        }.compensatedSum()
    }
}
