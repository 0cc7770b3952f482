import Auditing
import Reports
import Rules
import Scoring
import Store
import Transcripts

/// One month of the store while its chats are read: sums as they stand after reviews, and as the
/// rules alone have it.
struct MonthReading {
    private let card: PerformanceCard
    private let calendar: WorkingCalendar
    private let month: ClosedRange<LocalDate>
    private(set) var tally: MonthTally
    private(set) var machine: MonthTally
    /// The same sums as in `tally`, week by week.
    private(set) var weeks = YearTally()
    private(set) var days = RuleDays()
    private var rows: [ChatRow] = []
    /// By agent id.
    private var kept: [String: ExcerptSelection] = [:]
    private(set) var covered: ClosedRange<LocalDate>?
    private(set) var reviewed: [String: Int] = [:]
    /// The agents in whose chats people have decided something.
    private(set) var decided: Set<String> = []

    /// How many excerpts are kept of one agent.
    private static let excerptsEach = 40

    /// - Parameter facts: against which answers are judged.
    init(
        card: PerformanceCard, calendar: WorkingCalendar, month: ClosedRange<LocalDate>,
        facts: FactBook
    ) {
        self.card = card
        self.calendar = calendar
        self.month = month
        tally = MonthTally(facts)
        machine = MonthTally(FactBook())
    }

    /// Adds a chat.
    ///
    /// - Parameters:
    ///   - findings: those of the rules.
    ///   - decided: what counts of them after appeals; `nil` where none was decided.
    ///   - scorer: prices them.
    ///   - verdict: what stands after a review, with what prices it; `nil` of a chat that nobody
    ///     has reviewed, which counts as the rules have it, but for what appeals have decided.
    ///   - facts: what was told of the knowledge base.
    ///   - background: what the archive tells of the chat.
    ///   - isForgotten: whether it has no words, of which there could be an excerpt.
    mutating func add(
        _ conversation: Conversation, _ findings: [Finding], decided: [Finding]?, scorer: Scorer,
        verdict: (review: ReviewedConversation, scorer: Scorer)?, facts: ToldFacts,
        background: SurveyedArchive, isForgotten: Bool
    ) {
        func checked(_ findings: [Finding], _ scorer: Scorer) -> CheckedChat {
            CheckedChat(
                conversation, findings, facts: facts, card: card, scorer: scorer,
                calendar: calendar, background: background)
        }
        let own = checked(findings, scorer)
        guard let day = own.day, month.contains(day) else { return }
        machine.add(own)
        let judged =
            verdict.map { ($0.review.confirmed, $0.scorer) }
            ?? decided.map { ($0, scorer.confirming) }
        let counted = judged.map(checked) ?? own
        tally.add(counted)
        weeks.add(counted.tally, on: day)
        guard let row = ChatRow(counted, card: card) else { return }
        if judged != nil { self.decided.insert(row.agent) }
        days.add(day, rules: counted.problems.map(\.rule))
        rows.append(row)
        if verdict != nil { reviewed[row.agent, default: 0] += 1 }
        covered = covered.map { min($0.lowerBound, day)...max($0.upperBound, day) } ?? day...day
        if isForgotten { return }
        let against =
            verdict.map { Self.standing(findings, after: $0.review) }
            ?? decided?.filter(scorer.confirming.isViolation)
            ?? findings.filter(scorer.isViolation)
        keepExcerpts(of: against.filter { $0.agent == row.agent }, row.agent, own, conversation)
    }

    /// Counts a chat of the days before the month, with which its own are compared.
    mutating func addEarlier(
        _ chat: FoundChat, scorer: Scorer,
        verdict: (review: ReviewedConversation, scorer: Scorer)?
    ) {
        let standing =
            verdict.map { $0.review.confirmed.filter($0.scorer.isViolation) }
            ?? chat.findings.filter(scorer.isViolation)
        let rules = Set(standing.filter { $0.agent == chat.agent }.map(\.rule))
        days.add(chat.day, rules: rules.sorted())
    }

    /// Every chat that counts for an agent, by agent, the lowest score first.
    var chats: [ChatRow] {
        rows.sorted {
            ($0.agent, $0.score, $0.conversation) < ($1.agent, $1.score, $1.conversation)
        }
    }

    /// The excerpts chosen of each agent, by id; masked.
    var excerpts: [String: [Excerpt]] { kept.mapValues { $0.chosen() } }

    /// Those findings of which all of the same rule and agent were confirmed: what a reviewer has
    /// rejected is shown to nobody as an example.
    private static func standing(
        _ findings: [Finding], after review: ReviewedConversation
    ) -> [Finding] {
        func count(_ finding: Finding, in list: [Finding]) -> Int {
            list.count { $0.rule == finding.rule && $0.agent == finding.agent }
        }
        return findings.filter { finding in
            let confirmed = count(finding, in: review.confirmed)
            return finding.points <= .zero && confirmed > 0
                && confirmed >= count(finding, in: review.found)
        }
    }

    private mutating func keepExcerpts(
        of findings: [Finding], _ agent: String, _ chat: CheckedChat, _ conversation: Conversation
    ) {
        if findings.isEmpty { return }
        var selection =
            kept.removeValue(forKey: agent) ?? ExcerptSelection(limit: Self.excerptsEach)
        for finding in findings {
            selection.offer(finding) {
                let mask = ChatMask(of: conversation)
                return Excerpt(
                    mask.mask(finding), price: finding.points, in: conversation,
                    zone: calendar.timeZone, right: chat.right(for: finding, in: tally.facts.book),
                    mask: mask)
            }
        }
        kept[agent] = selection
    }
}
