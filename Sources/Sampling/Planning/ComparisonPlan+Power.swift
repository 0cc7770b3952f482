extension ComparisonPlan {
    /// The chance that n conversations of each show a difference that exists:
    /// Φ((|p₁ − p₂|√n − z_{1−α/2}√(2p̄q̄))/√(p₁q₁ + p₂q₂)), the reverse of `size`.
    package static func power(
        sampled: Int, _ first: Double, _ second: Double, significance: Double = 0.05
    ) -> Double {
        let middle = (first + second) / 2
        let level = NormalDistribution.twoSided(1 - significance)
        let distance = abs(first - second) * Double(sampled).squareRoot()
        let noise = (first * (1 - first) + second * (1 - second)).squareRoot()
        let excess = distance - level * (2 * middle * (1 - middle)).squareRoot()
        return noise > 0 ? NormalDistribution.cdf(excess / noise) : 1
    }

    /// The lowest rate above `first` that n conversations of each tell from it; nil where not even
    /// 1 can be told.
    package static func rateTold(
        from first: Double, sampled: Int, significance: Double = 0.05, power: Double = 0.8
    ) -> Double? {
        func isTold(_ second: Double) -> Bool {
            size(first, second, significance: significance, power: power).size <= sampled
        }
        guard first < 1, isTold(1) else { return nil }
        var (low, high) = (first, 1.0)
        for _ in 0..<50 {
            let middle = (low + high) / 2
            if middle > first, isTold(middle) { high = middle } else { low = middle }
        }
        return high
    }
}
