import ArgumentParser
import Rules
import Wording

/// `spotcheck rules test`: runs the fixtures of all rules.
struct RulesTestCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "test", abstract: Phrase.abstractOfRulesTest(.ofProcess))

    @OptionGroup var ruleOptions: RuleOptions
    @OptionGroup var speech: SpeechOptions

    func run() async throws {
        try await speech.explaining {
            let pack = try ruleOptions.load()
            let failures = FixtureCheck.failures(of: pack.rules)
            for failure in failures {
                print("\(failure.path):\(failure.line): \(failure.problem(speech.language))")
            }
            let fixtures = pack.rules.rules.reduce(0) { $0 + $1.fixtures.count }
            print(
                Phrase.fixturesRun(
                    rules: pack.rules.rules.count, fixtures: fixtures, failed: failures.count)(
                        speech.language))
            if !failures.isEmpty { throw ExitCodes.trouble }
        }
    }
}
