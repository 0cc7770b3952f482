/// The chance that a lot of a given rate passes “draw n, accept up to c”, while n and c grow one by
/// one from 1 and 0.
///
/// For a single lot P(X ≤ c) follows from the step before, so that a step costs the same at any
/// size: P(X ≤ c | n + 1) = P(X ≤ c | n) − P(X = c | n)·(D − c)/(N − n), and neighbouring P(X = c)
/// by their ratios.
struct PassingChance {
    private let model: TwoPointPlan.Model
    private let rate: Double
    private(set) var sampled = 1
    private(set) var acceptance = 0
    /// P(X ≤ c) and P(X = c) of a single lot.
    private var upTo = 1.0
    private var exactly = 0.0

    init(_ model: TwoPointPlan.Model, rate: Double) {
        self.model = model
        self.rate = rate
        compute()
    }

    var value: Double {
        if case .hypergeometric = model { return upTo }
        return model.acceptance(sampled, acceptance, rate)
    }

    /// One more conversation.
    mutating func drawMore() {
        let (n, c) = (Double(sampled), Double(acceptance))
        sampled += 1
        guard case .hypergeometric(let population) = model, sampled <= population else { return }
        let (all, marked) = (Double(population), Double(model.marked(rate)))
        let next =
            exactly * (all - marked - n + c) / (n + 1 - c) * (n + 1) / (all - n)
        upTo -= exactly * (marked - c) / (all - n)
        exactly = next
        if exactly < 1e-250 { compute() }
    }

    /// One more defect allowed.
    mutating func acceptMore() {
        let (n, c) = (Double(sampled), Double(acceptance))
        acceptance += 1
        guard case .hypergeometric(let population) = model else { return }
        let (all, marked) = (Double(population), Double(model.marked(rate)))
        exactly *= (marked - c) * (n - c) / ((c + 1) * (all - marked - n + c + 1))
        upTo += exactly
        if exactly.isNaN || exactly < 1e-250 { compute() }
    }

    /// Where no step before leads here.
    private mutating func compute() {
        guard case .hypergeometric(let population) = model else { return }
        let chances = Hypergeometric(
            population: population, marked: model.marked(rate), sampled: sampled)
        exactly = chances.pmf(acceptance)
        upTo = chances.cdf(acceptance)
    }
}

extension TwoPointPlan.Model {
    /// D of a single lot of a rate, to the nearest; 0 without a lot.
    func marked(_ rate: Double) -> Int {
        if case .hypergeometric(let population) = self {
            Int((rate * Double(population)).rounded())
        } else {
            0
        }
    }

    func acceptance(_ n: Int, _ c: Int, _ rate: Double) -> Double {
        switch self {
        case .binomial:
            OperatingCharacteristic.acceptance(sampled: n, acceptance: c, rate: rate)
        case .hypergeometric(let population):
            OperatingCharacteristic.acceptance(
                sampled: n, acceptance: c, population: population, marked: marked(rate))
        case .poisson:
            OperatingCharacteristic.acceptance(sampled: n, acceptance: c, perHundred: rate * 100)
        }
    }
}
