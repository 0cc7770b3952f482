package import Scoring
package import Transcripts
package import Wording

/// The files beside the chats that cards are made of, read before anything is checked.
package struct CardSheets {
    private let card: PerformanceCard
    private let days: ClosedRange<LocalDate>
    private var figures: [FigureSheet] = []
    private var records: [RecordSheet] = []
    private var assessments: [AssessmentSheet] = []

    /// - Parameter days: the time that the report is about; rows of other days are doubts.
    package init(card: PerformanceCard, within days: ClosedRange<LocalDate>) {
        self.card = card
        self.days = days
    }

    /// Takes a file.
    ///
    /// - Throws: where it lacks a column, or the card has no use for it.
    package mutating func add(_ sheet: Sheet, as kind: CardSheetKind) throws(PlacedError) {
        switch kind {
        case .figures: figures.append(try FigureSheet(sheet, within: days))
        case .records: records.append(try RecordSheet(sheet, card: card, within: days))
        case .assessments:
            if card.eyes.isEmpty {
                throw PlacedError(place: sheet.path, problem: .cardAsksNobody)
            }
            assessments.append(try AssessmentSheet(sheet, card: card))
        }
    }

    /// What they say of each agent.
    package struct Known {
        package var inputs = CardInputs()
        /// Rows and files that do not fit, with their places.
        package fileprivate(set) var doubts: [Phrase] = []
    }

    /// The figures and records of some days, agents told apart.
    package func known(
        _ names: AgentNames, from first: LocalDate, to last: LocalDate
    ) -> Known {
        var known = Known()
        var (figured, recorded) = (SaidRows<FigureSheet.Statement>(), SaidRows<CardRecord>())
        for var sheet in figures {
            sheet.add(
                to: &known.inputs.figures, said: &figured, names: names, from: first, to: last,
                within: days)
            known.doubts += sheet.doubts
        }
        for var sheet in records {
            sheet.add(
                to: &known.inputs.records, said: &recorded, names: names, from: first, to: last)
            known.doubts += sheet.doubts
        }
        return known
    }

    /// What the eyes say of each agent, by id.
    package func assessments(
        _ names: AgentNames
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
