import Transcripts

/// What a conversation says about the facts of the knowledge base, by message.
struct FactSpans {
    init(of conversation: Conversation, book: FactBook, calendar: WorkingCalendar) {}

    /// Facts that a customer's message asks for.
    func questions(in message: Int) -> [Span] { [] }

    /// Facts that an agent's message states, rightly or not.
    func answers(in message: Int) -> [Span] { [] }

    /// Facts that an agent's message states wrongly.
    func contradictions(in message: Int) -> [Span] { [] }
}
