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

    /// From n = 1, c = 0: one more conversation while bad lots pass too often, one more allowed
    /// defect while good lots fail too often.
    ///
    /// - Parameters:
    ///   - good, goodPasses: a good rate and the least chance that it passes.
    ///   - bad, badPasses: a larger rate and the greatest chance that it passes.
    /// - Returns: nil where a plan would need more than the lot, or more than 100 000.
    package init?(
        good: Double, goodPasses: Double = 0.95, bad: Double, badPasses: Double = 0.1,
        model: Model = .binomial
    ) {
        guard 0 < good, good < bad, bad < 1, badPasses < goodPasses else { return nil }
        var (n, c) = (1, 0)
        let largest = model.largestSample
        while n <= largest {
            if model.acceptance(n, c, bad) > badPasses {
                n += 1
            } else if model.acceptance(n, c, good) < goodPasses {
                c += 1
            } else {
                (sampled, acceptance) = (n, c)
                self.goodPasses = model.acceptance(n, c, good)
                self.badPasses = model.acceptance(n, c, bad)
                return
            }
        }
        return nil
    }
}

extension TwoPointPlan.Model {
    fileprivate var largestSample: Int {
        if case .hypergeometric(let population) = self { population } else { 100_000 }
    }

    fileprivate func acceptance(_ n: Int, _ c: Int, _ rate: Double) -> Double {
        switch self {
        case .binomial:
            OperatingCharacteristic.acceptance(sampled: n, acceptance: c, rate: rate)
        case .hypergeometric(let population):
            OperatingCharacteristic.acceptance(
                sampled: n, acceptance: c, population: population,
                marked: Int((rate * Double(population)).rounded()))
        case .poisson:
            OperatingCharacteristic.acceptance(sampled: n, acceptance: c, perHundred: rate * 100)
        }
    }
}
