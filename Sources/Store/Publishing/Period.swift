package import Transcripts

/// Days that are published together.
package struct Period: Hashable, Sendable {
    package let id: PeriodID
    package let name: String
    package let first: LocalDate
    /// Itself included.
    package let last: LocalDate
    package let made: Timestamp
    package let by: UserID

    package var days: DaySpan { DaySpan(first: first, last: last) }
}
