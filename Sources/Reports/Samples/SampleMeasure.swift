import Sampling
import Wording

/// What a row of sample estimates is about.
enum SampleMeasure: String {
    case rate
    case mean
    /// The machine's mean, corrected by people.
    case corrected
    case redLines = "red_lines"

    private var title: Phrase {
        switch self {
        case .rate: .columnRate
        case .mean: .columnMean
        case .corrected: .measureCorrected
        case .redLines: .columnRedLines
        }
    }

    private var isShare: Bool { self == .rate || self == .redLines }

    /// The cells of an estimate behind the name of its group.
    static func cells(_ measure: SampleMeasure, _ estimate: SampleEstimate) -> [Cell] {
        func number(_ value: Double?) -> Cell {
            guard let value else { return .none }
            return measure.isShare ? .share(value) : .number(value, places: 2)
        }
        return [
            .coded(measure.rawValue, measure.title), .integer(estimate.sampled),
            integer(estimate.population), integer(estimate.found), number(estimate.value),
            number(estimate.limits.low), number(estimate.limits.high),
            integer(estimate.counts?.lowerBound), integer(estimate.counts?.upperBound),
            .coded(estimate.method.rawValue, estimate.method.title),
        ]
    }

    private static func integer(_ number: Int?) -> Cell {
        number.map { .integer($0) } ?? .none
    }
}

extension SampleEstimate.Method {
    /// As statisticians call it.
    var title: Phrase {
        switch self {
        case .notSampled: .methodNotSampled
        case .complete: .cellComplete
        case .hypergeometric: .methodHypergeometric
        case .clopperPearson: Phrase("Clopper–Pearson")
        case .kornGraubard: Phrase("Korn–Graubard")
        case .boundedMean: .methodBoundedMean
        case .logit: Phrase("logit")
        case .conservative: .methodConservative
        case .wilson: Phrase("Wilson")
        }
    }
}
