import Rules
import Sampling
import Scoring
import Transcripts
import Wording

/// The forms of one who assesses: agent, eye, criterion, points, and by whom, one row a criterion.
///
/// One file holds the forms of one person, so that nobody fills his form with another's in view;
/// a file of several counts, with a note.
struct AssessmentSheet {
    private var rows: AgentRows<Row>
    private let path: String
    private let card: PerformanceCard
    private var lateDoubts: [Phrase] = []
    /// What is odd about the file though its forms count.
    private(set) var notes: [Phrase] = []

    private struct Row {
        let eye: PerformanceCard.Eye
        let criterion: String
        let points: ExactDecimal
        let by: String
    }

    var doubts: [Phrase] { rows.doubts + lateDoubts }

    init(_ sheet: Sheet, card: PerformanceCard) throws(PlacedError) {
        let eye = sheet.column(["eye", "role", "评价人身份", "身份"])
        let criterion = sheet.column(["criterion", "item", "评价项", "项目"])
        let points = sheet.column(["points", "score", "得分", "分数"])
        let by = sheet.column(["by", "assessor", "评价人"])
        path = sheet.path
        self.card = card
        guard eye != nil, criterion != nil, points != nil, by != nil else {
            throw PlacedError(
                place: sheet.path, problem: .assessmentColumnsMissing(sheet.columns))
        }
        rows = try AgentRows(sheet) { row throws(SampleProblem) in
            let name = try row.text(criterion, else: .recordItemMissing)
            let known = card.criteria.first { $0.id == name || $0.title.zh == name }
            guard let known else {
                throw SampleProblem(
                    .yamlUnknownWord(name, allowed: card.criteria.map(\.id)))
            }
            let value = try Self.points(row.text(points, else: .figureValueMissing), of: known)
            return Row(
                eye: try Self.eye(row.text(eye, else: .assessmentEyeMissing), card),
                criterion: known.id, points: value,
                by: try row.text(by, else: .assessmentNameless))
        }
    }

    /// From 0 to the points of the criterion.
    private static func points(
        _ text: String, of criterion: PerformanceCard.Entry
    ) throws(SampleProblem) -> ExactDecimal {
        guard let points = ExactDecimal(text), points.places <= 2, points >= ExactDecimal(0),
            points <= criterion.points.exact
        else {
            throw SampleProblem(.assessmentTooMany(text, most: criterion.points.text))
        }
        return points
    }

    private static func eye(
        _ text: String, _ card: PerformanceCard
    ) throws(SampleProblem) -> PerformanceCard.Eye {
        let eyes = PerformanceCard.Eye.allCases.filter { card.eyes[$0] != nil }
        guard let eye = eyes.first(where: { $0.rawValue == text || $0.title.zh == text }) else {
            throw SampleProblem(.yamlUnknownWord(text, allowed: eyes.map(\.rawValue)))
        }
        return eye
    }

    /// Adds the whole forms to those known already, by agent id; a form that lacks a criterion, or
    /// has one twice, counts for nothing.
    mutating func add(to known: inout AssessmentForms, names: AgentNames) {
        var (forms, said) = ([Key: [Row]](), SaidRows<[String]>())
        rows.resolve(names) { agent, row, place throws(SampleProblem) in
            let key = Key(agent: agent, eye: row.eye, by: row.by)
            try said.say([row.eye.rawValue, row.by, row.criterion], of: agent, at: place)
            forms[key, default: []].append(row)
        }
        if Set(forms.keys.map(\.by)).count > 1 {
            notes.append(.cautionNotBlind(path))
        }
        for (key, rows) in forms.sorted(by: { $0.key < $1.key }) {
            let missing = card.criteria.filter { criterion in
                !rows.contains { $0.criterion == criterion.id }
            }
            guard missing.isEmpty else {
                lateDoubts.append(
                    .placeReason(
                        path,
                        .assessmentIncomplete(
                            names.name(of: key.agent), key.by, missing.map(\.title))))
                continue
            }
            let points = Dictionary(
                rows.map { ($0.criterion, $0.points) }, uniquingKeysWith: { first, _ in first })
            do throws(SampleProblem) {
                try known.add(
                    Assessment.Form(eye: key.eye, points: points), of: key.agent,
                    by: (try? names.id(of: key.by)) ?? key.by,
                    names: (names.name(of: key.agent), key.by))
            } catch {
                lateDoubts.append(.placeReason(path, error.phrase))
            }
        }
    }

    private struct Key: Hashable, Comparable {
        let agent: String
        let eye: PerformanceCard.Eye
        let by: String

        static func < (left: Key, right: Key) -> Bool {
            (left.agent, left.eye.rawValue, left.by) < (right.agent, right.eye.rawValue, right.by)
        }
    }
}
