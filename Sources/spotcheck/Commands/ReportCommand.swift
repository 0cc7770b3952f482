import ArgumentParser
import Auditing
import Reports
import Rules
import Scoring
import Transcripts
import Wording

/// `spotcheck report`: a month's performance cards, and what to fix.
struct ReportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: Phrase.abstractOfReport(.ofProcess))

    @OptionGroup var input: InputOptions
    @OptionGroup var ruleOptions: RuleOptions
    @OptionGroup var cardOptions: CardOptions
    @OptionGroup var scorecard: ScorecardOptions
    @OptionGroup var filter: FilterOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var processors: ThreadOptions
    @OptionGroup var speech: SpeechOptions

    @Option(help: ArgumentHelp(Phrase.helpReportOut(.ofProcess), valueName: "folder"))
    var out: String?

    @Flag(help: ArgumentHelp(Phrase.helpUnmasked(.ofProcess)))
    var unmasked = false

    func validate() throws {
        if filter.since != nil || filter.until != nil {
            throw ValidationError(Phrase.monthNotDates(.ofProcess))
        }
    }

    func run() async throws {
        try await speech.explaining {
            let pack = try ruleOptions.load(scorecard: scorecard.path)
            let card = try cardOptions.card(in: pack)
            let sheets = try CardSheets(cardOptions, card: card)
            let spool = try InputSpool(input.paths, needed: true)
            defer { withExtendedLifetime(spool) {} }
            var run = try preparedRun(pack, card, reading: spool)
            try await run.check()
            try show(try run.made(sheets), of: run)
        }
    }

    private func preparedRun(
        _ pack: RulePack, _ card: PerformanceCard, reading spool: InputSpool
    ) throws -> CardRun {
        CardRun(
            sources: input.paths,
            archive: try input.archive(
                paths: spool.paths, names: spool.names, in: pack.rules.calendar),
            pack: pack,
            scorer: try Scorer(scorecard.scorecard(in: pack), rules: pack.rules.cards),
            card: card, month: cardOptions.month, filter: filter.filter, masked: !unmasked,
            threads: processors.threads, language: speech.language,
            notes: Notes(language: speech.language, quiet: output.quiet),
            folder: try out.map { try CardFolder(path: $0) })
    }

    /// Writes the folder and stdout; what was wrong with the files beside the chats is told after
    /// it, and exits with 2.
    private func show(_ made: CardReport, of run: CardRun) throws {
        try run.folder?.finish(made.summary, language: speech.language)
        let answer = Answer(
            CardSentences.of(made.summary) + made.summary.cautions,
            CardTables(made.summary).cards)
        try TextSink.show(
            answer.text(
                output.format, language: speech.language, width: OutputOptions.width,
                tableWidth: OutputOptions.tableWidth, colored: OutputOptions.colored))
        for doubt in made.doubts { run.notes.say(doubt) }
        if let folder = run.folder { run.notes.say(.reportWritten(folder.reportPath)) }
        if run.rejects > 0 || !made.doubts.isEmpty { throw ExitCodes.trouble }
    }
}
