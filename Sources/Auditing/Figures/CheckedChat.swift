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
    /// The score of the owner; `nil` where no agent wrote.
    package var score: ConversationScore? { figures == nil ? nil : tally.score }
    /// The owner's.
    package let problems: [ChatProblem]
    /// Whether its first answer was in time; also where no agent wrote.
    package let response: ChatResponse?
    /// What its agents answered to the facts of the knowledge base, and what not.
    package let facts: ToldFacts

    /// Whether the owner got a fact or an answer wrong.
    package var isWrong: Bool { problems.contains { $0.dimension == Self.knowledge } }

    /// The dimension of what agents know.
    package static let knowledge = "knowledge"

    /// - Parameters:
    ///   - findings: of all agents in it.
    ///   - facts: see above; from the same rules.
    ///   - background: what the rest of the archive says.
    package init(
        _ conversation: Conversation, _ findings: [Finding], facts: ToldFacts,
        card: PerformanceCard, scorer: Scorer, calendar: WorkingCalendar,
        background: (any Background)?
    ) {
        let owner = conversation.owner
        self.conversation = conversation.id
        self.facts = facts
        day = conversation.start.map(calendar.localDate)
        hour = conversation.start.map { start in
            let local = calendar.zone.local(start).flooredDivision(by: 3_600_000)
            return Int(local - local.flooredDivision(by: 24) * 24)
        }
        let waits = Waits(in: conversation, calendar: calendar, background: background)
        figures = ChatFigures(of: conversation, waits, card: card, background: background)
        response = ChatResponse(in: conversation, waits, card: card, background: background)
        let judgements = findings.map(scorer.judge)
        tally = ConversationTally(
            owner: owner?.id, name: owner?.name ?? "", findings: findings,
            judgements: judgements, scorer: scorer)
        problems = owner.map { ChatProblem.all(in: findings, judgements, of: $0.id) } ?? []
    }
}
