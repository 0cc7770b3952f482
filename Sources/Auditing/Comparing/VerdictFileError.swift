package import Transcripts
package import Wording

/// A row of a file of verdicts that holds none.
package struct VerdictFileError: Explained, Hashable {
    package let place: Place
    /// Why the row cannot be read; `nil` where it can, and says no verdict.
    package let reason: ReadProblem?

    package var phrase: Phrase {
        guard let reason else { return .verdictMissing("\(place)") }
        return .placeReason("\(place)", reason.phrase)
    }
}
