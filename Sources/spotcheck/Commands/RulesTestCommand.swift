import ArgumentParser
import Reports
import Rules
import Wording

/// `spotcheck rules test`: runs the fixtures of all rules.
struct RulesTestCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "test", abstract: Phrase.abstractOfRulesTest(.ofProcess))

    @OptionGroup var ruleOptions: RuleOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var speech: SpeechOptions

    func run() async throws {
        try await speech.explaining {
            let pack = try ruleOptions.load()
            let failures = FixtureCheck.failures(of: pack.rules)
            try TextSink.show(
                FixtureTable.text(failures, of: pack, format: output.format, speech.language))
            if !failures.isEmpty { throw ExitCodes.trouble }
        }
    }
}
