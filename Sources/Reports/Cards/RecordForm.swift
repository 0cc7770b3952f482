package import Rules
import Sampling
package import Scoring
import Transcripts
package import Wording

/// A form to print and sign: what it is about, a table of items, sums, and lines for signatures.
package struct RecordForm: Hashable, Sendable {
    let title: Phrase
    /// Label and value, as `客服：若琳`.
    let facts: [Fact]
    let table: Table
    /// Sums and remarks below the table.
    let remarks: [Phrase]
    /// Who signs.
    let signatures: [Phrase]

    struct Fact: Hashable, Sendable {
        let label: Phrase
        let value: Phrase
    }

    /// The monthly record of one agent: period, items, points, reasons, signatures.
    init(_ score: CardScore, of summary: CardSummary) {
        title = .recordTitle(summary.card.title)
        facts = [
            Fact(label: .columnAgent, value: Phrase(score.name)),
            Fact(label: .recordNumber, value: Phrase(score.agent)),
            Fact(
                label: .recordPeriod,
                value: Phrase("\(summary.month.first) – \(summary.month.last)")),
            Fact(
                label: .recordCovered,
                value: Phrase("\(summary.covered.lowerBound) – \(summary.covered.upperBound)")),
            Fact(label: .cardTotal, value: Phrase(score.total?.text ?? "–")),
            Fact(label: .columnGrade, value: Self.grade(score)),
        ]
        table = Table(
            columns: [
                .init("item", .columnItem), .init("weight", .columnWeight, .trailing),
                .init("figure", .cardValue, .trailing), .init("goal", .cardGoal, .trailing),
                .init("points", .columnCompositeScore, .trailing),
                .init("weighted", .cardWeighted, .trailing), .init("reason", .recordReason),
            ],
            rows: zip(score.lines, score.counted).map { Self.row($0, counts: $1) }
                + Self.further(score, cap: summary.card.bonusCap).map {
                    [
                        .words($0.title), .none, .none, .none, .none, .text($0.value),
                        .words($0.reason),
                    ]
                })
        remarks = CardSentences.of(score, least: summary.card.least)
        signatures = [.signAgent, .signAssessor, .signManager]
    }

    private static func grade(_ score: CardScore) -> Phrase {
        guard let band = score.band else { return score.ungraded }
        return score.edges.isEmpty ? band.title : .gradeBorderline(band.title)
    }

    private static func row(_ line: CardScore.Line, counts: ExactDecimal?) -> [Cell] {
        [
            .words(line.item.title), .decimal(line.item.weight.text),
            line.figure.map { .words($0.words) } ?? .none,
            line.goal.map { .words(FigureWords.text($0, line.unit)) } ?? .none,
            line.points.map { .number($0.double, places: 2) } ?? .text("–"),
            counts.map { .decimal($0.text) } ?? .text("–"),
            .words(line.absence?.title ?? CardTables.basis(of: line)),
        ]
    }

    /// What the lines sum to, what the bonuses add after their cap, and the total: what a reader
    /// adds up. Without a total only the sum of what is there.
    package static func sums(
        _ score: CardScore, cap: Points
    ) -> [(title: Phrase, value: String, reason: Phrase)] {
        let there = score.lines.filter { $0.points != nil }
            .reduce(Points.zero) { $0 + $1.item.weight }
        guard let sum = score.report.score, let total = score.total else { return [] }
        let listed = score.bonuses.reduce(Points.zero) { $0 + $1.points }
        let scaled: Phrase = there == Points(100) ? Phrase("") : .cardWeightThere(there.text)
        var rows = [(Phrase.cardSum, sum.text, scaled)]
        if !score.bonuses.isEmpty {
            let cut: Phrase = listed.exact > score.bonus ? .cardBonusCut(listed.text) : Phrase("")
            rows.append((.cardBonusCapped(cap.text), "+" + score.bonus.text, cut))
        }
        rows.append((.cardTotal, total.text, Phrase("")))
        return rows.map { (title: $0.0, value: $0.1, reason: $0.2) }
    }

    /// Bonuses with their reasons, the sums, and the penalties that stand apart.
    package static func further(
        _ score: CardScore, cap: Points
    ) -> [(title: Phrase, value: String, reason: Phrase)] {
        func row(
            _ record: CardRecord, _ kind: Phrase, sign: String
        ) -> (title: Phrase, value: String, reason: Phrase) {
            (
                .labelled(kind, record.entry.title), sign + record.points.text,
                .recordBy("\(LocalDate(dayNumber: record.day))", record.reason, record.by)
            )
        }
        return score.bonuses.map { row($0, .compositeBonus, sign: "+") } + sums(score, cap: cap)
            + score.penalties.map { row($0, .compositePenalty, sign: "−") }
    }
}
