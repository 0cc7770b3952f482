/// The scores drawn from one stratum whose size may be unknown.
package struct SampledValues: Hashable, Sendable {
    /// N_h; nil for an unlimited population.
    package let population: Int?
    package let values: [Double]

    package init(population: Int?, values: [Double]) {
        precondition(values.count <= population ?? .max, "a sample is not larger than its stratum")
        self.population = population
        self.values = values
    }
}
