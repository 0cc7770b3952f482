import ArgumentParser
import Auditing
import Rules
import Wording

/// `spotcheck facts check FILE…`: what agents answer to each fact, and where most of them differ
/// from the knowledge base.
struct FactsCheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: Phrase.abstractOfFactsCheck(.ofProcess))

    @OptionGroup var input: InputOptions
    @OptionGroup var ruleOptions: RuleOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var processors: ThreadOptions
    @OptionGroup var speech: SpeechOptions

    func run() async throws {
        try await speech.explaining {
            let rules = try ruleOptions.load().rules
            var check = FactCheck(
                archive: try input.archive(paths: input.paths, in: rules.calendar), rules: rules)
            check.threads = processors.threads
            let run = FactCheckRun(
                check: check, format: output.format, language: speech.language)
            try await run.run(notes: Notes(language: speech.language, quiet: output.quiet))
        }
    }
}
