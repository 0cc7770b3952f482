/// Something that was changed in a period after it was published.
package struct LaterChange: Hashable, Sendable {
    /// What the trail says of it.
    package let entry: TrailEntry
    /// Whom it touches; `nil` where nobody was on duty.
    package let agent: String?
    /// The chat that it was done in; `nil` for an adjustment and for a draw.
    package let chat: ConversationID?
    /// That chat's id in the archive.
    package let conversation: String?
    /// The rule of the finding; `nil` for an adjustment.
    package let rule: String?
}
