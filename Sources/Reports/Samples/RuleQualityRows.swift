import Sampling
import Wording

/// How right a rule is and how much it sees, as rows and as a sentence.
struct RuleQualityRows {
    private let quality: RuleQuality
    private let flagged: StratumCount
    private let unflagged: StratumCount?

    /// Below this many reviewed hits nothing is said about a rule.
    private static let fewest = 10

    init(_ quality: RuleQuality, flagged: StratumCount, unflagged: StratumCount?) {
        self.quality = quality
        self.flagged = flagged
        self.unflagged = unflagged
    }

    private var isTooFew: Bool {
        flagged.sampled < Self.fewest && flagged.sampled < flagged.population
    }

    /// Cells behind the name of the rule.
    var rows: [[Cell]] {
        let recall = quality.recallLimits ?? quality.recallExactLimits
        let method: SampleEstimate.Method = quality.recallLimits == nil ? .conservative : .logit
        let isKnown = quality.recall != nil
        return [
            row(
                "precision", .columnPrecision, flagged, quality.precision,
                quality.precisionLimits, .wilson),
            row(
                "miss_rate", .measureMissRate, unflagged, quality.missRate,
                quality.missRateLimits, .wilson),
            row(
                "recall", .columnRecall, nil, quality.recall, isKnown ? recall : nil,
                isKnown ? method : .notSampled),
        ]
    }

    private func row(
        _ name: String, _ title: Phrase, _ count: StratumCount?, _ value: Double?,
        _ limits: Limits?, _ method: SampleEstimate.Method
    ) -> [Cell] {
        let shown = isTooFew ? nil : value
        let ends = shown == nil ? nil : limits
        return [
            .coded(name, title), integer(count?.sampled), integer(count?.population),
            integer(count?.found), shown.map { .share($0) } ?? .none,
            ends.map { .share($0.low) } ?? .none, ends.map { .share($0.high) } ?? .none, .none,
            .none, .coded(method.rawValue, method.title),
        ]
    }

    private func integer(_ number: Int?) -> Cell { number.map { .integer($0) } ?? .none }

    /// - Parameter missedAtMost: where no missed one was found, the most that there may be.
    func sentence(missedAtMost: Int?, sure: Proportion) -> Phrase {
        guard !isTooFew, let precision = quality.precision else { return .ruleTooFew }
        let limits = quality.precisionLimits
        let hundredth = { (share: Double) in NumberText.decimal(share * 100, places: 0) }
        let isOpen = flagged.sampled < flagged.population
        let right = Phrase.rulePrecision(
            hundredth(precision),
            isOpen ? (hundredth(limits.low), hundredth(limits.high)) : nil)
        guard let unflagged, unflagged.sampled > 0, let recall = quality.recall else {
            return .joined(right, .ruleRecallUnknown)
        }
        if let missedAtMost {
            return .joined(
                right,
                .ruleNothingMissed(
                    NumberText.count(unflagged.sampled),
                    of: NumberText.count(unflagged.population),
                    atMost: NumberText.count(missedAtMost), sure: NumberText.percent(sure.value)))
        }
        let range = quality.recallLimits ?? quality.recallExactLimits
        return .joined(
            right,
            .ruleRecall(
                NumberText.percent(recall),
                range.map { (NumberText.percent($0.low), NumberText.percent($0.high)) }))
    }
}
