import Auditing
import Reports
import Rules
import Scoring
import Transcripts
import Wording

/// One `spotcheck report`: a survey of the archive, then the check of the month's chats and of those
/// of the days before it, with which trends are compared.
struct CardRun {
    let plan: CardPlan
    let month: CardMonth
    let folder: CardFolder?
    private(set) var tally: MonthTally
    private(set) var days = RuleDays()
    /// The chats of the month with the lowest scores.
    private(set) var worst = WorstChats(most: Self.mostRows)
    /// By agent id.
    private(set) var excerpts: [String: ExcerptSelection] = [:]
    private(set) var covered: ClosedRange<LocalDate>?
    private(set) var troubles = ToldTroubles()
    private(set) var undetermined = 0

    /// How many chats of each agent a workbook and a page hold; all stand in the folder's file.
    private static let mostRows = 200
    /// How many excerpts are kept of one agent.
    private static let excerptsEach = 40

    init(plan: CardPlan, month: CardMonth, folder: CardFolder?) {
        self.plan = plan
        self.month = month
        self.folder = folder
        tally = MonthTally(plan.pack.rules.facts.book)
    }

    /// Reads and checks.
    mutating func check() async throws {
        var run = self
        let span = try await plan.check(
            from: month.first.adding(days: -RuleDays.daysBefore), to: month.last,
            asksFacts: true
        ) { event in
            if case .checked(let entry) = event {
                try run.add(entry)
            } else {
                run.troubles.add(event, notes: run.plan.notes)
            }
        }
        self = run
        if covered == nil { throw plan.nothing(in: "\(month)", span: span) }
    }

    private mutating func add(_ entry: CardPlan.Entry) throws {
        let chat = entry.chat
        guard let day = chat.day else { return }
        if chat.figures != nil { days.add(day, rules: chat.problems.map(\.rule)) }
        guard day >= month.first else { return }
        tally.add(chat)
        undetermined += entry.undetermined
        guard let row = ChatRow(chat, card: plan.card) else { return }
        covered = covered.map { min($0.lowerBound, day)...max($0.upperBound, day) } ?? day...day
        try folder?.add(row, zone: plan.pack.rules.calendar.timeZone, language: plan.language)
        worst.add(row)
        keepExcerpts(of: entry, agent: row.agent)
    }

    private mutating func keepExcerpts(of entry: CardPlan.Entry, agent: String) {
        if entry.findings.isEmpty { return }
        var selection =
            excerpts.removeValue(forKey: agent) ?? ExcerptSelection(limit: Self.excerptsEach)
        for finding in entry.findings {
            selection.offer(finding) {
                Excerpt(
                    finding, price: plan.scorer.price(of: finding), in: entry.conversation,
                    zone: plan.pack.rules.calendar.timeZone,
                    right: entry.chat.right(for: finding, in: plan.pack.rules.facts.book),
                    mask: plan.masked ? ChatMask(of: entry.conversation) : nil)
            }
        }
        excerpts[agent] = selection
    }
}
