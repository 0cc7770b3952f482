/// The reviewed values of one stratum, and how many units the stratum holds.
package struct StratumValues: Hashable, Sendable {
    /// N_h.
    package let population: Int
    package let values: [Double]

    package init(population: Int, values: [Double]) {
        precondition(values.count <= population, "a sample is not larger than its stratum")
        self.population = population
        self.values = values
    }

    var isTakenWhole: Bool { values.count == population }

    /// N_h (N_h − n_h) s_h²/n_h, the stratum's part of the variance of the total; 0 where everything
    /// was reviewed, nil where one value of several leaves the spread unknown.
    var varianceOfTotal: Double? {
        if isTakenWhole { return 0 }
        let (size, sample) = (Double(population), Double(values.count))
        return values.sampleVariance.map { size * (size - sample) * $0 / sample }
    }
}
