import Foundation

extension DetectionPlan {
    /// The chance that a sample of n shows a defect: 1 − C(N − D, n)/C(N, n) with
    /// D = max(1, ⌈rate·N⌉), and 1 − (1 − rate)ⁿ of an unlimited population.
    ///
    /// - Parameter sampled: n, 0...N.
    package static func chance(sampled: Int, rate: Proportion, population: Int?) -> Double {
        guard sampled > 0 else { return 0 }
        guard let population else { return -expm1(Double(sampled) * log1p(-rate.value)) }
        return 1
            - missed(
                sampled, defects: max(1, rate.roundedUp(of: population)), population: population)
    }
}
