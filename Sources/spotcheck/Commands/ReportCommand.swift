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
            let sheets = try cardOptions.sheets(of: card)
            let spool = try InputSpool(input.paths, needed: true)
            defer { withExtendedLifetime(spool) {} }
            let plan = try plan(pack, card, reading: spool)
            let folder = try out.map { try CardFolder(path: $0) }
            if let month = cardOptions.month {
                try await report(on: month, plan, sheets, folder)
            } else if let year = cardOptions.year {
                try await report(on: year, plan, sheets, folder)
            }
        }
    }

    private func plan(
        _ pack: RulePack, _ card: PerformanceCard, reading spool: InputSpool
    ) throws -> CardPlan {
        CardPlan(
            sources: input.paths,
            archive: try input.archive(
                paths: spool.paths, names: spool.names, in: pack.rules.calendar),
            pack: pack,
            scorer: try Scorer(scorecard.scorecard(in: pack), rules: pack.rules.cards),
            card: card, filter: filter.filter, masked: !unmasked, threads: processors.threads,
            language: speech.language,
            notes: Notes(language: speech.language, quiet: output.quiet))
    }

    private func report(
        on month: CardMonth, _ plan: CardPlan, _ sheets: CardSheets, _ folder: CardFolder?
    ) async throws {
        var run = CardRun(plan: plan, month: month, folder: folder)
        try await run.check()
        let made = run.made(sheets)
        try folder?.finish(made.summary, language: speech.language)
        let words = CardSentences.of(made.summary) + made.summary.cautions
        try show(
            Answer(words, CardTables(made.summary).cards), made.doubts,
            page: folder?.reportPath, run.troubles, plan.notes)
    }

    private func report(
        on year: CardYear, _ plan: CardPlan, _ sheets: CardSheets, _ folder: CardFolder?
    ) async throws {
        if plan.card.year.isEmpty {
            throw PlacedError(place: cardOptions.card, problem: .cardWithoutYear)
        }
        var run = YearRun(plan: plan, year: year)
        try await run.check()
        let made = run.made(sheets)
        try folder?.finish(made.summary, language: speech.language)
        try show(
            Answer(made.summary.sentences, made.summary.table), made.doubts,
            page: folder?.yearPath, run.troubles, plan.notes)
    }

    /// Writes stdout; what was wrong with the files beside the chats is told after it, and exits
    /// with 2.
    private func show(
        _ answer: Answer, _ doubts: [Phrase], page: String?, _ troubles: ToldTroubles,
        _ notes: Notes
    ) throws {
        try TextSink.show(
            answer.text(
                output.format, language: speech.language, width: OutputOptions.width,
                tableWidth: OutputOptions.tableWidth, colored: OutputOptions.colored))
        for doubt in doubts { notes.say(doubt) }
        if let page { notes.say(.reportWritten(page)) }
        try troubles.finish(notes: notes)
        if !doubts.isEmpty { throw ExitCodes.trouble }
    }
}
