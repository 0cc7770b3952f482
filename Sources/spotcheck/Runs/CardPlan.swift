import Auditing
import Reports
import Rules
import Scoring
import Transcripts
import Wording

/// What a report of performance is made from, whatever time it is about.
struct CardPlan {
    let sources: [String]
    let archive: Archive
    let pack: RulePack
    let scorer: Scorer
    let card: PerformanceCard
    let filter: ConversationFilter
    let masked: Bool
    let threads: Int
    let language: Language
    let notes: Notes

    /// A chat with what its excerpts are cut from.
    struct Entry: Sendable {
        let chat: CheckedChat
        let conversation: Conversation
        /// The owner's violations.
        let findings: [Finding]
        let undetermined: Int
    }

    /// Reads the archive twice, and hands over what the chats of some days hold.
    ///
    /// - Parameter asksFacts: whether the answers to facts are wanted.
    /// - Returns: the first and the last day of all chats in the archive.
    func check(
        from first: LocalDate, to last: LocalDate, asksFacts: Bool,
        consume: (Audit.Event<Entry>) throws -> Void
    ) async throws -> ClosedRange<LocalDate>? {
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
        audit.filter.since = first
        audit.filter.until = last
        if masked { audit.mask() }
        audit.keepsAnswers = asksFacts
        let (card, scorer, calendar) = (card, scorer, audit.rules.calendar)
        try await audit.run(
            progress: notes.progress,
            make: { conversation, result in
                let chat = CheckedChat(
                    conversation, result.findings, facts: result.facts, card: card,
                    scorer: scorer, calendar: calendar, background: background)
                return Entry(
                    chat: chat, conversation: conversation,
                    findings: result.findings.filter {
                        $0.agent == chat.figures?.agent && scorer.isViolation($0)
                    }, undetermined: result.undetermined.count)
            }, consume: consume)
        notes.clearLine()
        return span
    }

    /// The error of a time without chats.
    func nothing(in time: String, span: ClosedRange<LocalDate>?) -> PlacedError {
        PlacedError(
            place: sources.joined(separator: " "),
            problem: .monthWithoutChats(
                time, from: span.map { "\($0.lowerBound)" }, to: span.map { "\($0.upperBound)" }))
    }
}
