import Reports
import Wording

/// A year's summary, and what was wrong with the files that it was made from.
struct YearReport {
    let summary: YearSummary
    /// Rows that do not fit, with their places.
    let doubts: [Phrase]
}
