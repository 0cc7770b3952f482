import ArgumentParser
import Reports
import Sampling
import Transcripts
import Wording

/// `spotcheck trend`: whether a rate moves, or only varies.
struct TrendCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "trend", abstract: Phrase.abstractOfTrend(.ofProcess))

    @Option(help: ArgumentHelp(Phrase.helpTrendFrom(.ofProcess), valueName: "file"))
    var from: String

    @Option(
        help: ArgumentHelp(Phrase.helpTrendBaseline(.ofProcess), valueName: "5%"),
        transform: Proportion.read)
    var baseline: Proportion?

    @Option(
        help: ArgumentHelp(Phrase.helpTrendWorse(.ofProcess), valueName: "10%"),
        transform: Proportion.read)
    var worse: Proportion?

    @OptionGroup var shown: AnswerOptions
    @OptionGroup var speech: SpeechOptions

    func validate() throws {
        if [baseline, worse].contains(where: { $0?.value == 1 }) {
            throw ValidationError(Phrase.trendRateOutside(.ofProcess))
        }
        if let baseline, let worse, worse.value <= baseline.value {
            throw ValidationError(Phrase.trendWorseBelow(.ofProcess))
        }
    }

    func run() async throws {
        try await speech.explaining {
            let sheet = try Sheet(path: from)
            let trend = try TrendSheet(sheet)
            var answer = TrendAnswer(baseline: baseline, worse: worse)
            try AnswerOutput.show(
                answer.answer(trend.groups), of: sheet, doubts: trend.doubts, shown, speech)
        }
    }
}
