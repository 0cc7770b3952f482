import Auditing
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
        figures = try options.figures.map { try FigureSheet(Sheet(path: $0), within: options.days) }
        records = try options.records.map {
            try RecordSheet(Sheet(path: $0), card: card, within: options.days)
        }
        assessments = try options.assessments.map {
            try AssessmentSheet(Sheet(path: $0), card: card)
        }
    }

    /// What they say of each agent.
    struct Known {
        var inputs = CardInputs()
        /// Rows and files that do not fit, with their places.
        var doubts: [Phrase] = []
    }

    /// The figures and records of some days, agents told apart.
    ///
    /// - Parameter whole: the time that the report is about, of which these days are a part.
    func known(
        _ names: AgentNames, from first: LocalDate, to last: LocalDate,
        within whole: ClosedRange<LocalDate>
    ) -> Known {
        var known = Known()
        for var sheet in figures {
            sheet.add(to: &known.inputs.figures, names: names, from: first, to: last, within: whole)
            known.doubts += sheet.doubts
        }
        for var sheet in records {
            sheet.add(to: &known.inputs.records, names: names, from: first, to: last)
            known.doubts += sheet.doubts
        }
        return known
    }

    /// What the eyes say of each agent, by id.
    func assessments(
        _ names: AgentNames, card: PerformanceCard
    ) -> (byAgent: [String: Assessment], doubts: [Phrase], notes: [Phrase]) {
        var forms = AssessmentForms()
        var (doubts, notes) = ([Phrase](), [Phrase]())
        for var sheet in assessments {
            sheet.add(to: &forms, names: names)
            doubts += sheet.doubts
            notes += sheet.notes
        }
        return (forms.byAgent.mapValues { Assessment($0, card: card) }, doubts, notes)
    }
}
