import ArgumentParser
import Reports
import Rules
import Sampling
import Wording

/// `spotcheck draw freeze`: logs what will be drawn from what, before anybody reveals a value.
struct DrawFreezeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "freeze", abstract: Phrase.abstractOfDrawFreeze(.ofProcess),
        helpNames: [.short, .long])

    @OptionGroup(title: Phrase.titleWhatToDraw(.ofProcess)) var strata: StrataOptions
    @OptionGroup(title: Phrase.titleWhatToDraw(.ofProcess)) var draw: DrawOptions
    @OptionGroup(title: Phrase.titleFromWhat(.ofProcess)) var filter: FilterOptions
    @OptionGroup var input: InputOptions
    @OptionGroup var lists: ListOptions
    @OptionGroup var ruleOptions: RuleOptions
    @OptionGroup var processors: ThreadOptions
    @OptionGroup var speech: SpeechOptions

    @Option(help: ArgumentHelp(Phrase.helpLog(.ofProcess), valueName: "file"))
    var log: String

    @Flag(help: ArgumentHelp(Phrase.helpQuiet(.ofProcess)))
    var quiet = false

    func validate() throws {
        if !draw.quotas.isGiven { throw ValidationError(Phrase.quotaMissing(.ofProcess)) }
        try draw.quotas.check(over: strata.strata)
        if draw.seed != nil { throw ValidationError(Phrase.freezeTakesNoSeed(.ofProcess)) }
    }

    func run() async throws {
        try await speech.explaining {
            guard let choice = try draw.choice(over: strata.strata, keeping: false) else { return }
            let notes = Notes(language: speech.language, quiet: quiet)
            let pack = try ruleOptions.load()
            let file = DrawLogFile(path: log)
            try file.read().checkFreeze()
            let (taken, design) = try await DrawRun(
                source: try lists.source(
                    input, isReadTwice: choice.usesMachine, in: pack.rules.calendar),
                filter: filter.filter, pack: pack, choice: choice, seedText: "",
                threads: processors.threads
            ).freeze(notes: notes)
            try design.tryOut(on: taken.frame)
            let entries = try file.add {
                try $0.checkFreeze()
                return [$0.add(frozen: taken.frame, design, toolVersion: SpotCheckVersion.text)]
            }
            taken.tellRejects(notes)
            let said = Phrase.frozen(
                entries.entries.count, frame: taken.frame.digest.shortCode,
                design: design.digest.shortCode)
            try TextSink.show(said(speech.language) + "\n")
            if !taken.rejects.isEmpty { throw ExitCodes.trouble }
        }
    }
}
