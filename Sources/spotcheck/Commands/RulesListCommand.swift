import ArgumentParser
import Reports
import Rules
import Wording

/// `spotcheck rules list`: all rules, one row each.
struct RulesListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: Phrase.abstractOfRulesList(.ofProcess))

    @OptionGroup var ruleOptions: RuleOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var speech: SpeechOptions

    func run() async throws {
        try await speech.explaining {
            let table = RuleCatalogue.table(
                of: try ruleOptions.load(),
                coded: output.format == .json || output.format == .jsonl)
            try TextSink.show(
                table.text(
                    output.format, language: speech.language, width: OutputOptions.tableWidth))
        }
    }
}
