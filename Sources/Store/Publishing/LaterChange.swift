/// Something that was changed in a period after it was published.
package struct LaterChange: Hashable, Sendable {
    /// What the trail says of it.
    package let entry: TrailEntry
    /// Whom it touches; `nil` where nobody was on duty.
    package let agent: String?
    /// The chat's id in the archive; `nil` for an adjustment of the whole score.
    package let conversation: String?
    /// The rule of the finding; `nil` for an adjustment.
    package let rule: String?
}
