import ArgumentParser
import Auditing
import Reports
import Rules
import Scoring
import Transcripts
import Wording

/// What is to be audited, and how: all that decides what an audit finds and how its results look.
struct AuditedOptions: ParsableArguments {
    @OptionGroup var input: InputOptions
    @OptionGroup var ruleOptions: RuleOptions
    @OptionGroup var filter: FilterOptions
    @OptionGroup var draw: DrawOptions
    @OptionGroup var scorecard: ScorecardOptions

    @Option(help: ArgumentHelp(Phrase.helpExcerpts(.ofProcess), valueName: "n"))
    var excerpts = 500

    @Flag(help: ArgumentHelp(Phrase.helpUnmasked(.ofProcess)))
    var unmasked = false

    mutating func validate() throws {
        if excerpts < 0 { throw ValidationError(Phrase.excerptsBelowZero(.ofProcess)) }
    }

    /// The rules, at the prices of the scorecard or not.
    func pack() throws -> RulePack {
        try ruleOptions.load(scorecard: scorecard.path)
    }

    func scorer(of pack: RulePack) throws -> Scorer {
        try Scorer(scorecard.scorecard(in: pack), rules: pack.rules.cards)
    }

    /// The books of the audit.
    func book(
        _ pack: RulePack, _ scorer: Scorer, language: Language, folder: ResultFolder?,
        part: (any ResultKeeper)? = nil, format: TableFormat
    ) -> AuditBook {
        AuditBook(
            scorer: scorer, language: language, masked: !unmasked, calendar: pack.rules.calendar,
            excerpts: excerpts, folder: folder, part: part,
            output: FindingsOutput(
                FindingsFormat(format, cards: pack.rules.cards, language: language)))
    }
}
