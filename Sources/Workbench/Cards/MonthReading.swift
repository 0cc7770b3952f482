import Auditing
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
    private(set) var days = RuleDays()
    private(set) var worst = WorstChats(most: 200)
    private(set) var covered: ClosedRange<LocalDate>?
    private(set) var reviewed: [String: Int] = [:]

    init(card: PerformanceCard, calendar: WorkingCalendar, month: ClosedRange<LocalDate>) {
        self.card = card
        self.calendar = calendar
        self.month = month
        tally = MonthTally(FactBook())
        machine = MonthTally(FactBook())
    }

    /// Adds a chat.
    ///
    /// - Parameters:
    ///   - findings: those of the rules.
    ///   - scorer: prices them.
    ///   - verdict: what stands after a review, with what prices it; `nil` of a chat that nobody
    ///     has reviewed, which counts as the rules have it.
    mutating func add(
        _ conversation: Conversation, _ findings: [Finding], scorer: Scorer,
        verdict: (confirmed: [Finding], scorer: Scorer)?, background: SurveyedArchive
    ) {
        func checked(_ findings: [Finding], _ scorer: Scorer) -> CheckedChat {
            CheckedChat(
                conversation, findings, answers: [], card: card, scorer: scorer,
                calendar: calendar, background: background)
        }
        let own = checked(findings, scorer)
        guard let day = own.day, month.contains(day) else { return }
        machine.add(own)
        let standing = verdict.map { checked($0.confirmed, $0.scorer) } ?? own
        tally.add(standing)
        guard let row = ChatRow(standing, card: card) else { return }
        days.add(day, rules: standing.problems.map(\.rule))
        worst.add(row)
        if verdict != nil { reviewed[row.agent, default: 0] += 1 }
        covered = covered.map { min($0.lowerBound, day)...max($0.upperBound, day) } ?? day...day
    }
}
