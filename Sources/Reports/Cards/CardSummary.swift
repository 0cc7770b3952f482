package import Foundation
package import Rules
package import Sampling
package import Scoring
package import Transcripts
package import Wording

/// Everything that a month's report of performance shows. Whoever made it fills it in; pages and
/// tables add nothing.
package struct CardSummary: Sendable {
    package var sources: [String]
    package var zone: TimeZone
    package var month: CardMonth
    /// The first and the last day with a chat.
    package var covered: ClosedRange<LocalDate>
    package var card: PerformanceCard
    package var scorecard: Scorecard
    package var rulesCount: Int
    package var rulesDigest: String
    package var tool: String
    package var masked: Bool
    /// By total, the highest first: those who are compared, those of other lines, those without a
    /// total or with too few chats.
    package let people: [CardPerson]
    /// Groups that the totals tell apart, of the first of the people: those with enough chats and a
    /// total of the same lines as most have.
    package let comparison: ScoreComparison
    /// The team's targets, and whether they were met.
    package var targets: [TargetResult]
    /// Pictures of figures over the days of the month.
    package var pictures: [Chart]
    package var problems: [FrequentProblem]
    package var trends: RuleTrends
    package var facts: [ConfusedFact]
    /// The chats behind the numbers, as many as were kept, by agent and time.
    package var chats: [ChatRow]
    /// All of them.
    package var chatCount: Int
    /// Where all of them stand.
    package var chatsFile: String?
    /// Chosen of each agent, in their order.
    package var excerpts: [String: [Excerpt]]
    /// The cards of all rules, by id.
    package var rules: [String: RuleCard]
    /// What a reader has to know before he trusts a number.
    package var cautions: [Phrase]

    /// - Parameter people: in any order.
    package init(
        sources: [String], zone: TimeZone, month: CardMonth, covered: ClosedRange<LocalDate>,
        card: PerformanceCard, scorecard: Scorecard, rules: [RuleCard], rulesDigest: String,
        tool: String, masked: Bool, people: [CardPerson], targets: [TargetResult],
        pictures: [Chart], problems: [FrequentProblem], trends: RuleTrends,
        facts: [ConfusedFact], chats: [ChatRow], chatCount: Int, chatsFile: String?,
        excerpts: [String: [Excerpt]], cautions: [Phrase]
    ) {
        self.sources = sources
        self.zone = zone
        self.month = month
        self.covered = covered
        self.card = card
        self.scorecard = scorecard
        rulesCount = rules.count
        self.rulesDigest = rulesDigest
        self.tool = tool
        self.masked = masked
        let usual = Self.usualLineup(people)
        let ordered = Self.ordered(people, usual)
        self.people = ordered
        comparison = ScoreComparison(
            ordered.filter { Self.rank($0.score, usual) == 0 }.compactMap { person in
                person.score.total.map { .init($0.double, error: person.score.standardError) }
            })
        self.targets = targets
        self.pictures = pictures
        self.problems = problems
        self.trends = trends
        self.facts = facts
        self.chats = chats
        self.chatCount = chatCount
        self.chatsFile = chatsFile
        self.excerpts = excerpts
        self.rules = Dictionary(rules.map { ($0.id, $0) }) { first, _ in first }
        self.cautions = cautions
    }

    /// 0 for those who are compared, 1 for those of other lines, 2 without a total or with too few
    /// chats.
    private static func rank(_ score: CardScore, _ usual: Set<String>) -> Int {
        score.total == nil || score.isSmall ? 2 : score.lineup == usual ? 0 : 1
    }

    private static func ordered(_ people: [CardPerson], _ usual: Set<String>) -> [CardPerson] {
        people.sorted {
            let (one, other) = (rank($0.score, usual), rank($1.score, usual))
            return one != other ? one < other : precedes($0.score, $1.score)
        }
    }

    /// The lines of which most totals are made; of equals those with more lines.
    private static func usualLineup(_ people: [CardPerson]) -> Set<String> {
        let scores = people.map(\.score).filter { $0.total != nil && !$0.isSmall }
        let counts = scores.reduce(into: [Set<String>: Int]()) { $0[$1.lineup, default: 0] += 1 }
        return counts.max { one, other in
            (one.value, one.key.count, one.key.sorted().joined())
                < (other.value, other.key.count, other.key.sorted().joined())
        }?.key ?? []
    }

    private static func precedes(_ left: CardScore, _ right: CardScore) -> Bool {
        let (one, other) = (left.total ?? ExactDecimal(-1), right.total ?? ExactDecimal(-1))
        if one != other { return one > other }
        return (left.name, left.agent) < (right.name, right.agent)
    }

    /// The group and the range of places of the agent at a place of `people`; nil without a total.
    package func standing(at place: Int) -> (group: Int, range: RankRange)? {
        guard comparison.groups.indices.contains(place) else { return nil }
        return (comparison.groups[place], comparison.ranges[place])
    }

    /// One scale for all totals, with the edges of the grades.
    package var bar: RangeBar {
        RangeBar(
            ranges: people.compactMap(\.score.limits), edges: card.bands.map(\.from.value))
    }

    package var groups: Int { comparison.groups.last ?? 0 }

    /// Those whose totals are compared, in their order.
    package var compared: [CardPerson] { Array(people.prefix(comparison.groups.count)) }

    /// Those with a total and enough chats whose totals are made of other lines.
    package var incomparable: [CardPerson] {
        people.dropFirst(comparison.groups.count).filter {
            $0.score.total != nil && !$0.score.isSmall
        }
    }

    /// The mean of the totals that are compared, to two places; nil without any.
    package var meanTotal: Double? {
        let totals = compared.compactMap { $0.score.total?.double }
        return totals.isEmpty ? nil : totals.reduce(0, +) / Double(totals.count)
    }

    /// The first excerpt that was kept of a rule that an agent broke.
    package func excerpt(of rule: String, by agent: String) -> Excerpt? {
        excerpts[agent]?.first { $0.finding.rule == rule }
    }

    /// What to say instead, as a rule has it; empty of one that is not known.
    package func instead(of rule: String) -> Phrase { rules[rule]?.instead ?? Phrase("") }

    /// The same where an excerpt was kept: with what would have been right, if it is about a fact.
    package func instead(of rule: String, in excerpt: Excerpt?) -> Phrase {
        excerpt.map { $0.instead(instead(of: rule)) } ?? instead(of: rule)
    }

    package func ruleTitle(_ id: String) -> Phrase { rules[id]?.title ?? Phrase(id) }

    func name(of agent: String) -> String {
        people.first { $0.score.agent == agent }?.score.name ?? agent
    }
}
