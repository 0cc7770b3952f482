import Wording

/// A report of a month or of a year, and what was wrong with the files that it was made from.
struct CardReport<Summary> {
    let summary: Summary
    /// Rows that do not fit, with their places.
    let doubts: [Phrase]
}
