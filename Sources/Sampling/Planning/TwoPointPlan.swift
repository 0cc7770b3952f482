/// The smallest plan that passes good lots and stops bad ones with given chances.
package struct TwoPointPlan: Hashable, Sendable {
    /// What the chance of passing is computed from.
    package enum Model: Hashable, Sendable {
        case binomial
        /// A single lot of N; rates become counts, rounded to the nearest.
        case hypergeometric(population: Int)
        case poisson
    }

    package let sampled: Int
    /// c: up to this many defects the lot is accepted.
    package let acceptance: Int
    /// The chance that a good lot passes.
    package let goodPasses: Double
    /// The chance that a bad lot passes.
    package let badPasses: Double

    /// No plan draws more.
    package static let largestSample = 100_000

    /// From n = 1, c = 0: one more conversation while bad lots pass too often, one more allowed
    /// defect while good lots fail too often.
    ///
    /// - Parameters:
    ///   - good, goodPasses: a good rate and the least chance that it passes.
    ///   - bad, badPasses: a larger rate and the greatest chance that it passes.
    /// - Returns: nil where a plan would need more than the lot, or more than `largestSample`.
    package init?(
        good: Double, goodPasses: Double = 0.95, bad: Double, badPasses: Double = 0.1,
        model: Model = .binomial
    ) {
        guard 0 < good, good < bad, bad < 1, badPasses < goodPasses else { return nil }
        var (passing, stopping) = (
            PassingChance(model, rate: good), PassingChance(model, rate: bad)
        )
        while stopping.sampled <= model.largestSample {
            if stopping.value > badPasses {
                passing.drawMore()
                stopping.drawMore()
            } else if passing.value < goodPasses {
                passing.acceptMore()
                stopping.acceptMore()
            } else {
                (sampled, acceptance) = (stopping.sampled, stopping.acceptance)
                self.goodPasses = model.acceptance(sampled, acceptance, good)
                self.badPasses = model.acceptance(sampled, acceptance, bad)
                return
            }
        }
        return nil
    }
}

extension TwoPointPlan.Model {
    fileprivate var largestSample: Int {
        guard case .hypergeometric(let population) = self else {
            return TwoPointPlan.largestSample
        }
        return min(population, TwoPointPlan.largestSample)
    }
}
