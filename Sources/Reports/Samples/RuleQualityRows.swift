import Sampling
import Wording

/// How right a rule is and how much it sees, as rows and as a sentence.
struct RuleQualityRows {
    private let quality: RuleQuality
    private let flagged: StratumCount
    private let unflagged: StratumCount?
    private let sure: Proportion

    /// Below this many reviewed hits nothing is said about a rule.
    static let fewest = 10

    /// - Parameter unflagged: nil where none of that was looked at.
    init(_ flagged: StratumCount, _ unflagged: StratumCount?, sure: Proportion) {
        quality = RuleQuality(
            flagged: flagged,
            unflagged: unflagged ?? StratumCount(population: 1, sampled: 0, found: 0),
            confidence: sure.value)
        self.flagged = flagged
        self.unflagged = unflagged
        self.sure = sure
    }

    private var isTooFew: Bool {
        flagged.sampled < Self.fewest && flagged.sampled < flagged.population
    }

    /// Cells behind the name of the rule.
    var rows: [[Cell]] {
        let recall = quality.recallLimits ?? quality.recallExactLimits
        let isComplete = [flagged, unflagged].allSatisfy { $0.map(Self.isComplete) == true }
        let method: SampleEstimate.Method =
            isComplete ? .complete : quality.recallLimits == nil ? .conservative : .logit
        let isKnown = quality.recall != nil
        let rows = [
            row(
                "precision", .columnPrecision, flagged, quality.precision,
                quality.precisionLimits, usualMethod(of: flagged)),
            row(
                "miss_rate", .measureMissRate, unflagged, quality.missRate,
                quality.missRateLimits, usualMethod(of: unflagged)),
            row(
                "recall", .columnRecall, nil, quality.recall, isKnown ? recall : nil,
                isKnown ? method : .notSampled),
        ]
        let share = prevalence.map { SampleMeasure.cells(.prevalence, $0) }
        return rows.dropLast() + [share].compactMap { $0 } + rows.suffix(1)
    }

    /// No sampling error where everything was checked, whatever the formula is called.
    private func usualMethod(of count: StratumCount?) -> SampleEstimate.Method {
        guard let count, count.sampled > 0 else { return .notSampled }
        return Self.isComplete(count) ? .complete : .wilson
    }

    private static func isComplete(_ count: StratumCount) -> Bool {
        count.sampled == count.population
    }

    /// The share of all conversations with the defect: flagged and not flagged are the strata.
    private var prevalence: SampleEstimate? {
        guard let unflagged, unflagged.sampled > 0, !isTooFew else { return nil }
        return SampleEstimate.rate(
            [flagged, unflagged].map {
                SampledCount(population: $0.population, sampled: $0.sampled, found: $0.found)
            }, confidence: sure.value)
    }

    private func row(
        _ name: String, _ title: Phrase, _ count: StratumCount?, _ value: Double?,
        _ limits: Limits?, _ method: SampleEstimate.Method
    ) -> [Cell] {
        let shown = isTooFew ? nil : value
        let ends = shown == nil ? nil : limits
        return [
            .coded(name, title), integer(count?.sampled), integer(count?.population),
            integer(count?.found), shown.map { .share($0) } ?? .none, .none,
            ends.map { .share($0.low) } ?? .none, ends.map { .share($0.high) } ?? .none, .none,
            .none, .coded(method.rawValue, method.title),
        ]
    }

    private func integer(_ number: Int?) -> Cell { number.map { .integer($0) } ?? .none }

    var sentence: Phrase {
        guard !isTooFew, let precision = quality.precision else { return .ruleTooFew }
        let limits = quality.precisionLimits
        let hundredth = { (share: Double) in NumberText.decimal(share * 100, places: 0) }
        let isOpen = flagged.sampled < flagged.population
        let right = Phrase.rulePrecision(
            hundredth(precision),
            isOpen ? (hundredth(limits.low), hundredth(limits.high)) : nil)
        return .joined(right, missed)
    }

    /// How much the rule sees, or what it may miss.
    private var missed: Phrase {
        if let unflagged, unflagged.population == 0 { return .ruleAllFlagged }
        guard let unflagged, unflagged.sampled > 0 else { return .ruleRecallUnknown }
        if let atMost = missedAtMost(unflagged) { return atMost }
        guard let recall = quality.recall else { return .ruleNoneMissed }
        let range = quality.recallLimits ?? quality.recallExactLimits
        return .ruleRecall(
            NumberText.percent(recall),
            range.map { (NumberText.percent($0.low), NumberText.percent($0.high)) })
    }

    /// Where no missed one was found, the most that there may be.
    private func missedAtMost(_ unflagged: StratumCount) -> Phrase? {
        guard unflagged.found == 0, unflagged.sampled < unflagged.population else { return nil }
        let atMost = HypergeometricInterval.atMost(
            found: 0, sampled: unflagged.sampled, population: unflagged.population,
            confidence: sure.value)
        return .ruleNothingMissed(
            NumberText.count(unflagged.sampled), of: NumberText.count(unflagged.population),
            atMost: NumberText.count(atMost), sure: NumberText.percent(sure.value))
    }
}
