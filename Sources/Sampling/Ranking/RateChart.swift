/// The chart of a rate over periods: p ± kσ (Shewhart), and Laney's p′ where the periods vary more
/// than chance alone explains.
package struct RateChart: Hashable, Sendable {
    /// p̄, from these periods or a baseline.
    package let centre: Double
    /// σ_z, the spread of the standardised rates: 1 by chance alone; above 1.2 use Laney's limits.
    package let excessSpread: Double
    /// Limits p̄ ± kσ√(p̄q̄/n), within 0...1, with the spread σ that was given. Only for periods with
    /// n·p̄ of 5 or more; below that take `FunnelLimits`.
    package let points: [ChartPoint]

    /// - Parameters:
    ///   - periods: each with at least one review.
    ///   - baseline: p̄ from an earlier time, best from 20 periods or more; nil takes it from the
    ///     periods themselves.
    ///   - width: k.
    ///   - spread: σ, 1 for Shewhart's limits, σ_z of the baseline for Laney's p′ (2002).
    package init(
        _ periods: [AgentCount], baseline: Double? = nil, width: Double = 3, spread: Double = 1
    ) {
        let periods = periods.filter { $0.reviewed > 0 }
        let found = Double(periods.reduce(0) { $0 + $1.found })
        let centre = baseline ?? found / Double(max(1, periods.reduce(0) { $0 + $1.reviewed }))
        let errors = periods.map { (centre * (1 - centre) / Double($0.reviewed)).squareRoot() }
        let rates = periods.map { $0.rate ?? 0 }
        let scores = zip(rates, errors).map { $1 > 0 ? ($0 - centre) / $1 : 0 }
        let ranges = zip(scores.dropFirst(), scores).map { abs($0 - $1) }
        self.centre = centre
        excessSpread = (ranges.mean ?? 0) / (2 / Double.pi.squareRoot())
        points = zip(rates, errors).map {
            RateChart.point($0, centre: centre, half: width * spread * $1)
        }
    }

    private static func point(_ rate: Double, centre: Double, half: Double) -> ChartPoint {
        ChartPoint(
            value: rate, limits: Limits(low: max(0, centre - half), high: min(1, centre + half)))
    }
}
