/// A stratum that a machine scored completely and people in part.
package struct ScoredStratum: Hashable, Sendable {
    /// N_h.
    package let population: Int
    /// The machine's mean over the whole stratum.
    package let machineMean: Double
    /// Human less machine score of each reviewed conversation.
    package let differences: [Double]

    package init(
        population: Int, machineMean: Double, pairs: [(human: Double, machine: Double)]
    ) {
        self.population = population
        self.machineMean = machineMean
        differences = pairs.map { $0.human - $0.machine }
    }
}
