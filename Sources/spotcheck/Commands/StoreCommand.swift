import ArgumentParser
import Wording

/// `spotcheck store`: the tools of who keeps the store that a team works on.
struct StoreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "store", abstract: Phrase.abstractOfStore(.ofProcess),
        subcommands: [
            StoreImportCommand.self, StoreVerifyCommand.self, StoreBackupCommand.self,
            StoreRetainCommand.self, StoreForgetCommand.self,
        ])
}
