import ArgumentParser
import Wording

/// `spotcheck plan`: sample sizes, one verb for each question.
struct PlanCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan", abstract: Phrase.abstractOfPlan(.ofProcess),
        subcommands: [
            PlanRateCommand.self, PlanMeanCommand.self, PlanDetectCommand.self,
            PlanCompareCommand.self, PlanLotCommand.self, PlanSeriesCommand.self,
            PlanTwoPointCommand.self,
        ])
}
