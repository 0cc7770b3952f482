import ArgumentParser
import Reports
import Rules
import Sampling
import Wording

/// `spotcheck rules lint`: what is wrong or odd in the rules themselves.
struct RulesLintCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lint", abstract: Phrase.abstractOfRulesLint(.ofProcess))

    @Flag(help: ArgumentHelp(Phrase.helpStrict(.ofProcess)))
    var strict = false

    @OptionGroup var ruleOptions: RuleOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var speech: SpeechOptions

    func run() async throws {
        try await speech.explaining {
            let lint = try ruleOptions.lint()
            let messages = lint.messages
            try TextSink.show(LintTable.text(messages, format: output.format, speech.language))
            let errors = messages.count { $0.severity == .error }
            Notes(language: speech.language, quiet: output.quiet).say(
                .lintSummary(
                    rules: lint.pack.rules.rules.count, errors: errors,
                    warnings: messages.count - errors))
            if errors > 0 || strict && !messages.isEmpty { throw ExitCodes.trouble }
        }
    }
}
