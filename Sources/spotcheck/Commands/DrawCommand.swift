import ArgumentParser
import Wording

/// `spotcheck draw`: draws conversations, changes a draw by the book, checks a receipt.
struct DrawCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "draw", abstract: Phrase.abstractOfDraw(.ofProcess),
        subcommands: [
            DrawTakeCommand.self, DrawVerifyCommand.self, DrawTopUpCommand.self,
            DrawReplaceCommand.self, DrawFreezeCommand.self, DrawListCommand.self,
        ], defaultSubcommand: DrawTakeCommand.self, helpNames: [])
}
