import ArgumentParser
import Reports
import Sampling
import Wording

/// `spotcheck plan compare`: how many conversations of each tell two agents apart.
struct PlanCompareCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare", abstract: Phrase.abstractOfPlanCompare(.ofProcess))

    @Option(
        help: ArgumentHelp(Phrase.helpPlanFirst(.ofProcess), valueName: "5%"),
        transform: Proportion.read)
    var first: Proportion

    @Option(
        help: ArgumentHelp(Phrase.helpPlanSecond(.ofProcess), valueName: "15%"),
        transform: Proportion.read)
    var second: Proportion

    @Option(
        help: ArgumentHelp(Phrase.helpPlanPower(.ofProcess), valueName: "80%"),
        transform: Proportion.read)
    var power = Proportion.usualPower

    @OptionGroup var plan: PlanOptions
    @OptionGroup var shown: AnswerOptions
    @OptionGroup var speech: SpeechOptions

    func validate() throws {
        if first == second { throw ValidationError(Phrase.planSameRates(.ofProcess)) }
        if !power.isCertainty { throw ValidationError(Phrase.planCertain(.ofProcess)) }
    }

    func run() async throws {
        try await speech.explaining {
            let comparison = ComparisonAnswer(
                first, second, confidence: plan.confidence, power: power)
            let answer = comparison.answer(population: plan.population, sample: plan.sample)
            try AnswerOutput.show(answer, shown, speech)
        }
    }
}
