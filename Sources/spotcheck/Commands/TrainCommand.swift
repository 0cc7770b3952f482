import ArgumentParser
import Wording

/// `spotcheck train`: practice with simulated customers.
struct TrainCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "train", abstract: Phrase.abstractOfTrain(.ofProcess),
        subcommands: [
            TrainListCommand.self, TrainPlayCommand.self, TrainDrillCommand.self,
            TrainExamCommand.self, TrainResultsCommand.self, TrainEffectCommand.self,
            TrainMakeCommand.self,
            TrainCheckCommand.self,
        ])
}
