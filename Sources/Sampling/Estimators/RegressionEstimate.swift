/// The mean score from a regression of human on machine scores; only from about 50 reviews on,
/// below that its range is too short and `DifferenceEstimate` is the one to take.
package struct RegressionEstimate: Hashable, Sendable {
    package let estimate: MeanEstimate
    package let slope: Double

    /// Ȳ = ȳ + b(Ā − ā), b = s_ya/s_aa, se² = (1 − f)/n·Σ residual²/(n − 2), n − 2 degrees of
    /// freedom (Cochran 1977, 7.3); with b = 1, and n − 1, where the machine gave one score only.
    ///
    /// - Parameters:
    ///   - machineMean: Ā, the machine's mean over all N.
    ///   - pairs: human and machine score of each reviewed conversation; nil of fewer than three.
    package init?(
        machineMean: Double, pairs: [(human: Double, machine: Double)], population: Int,
        confidence: Double = 0.95
    ) {
        let (humans, machines) = (pairs.map(\.human), pairs.map(\.machine))
        guard pairs.count >= 3, let human = humans.mean, let machine = machines.mean else {
            return nil
        }
        let spread = machines.sumOfSquaredDeviations
        guard spread > 0 else {
            slope = 1
            estimate =
                DifferenceEstimate(
                    machineMean: machineMean, pairs: pairs, population: population,
                    confidence: confidence
                ).estimate
            return
        }
        let slope =
            pairs.map { ($0.human - human) * ($0.machine - machine) }.compensatedSum() / spread
        let residuals = pairs.map {
            $0.human - human - slope * ($0.machine - machine)
        }
        let size = Double(pairs.count)
        let variance = residuals.map { $0 * $0 }.compensatedSum() / (size - 2)
        self.slope = slope
        estimate = MeanEstimate(
            mean: human + slope * (machineMean - machine),
            standardError: ((1 - size / Double(population)) * variance / size).squareRoot(),
            degreesOfFreedom: size - 2, confidence: confidence)
    }
}
