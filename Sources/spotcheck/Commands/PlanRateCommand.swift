import ArgumentParser
import Reports
import Sampling
import Wording

/// `spotcheck plan rate`: how many conversations give a problem rate to within ±d.
struct PlanRateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rate", abstract: Phrase.abstractOfPlanRate(.ofProcess))

    @Option(
        help: ArgumentHelp(Phrase.helpPlanMargin(.ofProcess), valueName: "5%"),
        transform: Proportion.read)
    var margin: Proportion

    @Option(
        help: ArgumentHelp(Phrase.helpPlanExpected(.ofProcess), valueName: "10%"),
        transform: Proportion.read)
    var expected: Proportion?

    @OptionGroup var plan: PlanOptions
    @OptionGroup var shown: AnswerOptions
    @OptionGroup var speech: SpeechOptions

    func run() async throws {
        try await speech.explaining {
            let answer = plan.precision.rate(margin: margin, expected: expected)
            try AnswerOutput.show(answer, shown, speech)
        }
    }
}
