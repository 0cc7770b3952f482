import ArgumentParser
import Auditing
import Reports
import Rules
import Sampling
import Scoring
import Wording

/// `spotcheck rules diff OLD NEW FILE…`: what a change of rules would change.
struct RulesDiffCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff", abstract: Phrase.abstractOfRulesDiff(.ofProcess))

    @Argument(help: ArgumentHelp(Phrase.helpOldRules(.ofProcess), valueName: "old"))
    var old: String

    @Argument(help: ArgumentHelp(Phrase.helpNewRules(.ofProcess), valueName: "new"))
    var new: String

    @OptionGroup var input: InputOptions

    @Option(help: ArgumentHelp(Phrase.helpVerdicts(.ofProcess), valueName: "file"))
    var verdicts: String?

    @OptionGroup var output: OutputOptions
    @OptionGroup var processors: ThreadOptions
    @OptionGroup var speech: SpeechOptions

    func run() async throws {
        try await speech.explaining {
            let packs = try (old: Self.pack(old), new: Self.pack(new))
            let verdicts = try verdicts.map { try VerdictFile.verdicts(at: $0) } ?? []
            let rules = (packs.old.rules, packs.new.rules)
            let spool = try InputSpool(
                input.paths, needed: rules.0.asksBackground || rules.1.asksBackground)
            let audit = ComparedAudit(
                archive: try input.archive(
                    paths: spool.paths, names: spool.names, in: rules.1.calendar),
                old: rules.0, new: rules.1, threads: processors.threads)
            let run = DiffRun(
                audit: audit, format: output.format, language: speech.language,
                broken: FixtureCheck.broken(of: rules.0, under: rules.1))
            try await run.run(
                RuleComparison(
                    old: (rules.0, try Self.scorer(packs.old)),
                    new: (rules.1, try Self.scorer(packs.new)), verdicts: verdicts),
                notes: Notes(language: speech.language, quiet: output.quiet))
        }
    }

    /// The rules of a folder, or of several with commas between them.
    private static func pack(_ folders: String) throws -> RulePack {
        try RulePack(
            folders: folders.split(separator: ",").map(String.init),
            fallback: ShippedRules.folder(), dimensions: Scorecard.dimensions(in:)
        ) { Digest(of: $0).hex }
    }

    private static func scorer(_ pack: RulePack) throws -> Scorer {
        guard let source = pack.scorecards["standard"] else {
            _ = try SourceText(reading: "standard", known: pack.scorecards.keys.sorted())
            throw ShippedRules.Missing()
        }
        return try Scorer(Scorecard(source), rules: pack.rules.cards)
    }
}
