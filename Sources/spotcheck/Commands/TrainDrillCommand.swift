import ArgumentParser
import Reports
import Rules
import Training
import Wording

/// `spotcheck train drill`: short questions about rules and facts, spaced over days.
struct TrainDrillCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "drill", abstract: Phrase.abstractOfTrainDrill(.ofProcess))

    @Option(help: ArgumentHelp(Phrase.helpDrillCount(.ofProcess)))
    var count = 10

    @Flag(help: ArgumentHelp(Phrase.helpDrillMastery(.ofProcess)))
    var mastery = false

    @Option(help: ArgumentHelp(Phrase.helpDrillSeed(.ofProcess)))
    var seed: UInt64?

    @OptionGroup var ruleOptions: RuleOptions
    @OptionGroup var practice: PracticeOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var speech: SpeechOptions

    func validate() throws {
        if practice.history == nil || count < 1 {
            throw ValidationError(Phrase.drillOptionsUnsound(.ofProcess))
        }
    }

    func run() async throws {
        try await speech.explaining {
            guard let folder = practice.folder else { return }
            let run = DrillRun(
                rules: try ruleOptions.load().rules, folder: folder, trainee: practice.trainee,
                language: speech.language)
            if !mastery { try run.ask(count, seed: seed) }
            try output.show(try run.masteryTable(), in: speech.language)
        }
    }
}
