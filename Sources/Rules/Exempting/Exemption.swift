import Transcripts
package import Wording

/// One entry of a file of filters: where findings of certain rules do not count, or which phrases
/// are no hit for them, though the rules themselves stay as they are.
package struct Exemption: Sendable {
    package let why: Phrase
    /// Where it stands: `rules/filters.yaml:2`.
    package let place: String
    /// Ids of the rules.
    let rules: Set<String>
    /// A pattern for each phrase; none where findings are exempted altogether.
    let phrases: [Int]
    /// Ids or names; empty for all.
    let agents: Set<String>
    let shops: Set<String>
    /// The first and the last date, by the start of the conversation in the calendar's zone.
    let since: LocalDate?
    let until: LocalDate?

    /// Whether shop and dates are meant. Without a time no date holds.
    func holds(for conversation: Conversation, in calendar: WorkingCalendar) -> Bool {
        if !shops.isEmpty && !shops.contains(conversation.shop ?? "") { return false }
        if since == nil && until == nil { return true }
        guard let start = conversation.start else { return false }
        let date = calendar.localDate(of: start)
        return (since.map { $0 <= date } ?? true) && (until.map { date <= $0 } ?? true)
    }

    /// Whether an agent is meant, by the id or the name that the conversation gives.
    func holds(forAgent id: String, in conversation: Conversation) -> Bool {
        if agents.isEmpty || agents.contains(id) { return true }
        return conversation.participants.contains { $0.id == id && agents.contains($0.name) }
    }
}
