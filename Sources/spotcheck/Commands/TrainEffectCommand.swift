import ArgumentParser
import Auditing
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
    @OptionGroup var processors: ThreadOptions
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
            let spool = try InputSpool(input.paths, needed: true)
            defer { withExtendedLifetime(spool) {} }
            let notes = Notes(language: speech.language, quiet: output.quiet)
            var run = EffectRun()
            try await run.read(
                audit(pack, card, reading: spool),
                scorer: Scorer(card, rules: pack.rules.cards), notes: notes)
            let (byAgent, doubts) = trained.days(run.agents)
            let changes = run.changes(byAgent, span: days)
            try EffectPage(
                TrainingEffect(changes, least: least, seed: seed), span: days, least: least,
                seed: seed
            ).show(output, in: speech.language)
            for doubt in doubts { notes.say(doubt) }
            try run.troubles.finish(notes: notes)
            if !doubts.isEmpty { throw ExitCodes.trouble }
        }
    }

    private func audit(
        _ pack: RulePack, _ card: Scorecard, reading spool: InputSpool
    ) throws -> Audit {
        var audit = Audit(
            archive: try input.archive(
                paths: spool.paths, names: spool.names, in: pack.rules.calendar),
            rules: pack.rules.priced(card.prices.compactMapValues(\.points)))
        audit.threads = processors.threads
        return audit
    }
}
