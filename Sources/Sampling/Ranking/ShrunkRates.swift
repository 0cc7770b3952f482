import Foundation

/// The rates of several agents, each drawn towards the common rate as far as its own sample is small.
///
/// x ~ Binomial(n, p), p ~ Beta(μM, (1 − μ)M), μ and B = M/(M + n̄) uniform on 0...1 (uniform
/// shrinkage, Christiansen and Morris 1997), summed over a fixed grid of 61 × 20 points: nothing is
/// iterated, nothing fails. Ranges are beta distributions with the mixture's mean and spread.
package struct ShrunkRates: Hashable, Sendable {
    /// One agent's rate.
    package struct Rate: Hashable, Sendable {
        package let mean: Double
        package let spread: Double
        package let limits: Limits

        /// The beta distribution with this mean and spread.
        package var distribution: BetaDistribution {
            let size = mean * (1 - mean) / (spread * spread) - 1
            return BetaDistribution(a: mean * size, b: (1 - mean) * size)
        }
    }

    /// In the order given.
    package let rates: [Rate]
    /// The common rate.
    package let common: Double
    /// How much the common rate counts for an average sample, 0...1.
    package let shrinkage: Double

    /// - Parameter counts: at least two agents, each with at least one review; otherwise nil.
    package init?(_ counts: [AgentCount], confidence: Double = 0.95) {
        guard counts.count >= 2, counts.allSatisfy({ $0.reviewed > 0 }) else { return nil }
        let grid = ShrunkRates.grid(for: counts)
        rates = counts.map { ShrunkRates.rate($0, grid: grid, confidence: confidence) }
        common = grid.map { $0.weight * $0.centre }.compensatedSum()
        shrinkage = grid.map { $0.weight * $0.shrinkage }.compensatedSum()
    }

    /// A point of the prior with its posterior weight; all weights add up to 1.
    private struct Point {
        let centre: Double
        let shrinkage: Double
        let a: Double
        let b: Double
        var weight: Double
    }

    private static func grid(for counts: [AgentCount]) -> [Point] {
        let found = Double(counts.reduce(0) { $0 + $1.found })
        let reviewed = Double(counts.reduce(0) { $0 + $1.reviewed })
        let start = (found + 0.5) / (reviewed + 1)
        let width = 1 + 4 * (1 / (found + 0.5) + 1 / (reviewed - found + 0.5)).squareRoot()
        var points: [Point] = []
        for j in 0...60 {
            let logit = log(start / (1 - start)) + width * (2 * Double(j) / 60 - 1)
            let centre = 1 / (1 + exp(-logit))
            for k in 0..<20 {
                let shrinkage = (Double(k) + 0.5) / 20
                let size = reviewed / Double(counts.count) * shrinkage / (1 - shrinkage)
                let (a, b) = (centre * size, (1 - centre) * size)
                points.append(
                    Point(
                        centre: centre, shrinkage: shrinkage, a: a, b: b,
                        weight: logLikelihood(counts, a, b) + log(centre * (1 - centre))))
            }
        }
        return normalised(points)
    }

    private static func logLikelihood(_ counts: [AgentCount], _ a: Double, _ b: Double) -> Double {
        let prior = logBeta(a, b)
        return counts.map {
            logBeta(Double($0.found) + a, Double($0.reviewed - $0.found) + b) - prior
        }.compensatedSum()
    }

    /// Turns logarithms of weights into weights.
    private static func normalised(_ points: [Point]) -> [Point] {
        let top = points.map(\.weight).max() ?? 0
        let total = points.map { exp($0.weight - top) }.compensatedSum()
        return points.map { point in
            var point = point
            point.weight = exp(point.weight - top) / total
            return point
        }
    }

    private static func rate(_ count: AgentCount, grid: [Point], confidence: Double) -> Rate {
        let (x, n) = (Double(count.found), Double(count.reviewed))
        let mean = grid.map { $0.weight * ($0.a + x) / ($0.a + $0.b + n) }.compensatedSum()
        let square = grid.map { point in
            let (a, size) = (point.a + x, point.a + point.b + n)
            return point.weight * a * (a + 1) / (size * (size + 1))
        }.compensatedSum()
        let variance = square - mean * mean
        let size = mean * (1 - mean) / variance - 1
        let fitted = BetaDistribution(a: mean * size, b: (1 - mean) * size)
        let tail = (1 - confidence) / 2
        return Rate(
            mean: mean, spread: variance.squareRoot(),
            limits: Limits(low: fitted.quantile(tail), high: fitted.quantile(1 - tail)))
    }
}
