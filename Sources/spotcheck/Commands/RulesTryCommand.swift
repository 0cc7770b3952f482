import ArgumentParser
import Reports
import Rules
import Wording

/// `spotcheck rules try ID FILE…`: what one rule would find, grouped by the words it hit.
struct RulesTryCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "try", abstract: Phrase.abstractOfRulesTry(.ofProcess))

    @Argument(help: ArgumentHelp(Phrase.helpRuleId(.ofProcess), valueName: "id"))
    var id: String

    @OptionGroup var input: InputOptions
    @OptionGroup var ruleOptions: RuleOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var processors: ThreadOptions
    @OptionGroup var speech: SpeechOptions

    func run() async throws {
        try await speech.explaining {
            let set = try ruleOptions.load().rules
            let rules = set.only(try set.rule(named: id))
            let spool = try InputSpool(input.paths, needed: rules.asksBackground)
            let run = TryRun(
                archive: try input.archive(
                    paths: spool.paths, names: spool.names, in: set.calendar),
                rules: rules, threads: processors.threads,
                format: output.format, language: speech.language)
            try await run.run(notes: Notes(language: speech.language, quiet: output.quiet))
        }
    }
}
