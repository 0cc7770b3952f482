import ArgumentParser
import Auditing
import Reports
import Rules
import Scoring
import Transcripts
import Wording

/// By which card performance is reckoned, of which month, and what is known besides the chats.
struct CardOptions: ParsableArguments {
    @Option(help: ArgumentHelp(Phrase.helpCard(.ofProcess), valueName: "name|file"))
    var card: String

    @Option(help: ArgumentHelp(Phrase.helpMonth(.ofProcess), valueName: "2026-10"))
    var month: CardMonth?

    @Option(help: ArgumentHelp(Phrase.helpYear(.ofProcess), valueName: "2026"))
    var year: CardYear?

    @Option(
        name: .customLong("figures"),
        help: ArgumentHelp(Phrase.helpFigures(.ofProcess), valueName: "csv"))
    var figures: [String] = []

    @Option(
        name: .customLong("records"),
        help: ArgumentHelp(Phrase.helpRecords(.ofProcess), valueName: "csv"))
    var records: [String] = []

    @Option(
        name: .customLong("assessments"),
        help: ArgumentHelp(Phrase.helpAssessments(.ofProcess), valueName: "csv"))
    var assessments: [String] = []

    /// The days that the report is about.
    var days: ClosedRange<LocalDate> {
        if let month { return month.first...month.last }
        // One of the two is there, as `validate` saw to.
        return year?.days ?? LocalDate(dayNumber: 0)...LocalDate(dayNumber: 0)
    }

    /// The files beside the chats.
    func sheets(of card: PerformanceCard) throws -> CardSheets {
        var sheets = CardSheets(card: card, within: days)
        let paths: [CardSheetKind: [String]] = [
            .figures: figures, .records: records, .assessments: assessments,
        ]
        for kind in CardSheetKind.allCases {
            for path in paths[kind] ?? [] { try sheets.add(Sheet(path: path), as: kind) }
        }
        return sheets
    }

    func validate() throws {
        if (month == nil) == (year == nil) {
            throw ValidationError(Phrase.monthOrYear(.ofProcess))
        }
    }

    /// The card: one of the rules' folders, or a file.
    func card(in pack: RulePack) throws -> PerformanceCard {
        if let source = pack.cards[card] { return try PerformanceCard(source) }
        return try PerformanceCard(
            SourceText(reading: card, known: pack.cards.keys.sorted()))
    }
}

extension CardYear: ExpressibleByArgument {
    /// Reads `2026`.
    package init?(argument: String) {
        self.init(argument)
    }
}

extension CardMonth: ExpressibleByArgument {
    /// Reads `2026-10`.
    package init?(argument: String) {
        self.init(argument)
    }
}
