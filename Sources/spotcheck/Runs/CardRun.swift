import Auditing
import Reports
import Rules
import Scoring
import Transcripts
import Wording

/// One `spotcheck report`: a survey of the archive, then the check of the month's chats and of those
/// of the days before it, with which trends are compared.
struct CardRun {
    let sources: [String]
    let archive: Archive
    let pack: RulePack
    let scorer: Scorer
    let card: PerformanceCard
    let month: CardMonth
    let filter: ConversationFilter
    let masked: Bool
    let threads: Int
    let language: Language
    let notes: Notes
    let folder: CardFolder?

    private(set) var tally: MonthTally
    private(set) var days = RuleDays()
    /// The chats of the month, as many as a report shows.
    private(set) var rows: [ChatRow] = []
    /// By agent id.
    private(set) var excerpts: [String: ExcerptSelection] = [:]
    private(set) var covered: ClosedRange<LocalDate>?
    private(set) var rejects = 0
    private(set) var undetermined = 0

    /// How many days before the month are looked at.
    private static let daysBefore = 60
    /// How many chats a workbook and a page hold; all stand in the folder's file.
    private static let mostRows = 20_000
    /// How many excerpts are kept of one agent.
    private static let excerptsEach = 40
    /// How many troubles are told one by one.
    private static let shownTroubles = 10

    init(
        sources: [String], archive: Archive, pack: RulePack, scorer: Scorer,
        card: PerformanceCard, month: CardMonth, filter: ConversationFilter, masked: Bool,
        threads: Int, language: Language, notes: Notes, folder: CardFolder?
    ) {
        self.sources = sources
        self.archive = archive
        self.pack = pack
        self.scorer = scorer
        self.card = card
        self.month = month
        self.filter = filter
        self.masked = masked
        self.threads = threads
        self.language = language
        self.notes = notes
        self.folder = folder
        tally = MonthTally(pack.rules.facts.book)
    }

    /// A chat with what its excerpts are cut from.
    private struct Entry: Sendable {
        let chat: CheckedChat
        let conversation: Conversation
        /// The owner's violations.
        let findings: [Finding]
        let undetermined: Int
    }

    /// Reads and checks.
    mutating func check() async throws {
        let survey = try await Survey(
            of: archive, threads: threads, contacts: true, progress: notes.progress)
        let span = survey.days(in: pack.rules.calendar)
        let background = SurveyedArchive(survey)
        var audit = Audit(
            archive: archive,
            rules: pack.rules.priced(scorer.scorecard.prices.compactMapValues(\.points)))
        audit.threads = threads
        audit.surveyed = background
        audit.filter = filter
        audit.filter.since = month.first.adding(days: -Self.daysBefore)
        audit.filter.until = month.last
        if masked { audit.mask() }
        try await run(audit, background)
        notes.clearLine()
        guard tally.team.conversations > 0, covered != nil else {
            throw PlacedError(
                place: sources.joined(separator: " "),
                problem: .monthWithoutChats(
                    "\(month)", from: span.map { "\($0.lowerBound)" },
                    to: span.map { "\($0.upperBound)" }))
        }
    }

    private mutating func run(_ audit: Audit, _ background: SurveyedArchive) async throws {
        let (card, scorer, rules) = (card, scorer, audit.rules)
        let first = month.first
        var run = self
        try await audit.run(
            progress: notes.progress,
            make: { conversation, result in
                let isOfMonth = conversation.start.map { rules.calendar.localDate(of: $0) >= first }
                let answers =
                    isOfMonth == true ? RuleChecker(rules).answers(in: conversation) : []
                let chat = CheckedChat(
                    conversation, result, answers: answers, card: card, scorer: scorer,
                    calendar: rules.calendar, background: background)
                return Entry(
                    chat: chat, conversation: conversation,
                    findings: result.findings.filter {
                        $0.agent == chat.figures?.agent && scorer.isViolation($0)
                    }, undetermined: result.undetermined.count)
            },
            consume: { try run.take($0) })
        self = run
    }

    private mutating func take(_ event: Audit.Event<Entry>) throws {
        switch event {
        case .checked(let entry): try add(entry)
        case .reject(let reject):
            rejects += 1
            if rejects <= Self.shownTroubles {
                notes.say(.placeReason("\(reject.place)", reject.reason.phrase))
            }
        case .conflicting(let id, let first, let second):
            rejects += 1
            notes.say(.conflictingTwice(id, "\(first)", "\(second)"))
        case .identical, .warning, .excluded, .passedOver: break
        }
    }

    private mutating func add(_ entry: Entry) throws {
        let chat = entry.chat
        guard let day = chat.day else { return }
        if chat.figures != nil { days.add(day, rules: chat.problems.map(\.rule)) }
        guard day >= month.first else { return }
        tally.add(chat)
        undetermined += entry.undetermined
        covered = covered.map { min($0.lowerBound, day)...max($0.upperBound, day) } ?? day...day
        guard let row = ChatRow(chat, card: card) else { return }
        try folder?.add(row, zone: pack.rules.calendar.timeZone, language: language)
        if rows.count < Self.mostRows { rows.append(row) }
        keepExcerpts(of: entry, agent: row.agent)
    }

    private mutating func keepExcerpts(of entry: Entry, agent: String) {
        if entry.findings.isEmpty { return }
        var selection =
            excerpts.removeValue(forKey: agent) ?? ExcerptSelection(limit: Self.excerptsEach)
        for finding in entry.findings {
            selection.offer(finding) {
                Excerpt(
                    finding, price: scorer.price(of: finding), in: entry.conversation,
                    zone: pack.rules.calendar.timeZone,
                    mask: masked ? ChatMask(of: entry.conversation) : nil)
            }
        }
        excerpts[agent] = selection
    }
}
