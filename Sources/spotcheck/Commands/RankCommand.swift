import ArgumentParser
import Reports
import Sampling
import Transcripts
import Wording

/// `spotcheck rank`: who is better, as far as samples can tell.
struct RankCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rank", abstract: Phrase.abstractOfRank(.ofProcess))

    @Option(help: ArgumentHelp(Phrase.helpRankFrom(.ofProcess), valueName: "file"))
    var from: String

    @Option(help: ArgumentHelp(Phrase.helpFewest(.ofProcess), valueName: "n"))
    var fewest = RankReport.usualFewest

    @Option(
        help: ArgumentHelp(Phrase.helpPlanConfidence(.ofProcess), valueName: "95%"),
        transform: Proportion.read)
    var confidence = Proportion.usualConfidence

    @Flag(help: ArgumentHelp(Phrase.helpRankEveryMethod(.ofProcess)))
    var everyMethod = false

    @OptionGroup var shown: AnswerOptions
    @OptionGroup var speech: SpeechOptions

    func validate() throws {
        if fewest < 1 { throw ValidationError(Phrase.fewestBelowOne(.ofProcess)) }
        if !confidence.isCertainty {
            throw ValidationError(Phrase.confidenceOutside(.ofProcess))
        }
    }

    func run() async throws {
        try await speech.explaining {
            let sheet = try Sheet(path: from)
            let sample = try SampleSheet(sheet, scale: ScoreScale.usual.limits)
            let ranking = try AgentCounts(sample, path: from)
            let report = RankReport(
                ranking.counts, fewest: fewest, confidence: confidence.value)
            let ranked = report.entries.filter { $0.range != nil }.map(\.count)
            let answer = RankAnswer(
                report, mixes: ranking.mixes, fewest: fewest,
                comparison: everyMethod && ranked.count > 1
                    ? RankComparison(ranked, confidence: confidence.value) : nil
            ).answer
            try AnswerOutput.show(answer, of: sheet, doubts: sample.doubts, shown, speech)
        }
    }
}
