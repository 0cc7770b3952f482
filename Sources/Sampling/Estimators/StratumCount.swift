/// What was found in the sample of one stratum.
package struct StratumCount: Hashable, Sendable {
    /// N_h.
    package let population: Int
    /// n_h.
    package let sampled: Int
    /// x_h.
    package let found: Int

    package init(population: Int, sampled: Int, found: Int) {
        precondition(0 <= found && found <= sampled && sampled <= population)
        self.population = population
        self.sampled = sampled
        self.found = found
    }

    /// x_h/n_h; nil where nothing was reviewed.
    var rate: Double? {
        sampled == 0 ? nil : Double(found) / Double(sampled)
    }
}
