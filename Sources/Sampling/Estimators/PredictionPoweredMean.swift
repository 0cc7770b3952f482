/// The mean of an unlimited stream (“next month”) from few human and many machine scores
/// (Angelopoulos et al. 2023, PPI and PPI++).
///
/// Ȳ = λ·mean(machine on unreviewed) + mean(human − λ·machine), se² = λ²Var(machine)/N_u +
/// Var(human − λ·machine)/n with denominators N_u and n.
package struct PredictionPoweredMean: Hashable, Sendable {
    package let mean: Double
    package let standardError: Double
    /// λ.
    package let trust: Double
    /// mean ± z·se.
    package let limits: Limits

    /// - Parameters:
    ///   - pairs: human and machine score of each reviewed conversation.
    ///   - unreviewed: machine scores of the others; nil where either list is empty.
    ///   - trust: λ, 1 or a value from the last period; nil estimates it from these data, which needs
    ///     100 reviews or the range is too short.
    package init?(
        pairs: [(human: Double, machine: Double)], unreviewed: [Double], trust: Double? = 1,
        confidence: Double = 0.95
    ) {
        guard let machineMean = unreviewed.mean, !pairs.isEmpty else { return nil }
        let trust = trust ?? PredictionPoweredMean.trust(pairs, unreviewed)
        let rest = pairs.map { $0.human - trust * $0.machine }
        guard let restMean = rest.mean else { return nil }
        let (size, others) = (Double(pairs.count), Double(unreviewed.count))
        let variance =
            trust * trust * unreviewed.sumOfSquaredDeviations / (others * others)
            + rest.sumOfSquaredDeviations / (size * size)
        mean = trust * machineMean + restMean
        standardError = variance.squareRoot()
        self.trust = trust
        let half = NormalDistribution.twoSided(confidence) * standardError
        limits = Limits(low: mean - half, high: mean + half)
    }

    /// λ = Cov(human, machine)/((1 + n/N_u)·Var(machine, all)), within 0...1; 0 where the machine
    /// gave one score only.
    private static func trust(
        _ pairs: [(human: Double, machine: Double)], _ unreviewed: [Double]
    ) -> Double {
        let machines = pairs.map(\.machine)
        guard let human = pairs.map(\.human).mean, let machine = machines.mean,
            let variance = (machines + unreviewed).sampleVariance, variance > 0
        else { return 0 }
        let size = Double(pairs.count)
        let covariance =
            pairs.map { ($0.human - human) * ($0.machine - machine) }.compensatedSum() / size
        return min(1, max(0, covariance / ((1 + size / Double(unreviewed.count)) * variance)))
    }
}
