import Sampling
import Scoring
import Transcripts
import Wording

/// Figures that the chats do not know, as people keep them: agent, measure, value, source and date,
/// one row each; `joined` and `left` are days and not figures.
struct FigureSheet {
    private var rows: AgentRows<Row>

    private enum Row {
        case figure(Figure, LocalDate)
        case joined(LocalDate)
        case left(LocalDate)

        var statement: Statement {
            switch self {
            case .figure(let figure, _): .measure(figure.measure)
            case .joined: .joined
            case .left: .left
            }
        }
    }

    /// What a row tells of an agent, whatever the value.
    enum Statement: Hashable {
        case measure(CardMeasure)
        case joined
        case left
    }

    var doubts: [Phrase] { rows.doubts }

    private static let joined = ["joined", "入职", "入职日期"]
    private static let left = ["left", "离职", "离职日期"]

    /// - Parameter whole: the time that the report is about; figures of other days are doubts.
    init(_ sheet: Sheet, within whole: ClosedRange<LocalDate>) throws(PlacedError) {
        let measure = sheet.column(["measure", "metric", "kpi", "指标", "指标名称"])
        let value = sheet.column(["value", "actual", "数值", "实际", "实际值"])
        let source = sheet.column(["source", "来源"])
        let date = sheet.column(["date", "日期", "取数日期"])
        guard measure != nil, value != nil else {
            throw PlacedError(place: sheet.path, problem: .figureColumnsMissing(sheet.columns))
        }
        rows = try AgentRows(sheet) { row throws(SampleProblem) in
            let name = try row.text(measure, else: .compositeNameless)
            if Self.joined.contains(name.lowercased()) { return .joined(try row.day(value)) }
            if Self.left.contains(name.lowercased()) { return .left(try row.day(value)) }
            let measure = try Self.measure(name)
            let text = try row.text(value, else: .figureValueMissing)
            guard let number = FigureText.value(text, in: measure.unit),
                Self.isPossible(number, measure)
            else { throw SampleProblem(.figureUnreadable(text, measure.title)) }
            let source = try row.text(source, else: .figureSourceMissing)
            let day = try row.day(date, within: whole)
            return .figure(
                Figure(
                    measure, number, origin: .outside(source: source, day: day.dayNumber)), day)
        }
    }

    private static func measure(_ name: String) throws(SampleProblem) -> CardMeasure {
        let given = CardMeasure.allCases.filter(\.isGivenFromOutside)
        let known = CardMeasure.allCases.first { $0.rawValue == name || $0.title.zh == name }
        guard let known else {
            throw SampleProblem(.yamlUnknownWord(name, allowed: given.map(\.rawValue)))
        }
        guard known.isGivenFromOutside else {
            throw SampleProblem(.figureCountedHere(known.title, given: given.map(\.rawValue)))
        }
        return known
    }

    private static func isPossible(_ value: ExactDecimal, _ measure: CardMeasure) -> Bool {
        let isBounded = measure.unit == .share || measure.unit == .points
        return value >= ExactDecimal(0) && (!isBounded || value <= ExactDecimal(100))
    }

    /// Adds what the sheet says of some days to what is known already, by agent id; the same figure
    /// twice counts once and becomes a doubt.
    ///
    /// - Parameter whole: the time that the report is about, of which these days are a part.
    mutating func add(
        to known: inout [String: OutsideFigures], said: inout SaidRows<Statement>,
        names: AgentNames, from first: LocalDate, to last: LocalDate,
        within whole: ClosedRange<LocalDate>
    ) {
        var (all, told) = (known, said)
        let isWhole = whole == first...last
        func isMeant(_ row: Row) -> Bool {
            switch row {
            case .figure(_, let day): (first...last).contains(day)
            case .joined(let day), .left(let day): isWhole || (first...last).contains(day)
            }
        }
        rows.resolve(names, where: isMeant) { agent, row, place throws(SampleProblem) in
            try told.say(row.statement, of: agent, at: place)
            switch row {
            case .joined(let day):
                if let left = all[agent]?.left, left < day {
                    throw SampleProblem(.figureLeftBefore)
                }
                all[agent, default: OutsideFigures()].joined = day
            case .left(let day):
                if let joined = all[agent]?.joined, day < joined {
                    throw SampleProblem(.figureLeftBefore)
                }
                all[agent, default: OutsideFigures()].left = day
            case .figure(let figure, _):
                all[agent, default: OutsideFigures()].figures[figure.measure] = figure
            }
        }
        (known, said) = (all, told)
    }
}
