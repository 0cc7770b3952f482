/// The exponentially weighted moving average of a rate: sees small lasting changes sooner than the
/// rate itself.
package enum SmoothedChart {
    /// z = λp + (1 − λ)z from p0, v = λ²p0q0/n + (1 − λ)²v from 0, limits p0 ± k√v within 0...1
    /// (Roberts 1959; unequal sizes).
    ///
    /// - Parameters:
    ///   - baseline: p0, from an earlier time.
    ///   - memory: λ, the weight of the newest period.
    ///   - width: k.
    package static func points(
        _ periods: [AgentCount], baseline: Double, memory: Double = 0.2, width: Double = 3
    ) -> [ChartPoint] {
        var (smoothed, variance) = (baseline, 0.0)
        return periods.map { period in
            if let rate = period.rate {
                smoothed = memory * rate + (1 - memory) * smoothed
                variance =
                    memory * memory * baseline * (1 - baseline) / Double(period.reviewed)
                    + (1 - memory) * (1 - memory) * variance
            }
            let half = width * variance.squareRoot()
            return ChartPoint(
                value: smoothed,
                limits: Limits(low: max(0, baseline - half), high: min(1, baseline + half)))
        }
    }
}
