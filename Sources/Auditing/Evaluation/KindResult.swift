/// How well the rules find one kind of violation in a labelled set.
package struct KindResult: Hashable, Sendable {
    package let kind: String
    /// Recorded violations.
    package var count = 0
    /// Recorded violations that a finding points at.
    package var found = 0
    /// Findings that point at a recorded violation.
    package var confirmed = 0
    /// Findings that point at none.
    package var falseAlarms = 0
    /// False alarms that point at a recorded trap of a kind that is made for these rules.
    package var trapHits = 0

    package init(kind: String) {
        self.kind = kind
    }

    /// Found ÷ recorded; `nil` where nothing was recorded.
    package var recall: Double? {
        count == 0 ? nil : Double(found) / Double(count)
    }

    /// Confirmed ÷ all findings that are judged; `nil` without any.
    package var precision: Double? {
        let judged = confirmed + falseAlarms
        return judged == 0 ? nil : Double(confirmed) / Double(judged)
    }
}
