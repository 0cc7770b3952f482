import Reports
import Wording

/// A month's report, and what was wrong with the files that it was made from.
struct CardReport {
    let summary: CardSummary
    /// Rows that do not fit, with their places.
    let doubts: [Phrase]
}
