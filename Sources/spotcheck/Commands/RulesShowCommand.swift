import ArgumentParser
import Reports
import Rules
import Wording

/// `spotcheck rules show ID`: one rule on a page.
struct RulesShowCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: Phrase.abstractOfRulesShow(.ofProcess))

    @Argument(help: ArgumentHelp(Phrase.helpRuleId(.ofProcess), valueName: "id"))
    var id: String

    @OptionGroup var ruleOptions: RuleOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var speech: SpeechOptions

    func run() async throws {
        try await speech.explaining {
            let pack = try ruleOptions.load()
            let rule = try pack.rules.rule(named: id)
            try TextSink.show(
                output.format == .table
                    ? RuleCatalogue.page(of: rule, in: pack, language: speech.language)
                    : RuleCatalogue.card(of: rule, in: pack)
                        .text(output.format, language: speech.language))
        }
    }
}
