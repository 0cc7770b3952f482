/// What to show of the trail.
package struct TrailFilter: Hashable, Sendable {
    /// Rows before this one; `nil` for the last ones.
    package var before: Int64?
    package var limit = 100
    package var user: UserID?
    package var subject: TrailSubject?
    package var subjectID: Int64?

    package init() {}
}
