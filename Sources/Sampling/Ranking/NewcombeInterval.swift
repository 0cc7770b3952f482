/// The range of the difference between two rates (Newcombe 1998, method 10): the Wilson ranges of
/// both, squared and added.
package struct NewcombeInterval: Hashable, Sendable {
    /// p₁ − p₂; nil where one of them has no reviews.
    package let difference: Double?
    package let limits: Limits

    package init(_ first: AgentCount, _ second: AgentCount, confidence: Double = 0.95) {
        self.init(
            first, first.wilsonLimits(confidence), second, second.wilsonLimits(confidence))
    }

    /// The same from the Wilson ranges of both, for many comparisons of the same rates.
    init(_ first: AgentCount, _ a: Limits, _ second: AgentCount, _ b: Limits) {
        guard let p = first.rate, let q = second.rate else {
            difference = nil
            limits = Limits(low: -1, high: 1)
            return
        }
        difference = p - q
        limits = Limits(
            low: p - q - NewcombeInterval.length(p - a.low, b.high - q),
            high: p - q + NewcombeInterval.length(a.high - p, q - b.low))
    }

    private static func length(_ a: Double, _ b: Double) -> Double {
        (a * a + b * b).squareRoot()
    }
}

extension AgentCount {
    /// The Wilson range of the rate; everything where nothing was reviewed.
    func wilsonLimits(_ confidence: Double) -> Limits {
        WilsonInterval.limits(found: found, sampled: reviewed, confidence: confidence)
    }
}
