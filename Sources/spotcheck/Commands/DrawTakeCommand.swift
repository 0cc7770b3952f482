import ArgumentParser
import Reports
import Rules
import Sampling
import Wording

/// `spotcheck draw take`: draws conversations; the verb may be left out.
struct DrawTakeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "take", abstract: Phrase.abstractOfDrawTake(.ofProcess),
        usage: "spotcheck draw <file> ... --per-agent <n> [<options>]",
        discussion: Phrase.discussionOfDraw(.ofProcess), helpNames: [.short, .long])

    @OptionGroup(title: Phrase.titleWhatToDraw(.ofProcess)) var draw: DrawOptions
    @OptionGroup(title: Phrase.titleFromWhat(.ofProcess)) var filter: FilterOptions
    @OptionGroup(title: Phrase.titleReceipt(.ofProcess)) var result: ReceiptOutput
    @OptionGroup var input: InputOptions
    @OptionGroup var lists: ListOptions
    @OptionGroup var ruleOptions: RuleOptions
    @OptionGroup var processors: ThreadOptions
    @OptionGroup var speech: SpeechOptions

    @Option(
        name: .customLong("reveal"),
        help: ArgumentHelp(Phrase.helpReveal(.ofProcess), valueName: "party=value"))
    var reveals: [Revelation] = []

    func validate() throws {
        if !draw.quotas.isGiven { throw ValidationError(Phrase.quotaMissing(.ofProcess)) }
        if !reveals.isEmpty && draw.seed != nil {
            throw ValidationError(Phrase.revealTakesNoSeed(.ofProcess))
        }
        if result.receipt == nil && draw.ledger == nil && result.output.format != .table {
            throw ValidationError(Phrase.formatNeedsReceipt(.ofProcess))
        }
    }

    func run() async throws {
        try await speech.explaining {
            guard let choice = try draw.choice(keeping: true) else { return }
            let notes = Notes(language: speech.language, quiet: result.output.quiet)
            let pack = try ruleOptions.load()
            // What the machine marks is read twice.
            let spool = try InputSpool(
                input.paths, needed: choice.usesMachine && !lists.ids)
            var run = DrawRun(
                source: lists.source(
                    input, names: spool.names, paths: spool.paths, in: pack.rules.calendar),
                filter: filter.filter, pack: pack, choice: choice, seedText: draw.seedText(),
                threads: processors.threads)
            run.revealed = reveals.map(\.contribution)
            run.log = try result.logFile?.read()
            if reveals.isEmpty {
                notes.say(.seedUsed(run.seedText))
            } else {
                try run.log?.check(run.revealed)
            }
            let outcome = try await run.run(notes: notes)
            try result.hand(
                outcome.receipt, from: outcome.taken, ledger: choice.ledger, speech)
        }
    }
}
