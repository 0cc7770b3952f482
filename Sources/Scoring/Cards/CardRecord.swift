package import Rules

/// Something that somebody wrote down about an agent: a deduction, a bonus or a penalty.
package struct CardRecord: Hashable, Sendable {
    package let entry: PerformanceCard.Entry
    /// Above 0, whichever way it counts.
    package let points: Points
    package let reason: String
    /// Days since 1970-01-01.
    package let day: Int
    /// Who wrote it down; empty where nobody is named.
    package let by: String

    package init(
        entry: PerformanceCard.Entry, points: Points, reason: String, day: Int, by: String
    ) {
        self.entry = entry
        self.points = points
        self.reason = reason
        self.day = day
        self.by = by
    }
}
