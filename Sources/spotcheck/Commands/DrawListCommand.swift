import ArgumentParser
import Reports
import Rules
import Wording

/// `spotcheck draw list`: what could be drawn from an archive, as a list of ids, so that parts of
/// an archive on several machines can be drawn from as one.
struct DrawListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: Phrase.abstractOfDrawList(.ofProcess),
        helpNames: [.short, .long])

    @OptionGroup var input: InputOptions

    @Flag(help: ArgumentHelp(Phrase.helpFlag(.ofProcess)))
    var flag = false

    @Option(help: ArgumentHelp(Phrase.helpListFile(.ofProcess), valueName: "file"))
    var out: String?

    @Flag(help: ArgumentHelp(Phrase.helpQuiet(.ofProcess)))
    var quiet = false

    @OptionGroup var ruleOptions: RuleOptions
    @OptionGroup var processors: ThreadOptions
    @OptionGroup var speech: SpeechOptions

    func run() async throws {
        try await speech.explaining {
            let pack = try ruleOptions.load()
            let spool = try InputSpool(input.paths, needed: flag)
            defer { withExtendedLifetime(spool) {} }
            let run = ListRun(
                archive: try input.archive(
                    paths: spool.paths, names: spool.names, in: pack.rules.calendar),
                pack: pack, threads: processors.threads, flagging: flag)
            let notes = Notes(language: speech.language, quiet: quiet)
            let sink = out.map { TextSink(path: $0) } ?? TextSink()
            let rejects = try await run.run(to: sink, notes: notes)
            try sink.flush()
            try rejects.finish(notes: notes)
        }
    }
}
