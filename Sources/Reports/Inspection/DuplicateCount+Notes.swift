package import Transcripts
package import Wording

extension DuplicateCount {
    /// What somebody should know of them, if there are any.
    package var notes: [Phrase] {
        let again: [Phrase] = repeated > 0 ? [.repeatedChats(repeated)] : []
        guard let (first, second) = clash else { return again }
        return again + [.clashingIDs(clashing, "\(first)", "\(second)")]
    }
}
