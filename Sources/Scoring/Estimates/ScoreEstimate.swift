package import Rules
import Sampling

/// A mean score over a sample, and what it says of all the agent's conversations.
///
/// The numbers are those that are displayed, and nothing else is derived from finer ones: the mean
/// to a hundredth, halves up; the range rounded outwards to a tenth, so that it loses none of its
/// confidence. 95 %, by `BoundedMean`.
package struct ScoreEstimate: Hashable, Sendable {
    /// n, the conversations scored.
    package let sampled: Int
    /// N, the agent's conversations that could have been drawn.
    package let population: Int
    /// `nil` where nothing was scored.
    package let mean: Points?
    /// Equal to the mean where everything was audited; `nil` where nothing was scored.
    package let low: Points?
    package let high: Points?
    /// Whether a part was scored and every score is the same, so that nothing shows how they vary.
    package let isUniform: Bool

    /// The mean of scores on a scale from 0 to `full`, shown on a scale from 0 to `shown`.
    package init(_ moments: Moments, population: Int, full: Points, shown: Points) {
        sampled = moments.count
        self.population = population
        isUniform = moments.count > 0 && moments.count < population && (moments.variance ?? 0) == 0
        guard let mean = moments.mean, let displayed = moments.displayedMean(full, shown) else {
            (self.mean, low, high) = (nil, nil, nil)
            return
        }
        self.mean = displayed
        guard moments.count < population else {
            (low, high) = (displayed, displayed)
            return
        }
        let estimate = MeanEstimate(
            count: moments.count, mean: mean, variance: moments.variance, population: population)
        let range = BoundedMean(
            mean: mean, standardError: estimate.standardError,
            degreesOfFreedom: estimate.degreesOfFreedom, sampled: moments.count,
            population: population, seen: mean * Double(moments.count),
            scale: Limits(low: 0, high: full.value))
        let stretch = shown.value / full.value
        low = min(displayed, Self.tenths((range.low * stretch * 10).rounded(.down)))
        high = max(displayed, Self.tenths((range.high * stretch * 10).rounded(.up)))
    }

    /// Whether every conversation was scored: the mean is then no estimate.
    package var isComplete: Bool { sampled == population && sampled > 0 }

    private static func tenths(_ number: Double) -> Points {
        Points(thousandths: Int(number) * 100)
    }
}

extension Moments {
    /// The exact mean, stretched from 0...full to 0...shown and rounded once.
    fileprivate func displayedMean(_ full: Points, _ shown: Points) -> Points? {
        if count == 0 { return nil }
        return Points(
            hundredthsOf: sum * Int128(shown.thousandths),
            over: 10 * Int128(count) * Int128(full.thousandths))
    }
}
