import ArgumentParser
import Foundation
import Reports
import Rules
import Sampling
import Scoring
import Training
import Transcripts
import Wording

/// `spotcheck train effect FILE…`: whether training did something, on real chats.
struct TrainEffectCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "effect", abstract: Phrase.abstractOfTrainEffect(.ofProcess))

    @OptionGroup var input: InputOptions

    @Option(help: ArgumentHelp(Phrase.helpEffectTrained(.ofProcess), valueName: "file"))
    var trained: String

    @Option(help: ArgumentHelp(Phrase.helpEffectDays(.ofProcess)))
    var days = 28

    @Option(help: ArgumentHelp(Phrase.helpEffectLeast(.ofProcess)))
    var least = 5

    @Option(help: ArgumentHelp(Phrase.helpEffectSeed(.ofProcess)))
    var seed: UInt64 = 1

    @OptionGroup var ruleOptions: RuleOptions
    @OptionGroup var scorecard: ScorecardOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var speech: SpeechOptions

    func validate() throws {
        if days < 1 || least < 1 {
            throw ValidationError(Phrase.effectOptionsUnsound(.ofProcess))
        }
    }

    func run() async throws {
        try await speech.explaining {
            let pack = try ruleOptions.load(scorecard: scorecard.path)
            let card = try scorecard.scorecard(in: pack)
            let trained = try TrainedAgents(Sheet(path: trained))
            var run = EffectRun(
                rules: pack.rules.priced(card.prices.compactMapValues(\.points)),
                scorer: try Scorer(card, rules: pack.rules.cards))
            let notes = Notes(language: speech.language, quiet: output.quiet)
            run.read(
                try input.archive(paths: input.paths, in: pack.rules.calendar), notes: notes)
            let (byAgent, doubts) = trained.days(run.agents)
            let changes = run.changes(byAgent, span: days)
            try EffectPage(
                TrainingEffect(changes, least: least, seed: seed), span: days, least: least,
                seed: seed
            ).show(output, in: speech.language)
            for doubt in doubts { notes.say(doubt) }
            try run.rejects.finish(notes: notes)
            if !doubts.isEmpty { throw ExitCodes.trouble }
        }
    }
}
