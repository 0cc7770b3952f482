import ArgumentParser
import Reports
import Sampling
import Wording

/// `spotcheck plan two-point`: the smallest plan that passes good lots and stops bad ones.
struct PlanTwoPointCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "two-point", abstract: Phrase.abstractOfPlanTwoPoint(.ofProcess))

    @Option(
        help: ArgumentHelp(Phrase.helpGood(.ofProcess), valueName: "1%"),
        transform: Proportion.read)
    var good: Proportion

    @Option(
        help: ArgumentHelp(Phrase.helpBad(.ofProcess), valueName: "8%"),
        transform: Proportion.read)
    var bad: Proportion

    @Option(
        help: ArgumentHelp(Phrase.helpGoodPasses(.ofProcess), valueName: "95%"),
        transform: Proportion.read)
    var goodPasses = Proportion.usualConfidence

    @Option(
        help: ArgumentHelp(Phrase.helpBadPasses(.ofProcess), valueName: "10%"),
        transform: Proportion.read)
    var badPasses = Proportion.usualRisk

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(Phrase.helpTwoPointPopulation(.ofProcess), valueName: "N"))
    var lot: Int?

    @OptionGroup var shown: AnswerOptions
    @OptionGroup var speech: SpeechOptions

    func validate() throws {
        let isOrdered =
            good.value < bad.value && bad.value < 1 && badPasses.value < goodPasses.value
            && goodPasses.value < 1
        if !isOrdered { throw ValidationError(Phrase.twoPointOrder(.ofProcess)) }
        if (lot ?? 1) < 1 { throw ValidationError(Phrase.lotBelowOne(.ofProcess)) }
    }

    func run() async throws {
        try await speech.explaining {
            let answer = TwoPointAnswer(good: good, bad: bad, lot: lot)
                .answer(goodPasses: goodPasses, badPasses: badPasses)
            try AnswerOutput.show(answer, shown, speech)
        }
    }
}
