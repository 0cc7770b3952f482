import ArgumentParser
import Reports
import Sampling
import Transcripts
import Wording

/// `spotcheck plan series`: the switching rules of GB/T 2828.1 over a history of lots.
struct PlanSeriesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "series", abstract: Phrase.abstractOfPlanSeries(.ofProcess))

    @Argument(help: ArgumentHelp(Phrase.helpLots(.ofProcess), valueName: "file"))
    var file: String

    @Option(help: ArgumentHelp(Phrase.helpLimit(.ofProcess), valueName: "2.5"))
    var aql: QualityLimit

    @Option(help: ArgumentHelp(Phrase.helpLevel(.ofProcess), valueName: "level"))
    var level = InspectionLevel.two

    @OptionGroup var shown: AnswerOptions
    @OptionGroup var speech: SpeechOptions

    func run() async throws {
        try await speech.explaining {
            let history = try LotSheet(try Sheet(path: file))
            var series = SeriesAnswer(level: level, limit: aql)
            try AnswerOutput.show(series.answer(history.lots), shown, speech)
        }
    }
}
