import ArgumentParser
import Reports
import Sampling
import Transcripts
import Wording

/// `spotcheck score`: what a sample says about everything it was drawn from.
struct ScoreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "score", abstract: Phrase.abstractOfScore(.ofProcess))

    @Option(help: ArgumentHelp(Phrase.helpFrom(.ofProcess), valueName: "file"))
    var from: String

    @Option(help: ArgumentHelp(Phrase.helpScoreScale(.ofProcess), valueName: "low:high"))
    var scale = ScoreScale.usual

    @Option(help: ArgumentHelp(Phrase.helpPlanConfidence(.ofProcess), valueName: "95%"))
    var confidence = Proportion.usualConfidence

    @OptionGroup var output: OutputOptions
    @OptionGroup var speech: SpeechOptions

    func validate() throws {
        if !confidence.isCertainty {
            throw ValidationError(Phrase.confidenceOutside(.ofProcess))
        }
    }

    func run() async throws {
        try await speech.explaining {
            let sheet = try Sheet(path: from)
            let sample = try SampleSheet(sheet, scale: scale.limits)
            var answer = SampleAnswer(scale: scale.limits, confidence: confidence)
            try AnswerOutput.show(
                answer.answer(sample.groups), of: sheet, doubts: sample.doubts, output, speech)
        }
    }
}

/// The ends of a scale of scores, as `0:100`.
struct ScoreScale: ExpressibleByArgument {
    let limits: Limits

    static let usual = ScoreScale(limits: Limits(low: 0, high: 100))

    private init(limits: Limits) {
        self.limits = limits
    }

    init?(argument: String) {
        let ends = argument.split(separator: ":", omittingEmptySubsequences: false)
            .compactMap { SheetWords.number(String($0)) }
        guard ends.count == 2, ends[0] < ends[1] else { return nil }
        limits = Limits(low: ends[0], high: ends[1])
    }

    var defaultValueDescription: String { "\(Int(limits.low)):\(Int(limits.high))" }
}
