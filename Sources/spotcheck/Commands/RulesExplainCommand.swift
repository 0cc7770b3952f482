import ArgumentParser
import Reports
import Rules
import Transcripts
import Wording

/// `spotcheck rules explain FILE`: what every rule saw in a chat, and why it flagged or did not.
struct RulesExplainCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: Phrase.abstractOfRulesExplain(.ofProcess))

    @OptionGroup var input: InputOptions
    @OptionGroup var ruleOptions: RuleOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var processors: ThreadOptions
    @OptionGroup var speech: SpeechOptions

    @Option(help: ArgumentHelp(Phrase.helpConversation(.ofProcess), valueName: "id"))
    var conversation: String?

    @Option(name: .customLong("rule"), help: ArgumentHelp(Phrase.helpOnlyRule(.ofProcess)))
    var wanted: [String] = []

    func run() async throws {
        try await speech.explaining {
            let set = try ruleOptions.load().rules
            let spool = try InputSpool(input.paths, needed: set.asksBackground)
            let run = ExplainRun(
                archive: try input.archive(
                    paths: spool.paths, names: spool.names, in: set.calendar),
                set: set, conversation: conversation,
                rules: Set(try wanted.map { try set.rule(named: $0).card.id }),
                threads: processors.threads, format: output.format, language: speech.language)
            try await run.run(notes: Notes(language: speech.language, quiet: output.quiet))
        }
    }
}
