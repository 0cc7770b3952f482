import ArgumentParser
import Reports
import Wording

/// `spotcheck plan mean`: how many conversations give a mean score to within ±d points.
struct PlanMeanCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mean", abstract: Phrase.abstractOfPlanMean(.ofProcess))

    @Option(help: ArgumentHelp(Phrase.helpPlanPoints(.ofProcess), valueName: "3"))
    var margin: PositiveNumber

    @Option(help: ArgumentHelp(Phrase.helpPlanSpread(.ofProcess), valueName: "12"))
    var spread: PositiveNumber

    @OptionGroup var plan: PlanOptions
    @OptionGroup var shown: AnswerOptions
    @OptionGroup var speech: SpeechOptions

    func run() async throws {
        try await speech.explaining {
            let answer = plan.precision.mean(margin: margin.value, spread: spread.value)
            try AnswerOutput.show(answer, shown, speech)
        }
    }
}
