import Rules
import Sampling
import Scoring
import Wording

extension RecordForm {
    /// The annual summary of one agent: each month, each part, the total, signatures.
    init(_ person: YearScore, of summary: YearSummary) {
        title = .yearTitle(summary.card.title)
        facts = [
            Fact(label: .columnAgent, value: Phrase(person.name)),
            Fact(label: .recordNumber, value: Phrase(person.agent)),
            Fact(
                label: .recordPeriod,
                value: Phrase("\(summary.year.first) – \(summary.year.last)")),
            Fact(label: .cardTotal, value: Phrase(person.total?.text ?? "–")),
            Fact(label: .columnGrade, value: person.grade),
        ]
        table = Table(
            columns: [
                .init("item", .columnItem), .init("weight", .columnWeight, .trailing),
                .init("check", .measureQA, .trailing), .init("total", .cardTotal, .trailing),
                .init("points", .columnCompositeScore, .trailing),
                .init("weighted", .cardWeighted, .trailing), .init("reason", .recordReason),
            ],
            rows: person.months.map(Self.row)
                + PeriodPart.allCases.map { Self.row($0, of: person, summary.card) })
        remarks = Self.remarks(on: person)
        signatures = [.signAgent, .signAssessor, .signManager]
    }

    private static func row(_ month: YearScore.Month) -> [Cell] {
        [
            .text(month.name), .none, month.check.map { .decimal($0.text) } ?? .text("–"),
            month.score.total.map { .decimal($0.text) } ?? .text("–"), .none, .none,
            .words(
                month.score.isPartial || month.score.presence != nil
                    ? .statePartial : .stateComplete),
        ]
    }

    private static func row(
        _ part: PeriodPart, of person: YearScore, _ card: PerformanceCard
    ) -> [Cell] {
        let weight = card.year[part]
        let weighted = person.parts[part].flatMap { points in
            weight.map { points.double * $0.value / 100 }
        }
        return [
            .words(part.title), weight.map { .decimal($0.text) } ?? .none, .none, .none,
            person.parts[part].map { .decimal($0.text) } ?? .text("–"),
            weighted.map { .number($0, places: 2) } ?? .text("–"),
            .words(person.parts[part] == nil ? .stateNoData : basis(of: part)),
        ]
    }

    /// What a part of a year is the mean of.
    static func basis(of part: PeriodPart) -> Phrase {
        switch part {
        case .checks: .yearOfChecks
        case .reviews: .yearOfReviews
        case .annual: .yearOfAssessment
        }
    }

    private static func remarks(on person: YearScore) -> [Phrase] {
        let missing = PeriodPart.allCases.filter { person.parts[$0] == nil }
            .map { (name: $0.title, why: Phrase.stateNoData) }
        let there = NumberText.percent(person.coverage.double)
        return [
            person.total.map {
                .compositeScore($0.text, grade: person.band == nil ? nil : person.grade)
            }
                ?? .yearTooLittle(there),
            person.limits.map {
                .cardRange(
                    NumberText.fixed($0.low, places: 1), NumberText.fixed($0.high, places: 1),
                    ranged: nil)
            },
            missing.isEmpty || person.total == nil
                ? nil : .compositeMissing(missing, there: there),
            person.assessment.flatMap { assessment in
                assessment.isDisputed ? assessment.spread.map { .cardDisputed($0.text) } : nil
            },
        ].compactMap { $0 }
    }
}
