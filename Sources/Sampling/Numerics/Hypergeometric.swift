/// How many marked units a simple random sample without replacement holds.
///
/// Probabilities come from the exact ratios of neighbouring terms, outward from the mode, divided
/// by their sum; no logarithms, full accuracy at any size.
package struct Hypergeometric: Sendable {
    private let lowest: Int
    private let weights: [Double]
    private let total: Double

    /// - Parameters:
    ///   - population: N.
    ///   - marked: D, 0...N.
    ///   - sampled: n, 0...N.
    package init(population: Int, marked: Int, sampled: Int) {
        precondition((0...population).contains(marked) && (0...population).contains(sampled))
        let lowest = max(0, sampled + marked - population)
        let highest = min(sampled, marked)
        let modal = (Double(sampled) + 1) * (Double(marked) + 1) / (Double(population) + 2)
        let mode = min(highest, max(lowest, Int(modal)))
        /// P(k + 1) / P(k).
        func ratio(_ k: Int) -> Double {
            Double(marked - k) * Double(sampled - k)
                / (Double(k + 1) * Double(population - marked - sampled + k + 1))
        }
        var weights = [Double](repeating: 0, count: highest - lowest + 1)
        weights[mode - lowest] = 1
        for k in mode..<highest where weights[k - lowest] > 0 {
            weights[k + 1 - lowest] = weights[k - lowest] * ratio(k)
        }
        for k in (lowest..<mode).reversed() where weights[k + 1 - lowest] > 0 {
            weights[k - lowest] = weights[k + 1 - lowest] / ratio(k)
        }
        self.lowest = lowest
        self.weights = weights
        total = weights.compensatedSum()
    }

    /// P(X = k).
    package func pmf(_ k: Int) -> Double {
        weights.indices.contains(k - lowest) ? weights[k - lowest] / total : 0
    }

    /// P(X ≤ k).
    package func cdf(_ k: Int) -> Double {
        let terms = min(max(0, k - lowest + 1), weights.count)
        return terms == weights.count ? 1 : weights.prefix(terms).compensatedSum() / total
    }

    /// P(X ≥ k).
    package func upperTail(_ k: Int) -> Double {
        let terms = min(max(0, k - lowest), weights.count)
        return terms == 0 ? 1 : weights.dropFirst(terms).compensatedSum() / total
    }
}
