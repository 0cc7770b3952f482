import ArgumentParser
import Reports
import Rules
import Training
import Wording

/// `spotcheck train play ID`: a practice chat in the terminal, or with replies from a pipe.
struct TrainPlayCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "play", abstract: Phrase.abstractOfTrainPlay(.ofProcess))

    @Argument(help: ArgumentHelp(Phrase.helpScenario(.ofProcess), valueName: "scenario"))
    var scenario: String?

    @Flag(help: ArgumentHelp(Phrase.helpResume(.ofProcess)))
    var resume = false

    @OptionGroup var ruleOptions: RuleOptions
    @OptionGroup var scorecard: ScorecardOptions
    @OptionGroup var practice: PracticeOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var speech: SpeechOptions

    func validate() throws {
        if (scenario == nil) != resume {
            throw ValidationError(Phrase.trainPlayOneOf(.ofProcess))
        }
        if resume && practice.history == nil {
            throw ValidationError(Phrase.trainResumeNeedsHistory(.ofProcess))
        }
    }

    func run() async throws {
        try await speech.explaining {
            let pack = try ruleOptions.load(scorecard: scorecard.path)
            let coach = try Coach(pack, scorecard: try scorecard.scorecard(in: pack))
            let run = PracticeRun(
                coach: coach, rulesDigest: pack.digest, practice: practice, format: output.format,
                language: speech.language)
            try run.run(scenario: scenario)
        }
    }
}
