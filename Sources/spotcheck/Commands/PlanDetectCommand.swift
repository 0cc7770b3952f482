import ArgumentParser
import Reports
import Sampling
import Wording

/// `spotcheck plan detect`: how many conversations find at least one problem.
struct PlanDetectCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "detect", abstract: Phrase.abstractOfPlanDetect(.ofProcess))

    @Option(
        help: ArgumentHelp(Phrase.helpPlanRate(.ofProcess), valueName: "5%"),
        transform: Proportion.read)
    var rate: Proportion

    @OptionGroup var plan: PlanOptions
    @OptionGroup var shown: AnswerOptions
    @OptionGroup var speech: SpeechOptions

    func run() async throws {
        try await speech.explaining {
            let answer = DetectionAnswer.of(
                rate: rate, population: plan.population, confidence: plan.confidence,
                sample: plan.sample)
            try AnswerOutput.show(answer, shown, speech)
        }
    }
}
