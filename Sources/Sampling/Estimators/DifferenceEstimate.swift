/// The mean score when a machine scored everything and people reviewed a sample: the machine's mean,
/// corrected by how far people differ from it.
///
/// Ȳ = Ā + ē with e = human − machine, se² = (1 − f)s_e²/n, n − 1 degrees of freedom (Cochran 1977,
/// 7.2 with slope 1). Unbiased whatever the machine is worth; a poor one only widens the range.
package struct DifferenceEstimate: Hashable, Sendable {
    package let estimate: MeanEstimate
    /// ē: how many points people give more than the machine on average; nil of an empty sample.
    package let correction: Double?

    /// - Parameters:
    ///   - machineMean: Ā, the machine's mean over all N.
    ///   - pairs: human and machine score of each reviewed conversation.
    package init(
        machineMean: Double, pairs: [(human: Double, machine: Double)], population: Int,
        confidence: Double = 0.95
    ) {
        let differences = pairs.map { $0.human - $0.machine }
        let error = MeanEstimate(
            values: differences, population: population, confidence: confidence)
        self.init(error: error, machineMean: machineMean, confidence: confidence)
    }

    /// The same with strata: `StratifiedMean` of the differences.
    package init(strata: [ScoredStratum], confidence: Double = 0.95) {
        let population = Double(strata.reduce(0) { $0 + $1.population })
        let machine = strata.map { Double($0.population) * $0.machineMean }.compensatedSum()
        let error = StratifiedMean.estimate(
            strata.map { StratumValues(population: $0.population, values: $0.differences) },
            confidence: confidence)
        self.init(error: error, machineMean: machine / population, confidence: confidence)
    }

    private init(error: MeanEstimate, machineMean: Double, confidence: Double) {
        correction = error.mean
        estimate = MeanEstimate(
            mean: error.mean.map { machineMean + $0 }, standardError: error.standardError,
            degreesOfFreedom: error.degreesOfFreedom, confidence: confidence)
    }
}
