import Reports
import Rules
import Sampling
import Store
import Wording

/// How far the reviewers of a round agree on the machine's findings, in all or of one dimension.
struct RoundAgreement: Sendable {
    /// Nil for all dimensions together.
    let dimension: String?
    let report: AgreementReport
    let raters: Int

    /// - Parameters:
    ///   - units: for each finding what each reviewer said, as far as he did.
    ///   - reviewers: their names, in the order of their numbers.
    init?(
        _ units: [[UserID: Outcome]], dimension: String?, reviewers: [UserID],
        names: [UserID: String]
    ) {
        let categories: [Outcome] = [.confirmed, .rejected, .unsure]
        let rated = RatedUnits(
            raters: reviewers.map { names[$0] ?? "" }, categories: categories.map(\.rawValue),
            places: reviewers.map { reviewer in
                units.map { unit in unit[reviewer].flatMap { categories.firstIndex(of: $0) } }
            })
        guard let report = AgreementReport(rated, level: .nominal) else { return nil }
        self.dimension = dimension
        self.report = report
        raters = reviewers.count
    }

    /// What may be made of it, in words, with how little it rests on where that is too little.
    var sentences: [Phrase] {
        guard report.pairable > 0, let percent = report.coefficient(.percent)?.value else {
            return [.agreementTooFew]
        }
        let share = NumberText.percent(percent)
        let units = NumberText.count(report.pairable)
        guard let alpha = report.coefficient(.krippendorffAlpha), let value = alpha.value else {
            return [.agreementWithoutChance(share, raters: raters, units: units)]
        }
        let range = alpha.limits.map { (Self.fixed($0.low), Self.fixed($0.high)) }
        var told: [Phrase] = [
            .agreement(share, raters: raters, units: units, alpha: Self.fixed(value), range: range),
            conclusion,
        ]
        if report.isParadox { told.append(.agreementOneSided) }
        return told
    }

    /// Whether the range reaches from what is no use to what is reliable: it then tells nothing.
    private var isWide: Bool {
        guard let limits = report.coefficient(.krippendorffAlpha)?.limits else { return false }
        return limits.low < 0.667 && limits.high >= 0.8
    }

    /// Whether there is too little to say anything.
    var isTooFew: Bool {
        switch report.reading {
        case .undefined, .tooFew: true
        case .reliable, .tentative, .unreliable: isWide
        }
    }

    private var conclusion: Phrase {
        if isWide { return .agreementWide }
        return switch report.reading {
        case .reliable: .agreementReliable
        case .tentative: .agreementTentative
        case .unreliable: .agreementUnreliable
        case .undefined, .tooFew: .agreementTooFew
        }
    }

    /// The chip of the conclusion: a word and its class.
    var chip: (title: Phrase, tone: String) {
        if isTooFew { return (.agreementChipTooFew, "") }
        return switch report.reading {
        case .reliable: (.agreementChipReliable, "good")
        case .tentative: (.agreementChipTentative, "on")
        case .unreliable: (.agreementChipUnreliable, "warn")
        case .undefined, .tooFew: (.agreementChipTooFew, "")
        }
    }

    /// A value and its range, `0.61` and `0.32–0.90`; a dash for a coefficient without a range,
    /// which says nothing.
    func told(_ measure: AgreementReport.Measure) -> (value: String, range: String) {
        guard let found = report.coefficient(measure), let value = found.value,
            measure == .percent || found.limits != nil
        else { return ("–", "") }
        let range = found.limits.map {
            "\(Self.shown($0.low, measure))–\(Self.shown($0.high, measure))"
        }
        return (Self.shown(value, measure), range ?? "")
    }

    /// A share in percent, a coefficient to two places.
    private static func shown(_ value: Double, _ measure: AgreementReport.Measure) -> String {
        measure == .percent ? NumberText.percent(min(1, max(0, value))) : fixed(value)
    }

    private static func fixed(_ value: Double) -> String { NumberText.fixed(value, places: 2) }
}
