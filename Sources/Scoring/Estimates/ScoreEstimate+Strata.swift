import Rules

extension ScoreEstimate {
    /// One score of several draws from days that do not overlap, each draw a stratum of its own
    /// size: mean Σ N_h m_h / Σ N_h, and a range by recovering the variances from the ends of the
    /// parts' ranges, low = mean − √Σ (W_h (m_h − l_h))² with W_h = N_h / Σ N_h, and so the high
    /// end (Zou and Donner 2008).
    ///
    /// Without a mean where something could be drawn and nothing was scored: a week that nobody
    /// reviewed is not made up for by the others.
    package init(strata: [ScoreEstimate]) {
        let parts = strata.filter { $0.population > 0 }
        if let only = parts.first, parts.count == 1 {
            self = only
            return
        }
        let population = parts.reduce(0) { $0 + $1.population }
        let sampled = parts.reduce(0) { $0 + $1.sampled }
        let known = parts.compactMap { part in
            part.mean.flatMap { mean in
                part.low.flatMap { low in
                    part.high.map { Known(size: part.population, mean: mean, low: low, high: $0) }
                }
            }
        }
        guard population > 0, known.count == parts.count else {
            self.init(sampled: sampled, population: population, mean: nil, low: nil, high: nil)
            return
        }
        let sum = known.reduce(Int128(0)) { $0 + Int128($1.size) * Int128($1.mean.thousandths) }
        let mean = Points(hundredthsOf: sum, over: 10 * Int128(population))
        let down = known.map { $0.weighted($0.mean - $0.low, of: population) }
        let up = known.map { $0.weighted($0.high - $0.mean, of: population) }
        self.init(
            sampled: sampled, population: population, mean: mean,
            low: Self.tenth(mean.value - Self.length(of: down), .down, besides: mean),
            high: Self.tenth(mean.value + Self.length(of: up), .up, besides: mean))
    }

    private struct Known {
        let size: Int
        let mean: Points
        let low: Points
        let high: Points

        func weighted(_ distance: Points, of population: Int) -> Double {
            distance.value * Double(size) / Double(population)
        }
    }

    private static func length(of parts: [Double]) -> Double {
        parts.reduce(0) { $0 + $1 * $1 }.squareRoot()
    }

    /// Rounded outwards to a tenth; the mean itself where nothing was estimated.
    private static func tenth(
        _ value: Double, _ rule: FloatingPointRoundingRule, besides mean: Points
    ) -> Points {
        if abs(value - mean.value) < 1e-9 { return mean }
        return Points(thousandths: Int((value * 10).rounded(rule)) * 100)
    }

    init(sampled: Int, population: Int, mean: Points?, low: Points?, high: Points?) {
        self.sampled = sampled
        self.population = population
        self.mean = mean
        self.low = low
        self.high = high
        isUniform = false
    }
}
