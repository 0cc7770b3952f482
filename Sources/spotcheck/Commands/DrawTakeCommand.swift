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

    @OptionGroup(title: Phrase.titleWhatToDraw(.ofProcess)) var strata: StrataOptions
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
        try draw.quotas.check(over: strata.strata)
        if !reveals.isEmpty && draw.seed != nil {
            throw ValidationError(Phrase.revealTakesNoSeed(.ofProcess))
        }
        try result.check(ledger: draw.ledger)
    }

    func run() async throws {
        try await speech.explaining {
            guard let choice = try draw.choice(over: strata.strata, keeping: true) else { return }
            let notes = Notes(language: speech.language, quiet: result.output.quiet)
            let pack = try ruleOptions.load()
            var run = DrawRun(
                source: try lists.source(
                    input, isReadTwice: choice.usesMachine, in: pack.rules.calendar),
                filter: filter.filter, pack: pack, choice: choice, seedText: draw.seedText(),
                threads: processors.threads)
            run.revealed = reveals.map(\.contribution)
            run.log = try result.logFile?.read()
            try run.log?.check(run.revealed)
            if reveals.isEmpty { notes.say(.seedUsed(run.seedText)) }
            let outcome = try await run.run(notes: notes)
            try result.hand(
                outcome.receipt, from: outcome.taken, ledger: choice.ledger, speech)
        }
    }
}
