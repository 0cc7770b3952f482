package import Transcripts

/// A chat that a draw gave to people, and what became of it.
package struct DrawnConversation: Hashable, Sendable {
    package let conversation: StoredConversation
    package let basket: Basket
    /// `nil` for a lead.
    package let stratum: String?
    /// 0-based, in the order of the tickets of its stratum or basket.
    package let position: Int
    /// The chance with which it was drawn, as the receipt has it: `10/200`, or a decimal for leads.
    package let chance: String
    /// When it was taken out of the sample, and why; `nil` while it is in it.
    package let takenOut: Timestamp?
    package let reason: String?
    package let replacedBy: ConversationID?
    package let assignments: [Assigned]

    /// Who reviews it, and how far that is.
    package struct Assigned: Hashable, Sendable {
        package let id: AssignmentID
        package let kind: AssignmentKind
        package let reviewer: UserID
        package let opened: Timestamp?
        package let finished: Timestamp?
    }
}
