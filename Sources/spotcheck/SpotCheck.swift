import ArgumentParser
import Wording

/// The `spotcheck` command: its verbs are in `Commands`, one file each.
@main
struct SpotCheck: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "spotcheck", abstract: Phrase.abstractOfSpotCheck(.ofProcess),
        version: SpotCheckVersion.text,
        subcommands: [
            AuditCommand.self, DrawCommand.self, RulesCommand.self, EvaluateCommand.self,
        ])
}

/// The version that results and receipts name.
enum SpotCheckVersion {
    static let text = "0.1.0"
}
