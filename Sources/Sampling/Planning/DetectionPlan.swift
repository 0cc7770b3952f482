import Foundation

/// How many conversations to draw to see at least one defect, if the rate is as high as assumed.
package struct DetectionPlan: Hashable, Sendable {
    /// D, the assumed defects in the population; nil for an unlimited one.
    package let defects: Int?
    /// The smallest n that suffices.
    package let size: Int
    /// The chance that a sample of n shows a defect.
    package let chance: Double

    /// For a population of N with D = max(1, ⌈rate·N⌉): the smallest n with
    /// 1 − C(N − D, n)/C(N, n) ≥ confidence.
    package init(rate: Proportion, population: Int, confidence: Double = 0.95) {
        precondition(population >= 1)
        let defects = max(1, rate.roundedUp(of: population))
        // The tolerance keeps a chance that equals the confidence from costing one more.
        var (low, high) = (0, population)
        while low < high {
            let middle = low + (high - low) / 2
            let missed = Self.missed(middle, defects: defects, population: population)
            if 1 - missed < confidence - 1e-12 { low = middle + 1 } else { high = middle }
        }
        self.defects = defects
        size = low
        chance = 1 - Self.missed(low, defects: defects, population: population)
    }

    /// C(N − D, n)/C(N, n), as a product over the smaller of n and D: the two may be exchanged.
    static func missed(_ sampled: Int, defects: Int, population: Int) -> Double {
        let (few, many) = (min(sampled, defects), max(sampled, defects))
        var missed = 1.0
        for drawn in 0..<few {
            missed *= Double(max(0, population - many - drawn)) / Double(population - drawn)
            if missed < 1e-300 { return 0 }
        }
        return missed
    }

    /// For an unlimited population: the smallest n with 1 − (1 − rate)ⁿ ≥ confidence.
    package init(rate: Proportion, confidence: Double = 0.95) {
        let needed = log(1 - confidence) / log1p(-rate.value)
        defects = nil
        size = max(1, Int((needed - 1e-9).rounded(.up)))
        chance = -expm1(Double(size) * log1p(-rate.value))
    }
}
