/// What was drawn from one stratum for an estimate of a mean.
struct MeanStratum {
    /// N_h and, for each conversation that people saw, a value whose mean estimates the stratum's:
    /// its score, or Ā_h plus how far its score lies from the machine's.
    let values: StratumValues
    /// The sum of the scores that people gave.
    let seen: Double

    /// Scores as they are.
    init(population: Int, scores: [Double]) {
        values = StratumValues(population: population, values: scores)
        seen = scores.compensatedSum()
    }

    /// Scores that people and a machine gave.
    init(_ scores: ReviewedScores) {
        let machine = scores.machine.mean ?? 0
        values = StratumValues(
            population: scores.machine.count,
            values: scores.pairs.map { machine + ($0.human - $0.machine) })
        seen = [scores].reviewedSum
    }

    var isOpen: Bool { !values.isTakenWhole }
}

extension StratumValues {
    /// Whether the values are one and the same but for rounding: they then tell no spread.
    func isUniform(on scale: Limits) -> Bool {
        guard let low = values.min(), let high = values.max() else { return true }
        return high - low <= 1e-9 * (scale.high - scale.low)
    }
}

extension [MeanStratum] {
    var population: Int { reduce(0) { $0 + $1.values.population } }
    var sampled: Int { reduce(0) { $0 + $1.values.values.count } }
    var seen: Double { map(\.seen).compensatedSum() }

    /// 1/Σ W_h²(1 − f_h)/n_h, as `StratifiedRate` takes it where the variance is 0 or unknown; nil
    /// with nothing left to guess.
    var plainSize: Double? {
        let all = Double(population)
        let unit = map { stratum in
            let size = Double(stratum.values.population)
            let weight = size / all
            return weight * weight * (1 / Double(stratum.values.values.count) - 1 / size)
        }.compensatedSum()
        return unit > 0 ? 1 / unit : nil
    }
}
