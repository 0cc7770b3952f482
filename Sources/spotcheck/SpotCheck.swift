import ArgumentParser
import Glibc
import Wording

/// The `spotcheck` command: its verbs are in `Commands`, one file each.
@main
struct SpotCheck: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "spotcheck", abstract: Phrase.abstractOfSpotCheck(.ofProcess),
        version: SpotCheckVersion.text,
        subcommands: [
            InspectCommand.self, ConvertCommand.self, AuditCommand.self, DrawCommand.self,
            CommitCommand.self, PlanCommand.self,
            ScoreCommand.self, ReportCommand.self,
            RankCommand.self, TrendCommand.self, AgreeCommand.self,
            RulesCommand.self, FactsCommand.self, EvaluateCommand.self, TrainCommand.self,
            StoreCommand.self, SplitCommand.self,
            ServeCommand.self,
        ])

    /// Runs the program. A reader of stdout that goes away is a write that fails, not a signal
    /// that ends the run: the folder of results must still become whole.
    static func main() async {
        signal(SIGPIPE, SIG_IGN)
        await main(nil)
    }
}

/// The version that results and receipts name.
enum SpotCheckVersion {
    static let text = "0.1.0"
}
