import ArgumentParser
import Reports
import Rules
import Scoring
import Wording

/// By which card performance is reckoned, of which month, and what is known besides the chats.
struct CardOptions: ParsableArguments {
    @Option(help: ArgumentHelp(Phrase.helpCard(.ofProcess), valueName: "name|file"))
    var card: String

    @Option(help: ArgumentHelp(Phrase.helpMonth(.ofProcess), valueName: "2026-10"))
    var month: CardMonth

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

    /// The card: one of the rules' folders, or a file.
    func card(in pack: RulePack) throws -> PerformanceCard {
        if let source = pack.cards[card] { return try PerformanceCard(source) }
        return try PerformanceCard(
            SourceText(reading: card, known: pack.cards.keys.sorted()))
    }
}

extension CardMonth: ExpressibleByArgument {
    /// Reads `2026-10`.
    package init?(argument: String) {
        self.init(argument)
    }
}
