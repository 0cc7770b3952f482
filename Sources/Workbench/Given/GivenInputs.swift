import Auditing
import Reports
import Scoring
import Transcripts
import Wording

/// What files beside the chats say of everybody in a month or a year, and which of their rows do not fit.
struct GivenInputs {
    private(set) var inputs = CardInputs()
    /// With their places in the files.
    private(set) var doubts: [Phrase] = []
    /// What is odd about a file though it counts.
    private(set) var notes: [Phrase] = []

    /// How many rows that do not fit are told one by one.
    private static let toldDoubts = 5

    /// - Parameter sheets: in the order in which they were given: where two say the same, the
    ///   later row does not fit.
    init(
        _ sheets: [(kind: CardSheetKind, sheet: Sheet)], exams: [ExamMonth] = [],
        card: PerformanceCard, days: ClosedRange<LocalDate>, names: AgentNames
    ) {
        var read = CardSheets(card: card, within: days)
        for (kind, sheet) in sheets {
            do throws(PlacedError) {
                try read.add(sheet, as: kind)
            } catch {
                doubts.append(error.phrase)
            }
        }
        let known = read.known(names, from: days.lowerBound, to: days.upperBound)
        let views = read.assessments(names)
        inputs = known.inputs
        inputs.assessments = views.byAgent
        for month in exams { inputs.exams[month.agent] = month.figure }
        doubts += known.doubts + views.doubts
        notes = views.notes
    }

    /// What readers of the cards have to know of it.
    var cautions: [Phrase] {
        if doubts.isEmpty { return notes }
        return notes + [.teamGivenDoubts(NumberText.count(doubts.count))]
            + doubts.prefix(Self.toldDoubts)
    }
}
