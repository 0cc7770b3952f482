import Rules
import Scoring
import Transcripts
import Wording

/// What was written down about agents: deductions, bonuses and penalties of a card, one row each:
/// agent, item, reason, date; points where they are not the card's; by whom.
struct RecordSheet {
    private var rows: AgentRows<CardRecord>

    var doubts: [Phrase] { rows.doubts }

    /// - Parameter whole: the time that the report is about; records of other days are doubts.
    init(
        _ sheet: Sheet, card: PerformanceCard, within whole: ClosedRange<LocalDate>
    ) throws(PlacedError) {
        let item = sheet.column(["item", "entry", "项目", "事项"])
        let points = sheet.column(["points", "分数", "分值"])
        let reason = sheet.column(["reason", "原因", "事由"])
        let date = sheet.column(["date", "日期"])
        let by = sheet.column(["by", "登记人", "记录人"])
        guard item != nil, date != nil else {
            throw PlacedError(place: sheet.path, problem: .recordColumnsMissing(sheet.columns))
        }
        rows = try AgentRows(sheet) { row throws(SampleProblem) in
            let name = try row.text(item, else: .recordItemMissing)
            let entry = card.entries.first { $0.id == name || $0.title.zh == name }
            guard let entry else {
                throw SampleProblem(
                    .yamlUnknownWord(name, allowed: card.entries.map(\.id)))
            }
            return CardRecord(
                entry: entry, points: try Self.points(row[points], entry),
                reason: try row.text(reason, else: .recordReasonMissing),
                day: try row.day(date, within: whole).dayNumber, by: row[by] ?? "")
        }
    }

    private static func points(
        _ text: String?, _ entry: PerformanceCard.Entry
    ) throws(SampleProblem) -> Points {
        guard let text else { return entry.points }
        guard let points = Points(text), points > .zero, points <= Points(100) else {
            throw SampleProblem(.recordPointsUnreadable(text))
        }
        guard points <= entry.points else {
            throw SampleProblem(.recordPointsAbove(points.text, most: entry.points.text))
        }
        return points
    }

    /// Adds the records of some days to those known already, by agent id; the same record twice
    /// counts once and becomes a doubt.
    mutating func add(
        to known: inout [String: [CardRecord]], said: inout SaidRows<CardRecord>,
        names: AgentNames, from first: LocalDate, to last: LocalDate
    ) {
        var (all, told) = (known, said)
        func isMeant(_ record: CardRecord) -> Bool {
            (first...last).contains(LocalDate(dayNumber: record.day))
        }
        rows.resolve(names, where: isMeant) { agent, record, place throws(SampleProblem) in
            try told.say(record, of: agent, at: place)
            all[agent, default: []].append(record)
        }
        (known, said) = (all, told)
    }
}
