package import Rules
package import Scoring
package import Transcripts

/// What a month keeps of one chat that was checked: made on the thread that checked it.
package struct CheckedChat: Sendable {
    package let conversation: String
    package let day: LocalDate?
    /// Of its beginning, by the calendar's clock.
    package let hour: Int?
    /// `nil` where no agent wrote.
    package let figures: ChatFigures?
    package let tally: ConversationTally
    /// The score of the owner.
    package let score: ConversationScore?
    /// The owner's.
    package let problems: [ChatProblem]
    /// What its agents answered to the facts of the knowledge base.
    package let answers: [FactAnswer]

    /// Whether the owner got a fact or an answer wrong.
    package var isWrong: Bool { problems.contains { $0.dimension == Self.knowledge } }

    /// The dimension of what agents know.
    package static let knowledge = "knowledge"

    /// - Parameters:
    ///   - answers: see above; from the same rules.
    ///   - background: what the rest of the archive says.
    package init(
        _ conversation: Conversation, _ result: CheckResult, answers: [FactAnswer],
        card: PerformanceCard, scorer: Scorer, calendar: WorkingCalendar,
        background: (any Background)?
    ) {
        let owner = conversation.owner
        self.conversation = conversation.id
        self.answers = answers
        day = conversation.start.map(calendar.localDate)
        hour = conversation.start.map { start in
            let local = calendar.zone.local(start).flooredDivision(by: 3_600_000)
            return Int(local - local.flooredDivision(by: 24) * 24)
        }
        figures = ChatFigures(
            of: conversation, card: card, calendar: calendar, background: background)
        tally = ConversationTally(
            owner: owner?.id, name: owner?.name ?? "", findings: result.findings, scorer: scorer)
        score = owner.map { scorer.score(result.findings, for: $0.id) }
        problems =
            owner.map { ChatProblem.all(in: result.findings, of: $0.id, scorer: scorer) } ?? []
    }
}
