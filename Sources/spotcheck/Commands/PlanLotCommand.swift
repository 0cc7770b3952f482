import ArgumentParser
import Reports
import Sampling
import Wording

/// `spotcheck plan lot`: single sampling by GB/T 2828.1 (ISO 2859-1).
struct PlanLotCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lot", abstract: Phrase.abstractOfPlanLot(.ofProcess))

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(Phrase.helpLot(.ofProcess), valueName: "N"))
    var lot: Int

    @Option(help: ArgumentHelp(Phrase.helpLimit(.ofProcess), valueName: "2.5"))
    var aql: QualityLimit

    @Option(help: ArgumentHelp(Phrase.helpLevel(.ofProcess), valueName: "level"))
    var level = InspectionLevel.two

    @Option(help: ArgumentHelp(Phrase.helpSeverity(.ofProcess), valueName: "severity"))
    var severity = InspectionSeverity.normal

    @Option(help: ArgumentHelp(Phrase.helpLotFound(.ofProcess), valueName: "d"))
    var found: Int?

    @Flag(help: ArgumentHelp(Phrase.helpCurve(.ofProcess)))
    var curve = false

    @OptionGroup var shown: AnswerOptions
    @OptionGroup var speech: SpeechOptions

    func validate() throws {
        if lot < 1 { throw ValidationError(Phrase.lotBelowOne(.ofProcess)) }
        if (found ?? 0) < 0 { throw ValidationError(Phrase.foundBelowZero(.ofProcess)) }
    }

    func run() async throws {
        try await speech.explaining {
            let answer = LotAnswer(lot: lot, level: level, limit: aql, severity: severity)
                .answer(found: found, curve: curve)
            try AnswerOutput.show(answer, shown, speech)
        }
    }
}
