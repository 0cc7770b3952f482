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

    @Option(
        help: ArgumentHelp(Phrase.helpScoreScale(.ofProcess), valueName: "low:high"),
        transform: ScoreScale.read)
    var scale = ScoreScale.usual

    @Option(
        help: ArgumentHelp(Phrase.helpPlanConfidence(.ofProcess), valueName: "95%"),
        transform: Proportion.read)
    var confidence = Proportion.usualConfidence

    @Flag(help: ArgumentHelp(Phrase.helpEveryMethod(.ofProcess)))
    var everyMethod = false

    @Option(help: ArgumentHelp(Phrase.helpTrust(.ofProcess), valueName: "0–1"))
    var trust = 1.0

    @Option(
        help: ArgumentHelp(Phrase.helpTarget(.ofProcess), valueName: "5%"),
        transform: Proportion.read)
    var target: Proportion?

    @Option(
        help: ArgumentHelp(Phrase.helpBands(.ofProcess), valueName: "A:90,B:80,C"),
        transform: BandList.read)
    var bands = BandList.none

    @Option(help: ArgumentHelp(Phrase.helpCoverage(.ofProcess), valueName: "60%"))
    var coverage = WeightShare.usual

    @OptionGroup var shown: AnswerOptions
    @OptionGroup var speech: SpeechOptions

    func validate() throws {
        if !confidence.isCertainty {
            throw ValidationError(Phrase.confidenceOutside(.ofProcess))
        }
        if !(0...1).contains(trust) { throw ValidationError(Phrase.trustOutside(.ofProcess)) }
    }

    func run() async throws {
        try await speech.explaining {
            let sheet = try Sheet(path: from)
            let notes = Notes(language: speech.language, quiet: shown.output.quiet)
            if let composite = CompositeSheet(sheet) {
                var answer = CompositeAnswer(
                    bands: bands.bands, least: coverage.share, confidence: confidence)
                tell(unused: sampleOptions, notes)
                try AnswerOutput.show(
                    answer.answer(composite.people), of: sheet, doubts: composite.doubts, shown,
                    speech)
                return
            }
            let sample = try SampleSheet(sheet, scale: scale.limits)
            var answer = SampleAnswer(
                scale: scale.limits, confidence: confidence,
                question: .init(
                    everyMethod: everyMethod, trust: trust, target: target,
                    isWhole: sample.doubts.isEmpty && sheet.rejects.isEmpty))
            tell(unused: compositeOptions, notes)
            if target != nil, !sample.groups.allSatisfy(\.takesTarget) { notes.say(.targetUnused) }
            try AnswerOutput.show(
                answer.answer(sample.groups), of: sheet, doubts: sample.doubts, shown, speech)
        }
    }

    /// The options that were given and only samples take.
    private var sampleOptions: [String] {
        [
            ("--scale", scale.limits != ScoreScale.usual.limits), ("--every-method", everyMethod),
            ("--trust", trust != 1), ("--target", target != nil),
        ].filter(\.1).map(\.0)
    }

    /// The options that were given and only composite scores take.
    private var compositeOptions: [String] {
        [
            ("--bands", !bands.bands.isEmpty),
            ("--coverage", coverage.share != WeightShare.usual.share),
        ].filter(\.1).map(\.0)
    }

    private func tell(unused options: [String], _ notes: Notes) {
        if !options.isEmpty { notes.say(.optionsUnused(options)) }
    }
}

extension SampleGroup {
    /// Whether it can be held against a target: the counts of one sample of known size.
    fileprivate var takesTarget: Bool {
        guard case .counts(let strata, _) = content else { return false }
        return strata.count == 1 && strata.allSatisfy { $0.population != nil }
    }
}

/// The ends of a scale of scores, as `0:100`.
struct ScoreScale {
    let limits: Limits

    static let usual = ScoreScale(limits: Limits(low: 0, high: 100))

    private init(limits: Limits) {
        self.limits = limits
    }

    /// Reads `0:100`; where that fails, tells how a scale is written.
    static func read(_ argument: String) throws -> ScoreScale {
        let ends = argument.split(separator: ":", omittingEmptySubsequences: false)
            .compactMap { SheetWords.number(String($0)) }
        guard ends.count == 2, ends[0] < ends[1], ends.allSatisfy({ abs($0) <= 1e9 }) else {
            throw ValidationError(Phrase.scaleUnreadable(.ofProcess))
        }
        return ScoreScale(limits: Limits(low: ends[0], high: ends[1]))
    }
}
