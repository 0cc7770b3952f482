import ArgumentParser
import Wording

/// `spotcheck split`: one audit on many machines.
struct SplitCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "split", abstract: Phrase.abstractOfSplit(.ofProcess),
        subcommands: [
            SplitPlanCommand.self, SplitRunCommand.self, SplitMergeCommand.self,
            SplitSparkDriverCommand.self,
        ])
}
