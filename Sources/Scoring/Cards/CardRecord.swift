package import Rules
package import Transcripts

/// Something that somebody wrote down about an agent: a deduction, a bonus or a penalty.
package struct CardRecord: Hashable, Sendable {
    package let entry: PerformanceCard.Entry
    /// Above 0, whichever way it counts.
    package let points: Points
    package let reason: String
    package let date: LocalDate
    /// Who wrote it down; empty where nobody is named.
    package let by: String

    package init(
        entry: PerformanceCard.Entry, points: Points, reason: String, date: LocalDate, by: String
    ) {
        self.entry = entry
        self.points = points
        self.reason = reason
        self.date = date
        self.by = by
    }
}
