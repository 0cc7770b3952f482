package import Transcripts

/// Days from the first to the last, both themselves included; `nil` where nothing limits them.
package struct DaySpan: Hashable, Sendable {
    package let first: LocalDate?
    package let last: LocalDate?

    package init(first: LocalDate? = nil, last: LocalDate? = nil) {
        self.first = first
        self.last = last
    }

    /// All days.
    package static let all = DaySpan()

    var lowest: Int { first?.dayNumber ?? .min }
    var highest: Int { last?.dayNumber ?? .max }
}
