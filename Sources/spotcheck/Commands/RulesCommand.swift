import ArgumentParser
import Wording

/// `spotcheck rules`: the tools of rule authors.
struct RulesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules", abstract: Phrase.abstractOfRules(.ofProcess),
        subcommands: [
            RulesNewCommand.self, RulesPublishCommand.self,
            RulesTestCommand.self, RulesLintCommand.self, RulesListCommand.self,
            RulesShowCommand.self, RulesExplainCommand.self, RulesTryCommand.self,
            RulesDiffCommand.self, RulesMineCommand.self, RulesSchemaCommand.self,
        ])
}
