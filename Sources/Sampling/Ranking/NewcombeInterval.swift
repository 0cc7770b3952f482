/// The range of the difference between two rates (Newcombe 1998, method 10): the Wilson ranges of
/// both, squared and added.
package struct NewcombeInterval: Hashable, Sendable {
    /// p₁ − p₂; nil where one of them has no reviews.
    package let difference: Double?
    package let limits: Limits

    package init(_ first: AgentCount, _ second: AgentCount, confidence: Double = 0.95) {
        guard let p = first.rate, let q = second.rate else {
            difference = nil
            limits = Limits(low: -1, high: 1)
            return
        }
        let a = WilsonInterval.limits(
            found: first.found, sampled: first.reviewed, confidence: confidence)
        let b = WilsonInterval.limits(
            found: second.found, sampled: second.reviewed, confidence: confidence)
        difference = p - q
        limits = Limits(
            low: p - q - NewcombeInterval.length(p - a.low, b.high - q),
            high: p - q + NewcombeInterval.length(a.high - p, q - b.low))
    }

    private static func length(_ a: Double, _ b: Double) -> Double {
        (a * a + b * b).squareRoot()
    }
}
