package import Rules

/// What one reviewer said about one thing that several have looked at.
package struct Rating: Hashable, Sendable {
    package let reviewer: UserID
    package let conversation: ConversationID
    /// `nil` for what the reviewer marked as missed.
    package let finding: FindingID?
    package let rule: String
    package let dimension: String?
    /// 0-based, of what was marked as missed; else `nil`.
    package let message: Int?
    package let outcome: Outcome
    package let points: Points?
    package let sawMachine: Bool
}
