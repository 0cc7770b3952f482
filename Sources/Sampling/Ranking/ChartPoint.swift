/// One period on a control chart.
package struct ChartPoint: Hashable, Sendable {
    /// What is charted: the rate, or the smoothed rate.
    package let value: Double
    package let limits: Limits

    /// Whether the value lies outside the limits.
    package var isSignal: Bool { value > limits.high || value < limits.low }
}
