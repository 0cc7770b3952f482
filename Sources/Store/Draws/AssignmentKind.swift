/// Why somebody reviews a chat. Verdicts of first reviews enter scores; all others tell how well
/// people agree.
package enum AssignmentKind: String, CaseIterable, Sendable {
    case review
    /// A second person reviews the same chat, without seeing the first verdict.
    case second
    case calibration
    /// A chat whose right verdicts are known.
    case gold
}
