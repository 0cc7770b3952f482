/// The chance that a range covers the truth, by adding up every possible sample.
package enum ExactCoverage {
    /// For samples of n with rate p: the sum of P(X = x) over the x whose range covers p.
    package static func binomial(
        sampled: Int, rate: Double, limits: (_ found: Int) -> Limits
    ) -> Double {
        let distribution = Binomial(trials: sampled, rate: rate)
        return (0...sampled).filter { x in
            let range = limits(x)
            return range.low <= rate && rate <= range.high
        }.map(distribution.pmf).compensatedSum()
    }

    /// For samples of n from N with D defects: the coverage of `HypergeometricInterval`.
    package static func hypergeometric(
        sampled: Int, population: Int, marked: Int, confidence: Double
    ) -> Double {
        let distribution = Hypergeometric(population: population, marked: marked, sampled: sampled)
        return (0...sampled).filter { x in
            let range = HypergeometricInterval(
                found: x, sampled: sampled, population: population, confidence: confidence)
            return (range.low...range.high).contains(marked)
        }.map(distribution.pmf).compensatedSum()
    }
}
