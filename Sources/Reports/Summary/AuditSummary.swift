package import Foundation
package import Rules
package import Scoring
package import Transcripts
package import Wording

/// Everything that a report shows about one audit. Whoever ran the audit fills it in; the pages and
/// tables made from it add nothing.
package struct AuditSummary: Sendable {
    /// The files or folders that were read, as the user named them.
    package var sources: [String]
    /// The zone of the times shown.
    package var zone: TimeZone
    /// The first and the last start of an eligible conversation.
    package var period: ClosedRange<Timestamp>?
    /// N: conversations that could have been drawn or were audited.
    package var eligible: Int
    /// Which conversations those are.
    package var scope = PopulationScope.period
    /// Agents of whom earlier draws had left nothing.
    package var exhausted: [String] = []
    /// n: conversations that were audited.
    package var audited: Int
    /// `nil` where everything was audited.
    package var draw: DrawFacts?
    package var scorecard: Scorecard
    /// How many rules looked, and the digest of them all.
    package var rules: Int
    package var rulesDigest: String
    /// Conversations left out on purpose, by filter.
    package var excluded: [CountedReason] = []
    /// What went wrong: unreadable lines, doubled ids, undetermined messages.
    package var troubles: [CountedReason] = []
    /// Findings that do not count because a file of filters lifts them, by its entry.
    package var exempted: [CountedReason] = []
    package var agents: [AgentScore]
    /// Who of them is better, as far as the sample can tell.
    package let ranking: TeamRanking
    /// What the sample says about all conversations of the team.
    package let rates: TeamRates
    /// Only rules with findings; charged ones first, of those the most frequent.
    package var brokenRules: [BrokenRule]
    /// The chosen excerpts, in the order in which they are shown.
    package var excerpts: [Excerpt]
    /// The cards of all rules in `excerpts`, by id.
    package var cards: [String: RuleCard]
    /// All findings that could be shown: as many as were offered for the choice.
    package var findings: Int
    /// Checked conversations with at least one violation, whoever's it is.
    package var defective: Int
    /// Checked conversations in which somebody crossed a red line.
    package var redLines: Int
    /// Findings that wait for a person.
    package var waiting: Int
    /// Conversations in which no agent wrote.
    package var withoutAgent: Int
    /// Whether personal data is hidden in the excerpts.
    package var masked: Bool
    /// Where all findings stand, such as `findings.jsonl`.
    package var findingsFile: String?
    /// `spotcheck` and its version.
    package var tool: String

    /// A reason and how often it applied.
    package struct CountedReason: Hashable, Sendable {
        package let reason: Phrase
        package let count: Int

        package init(_ reason: Phrase, _ count: Int) {
            self.reason = reason
            self.count = count
        }
    }

    package init(
        sources: [String], zone: TimeZone, period: ClosedRange<Timestamp>?, eligible: Int,
        audited: Int, draw: DrawFacts?, scorecard: Scorecard, rules: [RuleCard],
        rulesDigest: String, tally: TeamTally, agents: [AgentScore], excerpts: ExcerptSelection,
        masked: Bool = true, findingsFile: String?, tool: String
    ) {
        self.sources = sources
        self.zone = zone
        self.period = period
        self.eligible = eligible
        self.audited = audited
        self.draw = draw
        self.scorecard = scorecard
        self.rules = rules.count
        self.rulesDigest = rulesDigest
        self.agents = agents
        ranking = TeamRanking(agents)
        rates = TeamRates(agents)
        self.excerpts = excerpts.chosen()
        self.masked = masked
        self.findingsFile = findingsFile
        defective = tally.defective
        redLines = tally.redLines
        waiting = tally.waiting
        withoutAgent = tally.withoutAgent
        self.tool = tool
        cards = Dictionary(rules.map { ($0.id, $0) }) { first, _ in first }
        brokenRules = BrokenRule.ranked(tally.rules, cards: cards)
        findings = excerpts.offered
    }
}
