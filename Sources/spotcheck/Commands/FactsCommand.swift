import ArgumentParser
import Wording

/// `spotcheck facts`: the tools of those who keep the knowledge base.
struct FactsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "facts", abstract: Phrase.abstractOfFacts(.ofProcess),
        subcommands: [FactsCheckCommand.self])
}
