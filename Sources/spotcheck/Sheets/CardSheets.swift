import Reports
import Scoring
import Transcripts
import Wording

/// The files beside the chats that a report was given, read before anything is checked.
struct CardSheets {
    private var figures: [FigureSheet] = []
    private var records: [RecordSheet] = []
    private var assessments: [AssessmentSheet] = []

    init(_ options: CardOptions, card: PerformanceCard) throws {
        if !options.assessments.isEmpty, card.eyes.isEmpty {
            throw PlacedError(place: options.card, problem: .cardAsksNobody)
        }
        figures = try options.figures.map { try FigureSheet(Sheet(path: $0)) }
        records = try options.records.map { try RecordSheet(Sheet(path: $0), card: card) }
        assessments = try options.assessments.map {
            try AssessmentSheet(Sheet(path: $0), card: card)
        }
    }

    /// What they say of each agent.
    struct Known {
        var figures: [String: FigureSheet.Known] = [:]
        var records: [String: [CardRecord]] = [:]
        var assessments: [String: Assessment] = [:]
        /// Rows and files that do not fit, with their places.
        var doubts: [Phrase] = []
    }

    /// Tells the agents apart.
    func known(_ names: AgentNames, card: PerformanceCard, month: CardMonth) -> Known {
        var known = Known()
        for var sheet in figures {
            sheet.add(to: &known.figures, names: names)
            known.doubts += sheet.doubts
        }
        for var sheet in records {
            sheet.add(to: &known.records, names: names, from: month.first, to: month.last)
            known.doubts += sheet.doubts
        }
        var forms: [String: [Assessment.Form]] = [:]
        for var sheet in assessments {
            sheet.add(to: &forms, names: names)
            known.doubts += sheet.doubts
        }
        known.assessments = forms.mapValues { Assessment($0, card: card) }
        return known
    }
}
