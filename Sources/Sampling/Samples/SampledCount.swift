/// What was found in the sample of one stratum whose size may be unknown.
package struct SampledCount: Hashable, Sendable {
    /// N_h; nil for an unlimited population.
    package let population: Int?
    /// n_h.
    package let sampled: Int
    /// x_h.
    package let found: Int

    package init(population: Int?, sampled: Int, found: Int) {
        precondition(0 <= found && found <= sampled && sampled <= population ?? .max)
        self.population = population
        self.sampled = sampled
        self.found = found
    }
}
