import Sampling
import Wording

/// What a row of sample estimates is about.
enum SampleMeasure: String {
    case rate
    case mean
    /// The machine's mean, corrected by people.
    case corrected
    /// The mean when the machine scored a sample only.
    case twoPhase = "two_phase"
    case redLines = "red_lines"
    /// Confirmed findings of all findings.
    case confirmed
    /// The share of conversations with the defect that a rule looks for.
    case prevalence
    /// Other ways to a mean, for comparison: people's scores alone, a regression on the machine's,
    /// and what is to come with λ given or fitted.
    case human
    case regression
    case predicted
    case predictedFitted = "predicted_fitted"

    private var title: Phrase {
        switch self {
        case .rate: .columnRate
        case .mean: .columnMean
        case .corrected: .measureCorrected
        case .twoPhase: .columnMean
        case .redLines: .columnRedLines
        case .confirmed: .measureConfirmed
        case .prevalence: .measurePrevalence
        case .human: .measureHuman
        case .regression: .measureRegression
        case .predicted: .measurePredicted
        case .predictedFitted: .measurePredictedFitted
        }
    }

    private var isShare: Bool {
        switch self {
        case .rate, .redLines, .confirmed, .prevalence: true
        default: false
        }
    }

    /// The cells of an estimate behind the name of its group.
    static func cells(_ measure: SampleMeasure, _ estimate: SampleEstimate) -> [Cell] {
        func number(_ value: Double?) -> Cell {
            guard let value else { return .none }
            return measure.isShare ? .share(value) : .number(value, places: 2)
        }
        return [
            .coded(measure.rawValue, measure.title), .integer(estimate.sampled),
            integer(estimate.population), integer(estimate.found), number(estimate.value),
            number(estimate.shownError),
            number(estimate.limits.low), number(estimate.limits.high),
            integer(estimate.counts?.lowerBound), integer(estimate.counts?.upperBound),
            .coded(estimate.method.rawValue, estimate.method.title),
        ]
    }

    private static func integer(_ number: Int?) -> Cell {
        number.map { .integer($0) } ?? .none
    }
}

extension SampleEstimate {
    /// The error beside an estimate; nil where scores that are all the same leave none, though not
    /// everything was checked: ± 0 would claim to know the rest.
    fileprivate var shownError: Double? {
        guard value != nil, let standardError else { return nil }
        return method == .complete || standardError > 1e-9 ? standardError : nil
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
        case .agrestiCoull: Phrase("Agresti–Coull")
        case .modifiedWilson: .methodModifiedWilson
        case .student: Phrase("± t")
        case .stringer: Phrase("Stringer")
        }
    }
}
