/// A sum of floating-point numbers that keeps what rounding would lose (Neumaier 1974).
package struct CompensatedSum: Sendable {
    private var sum = 0.0
    private var lost = 0.0

    package init() {}

    package var value: Double { sum + lost }

    package mutating func add(_ term: Double) {
        let next = sum + term
        lost += abs(sum) >= abs(term) ? (sum - next) + term : (term - next) + sum
        sum = next
    }
}

extension Sequence<Double> {
    /// The sum, accurate to the last digits whatever the length and the order.
    func compensatedSum() -> Double {
        var sum = CompensatedSum()
        forEach { sum.add($0) }
        return sum.value
    }
}

extension Collection<Double> {
    /// The arithmetic mean; nil of nothing.
    var mean: Double? {
        isEmpty ? nil : compensatedSum() / Double(count)
    }

    /// The sum of squared deviations from the mean; 0 of nothing.
    var sumOfSquaredDeviations: Double {
        guard let mean else { return 0 }
        return map { ($0 - mean) * ($0 - mean) }.compensatedSum()
    }

    /// The variance with denominator n − 1; nil of fewer than two.
    package var sampleVariance: Double? {
        count < 2 ? nil : sumOfSquaredDeviations / Double(count - 1)
    }
}
