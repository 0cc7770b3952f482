import Transcripts
import Wording

/// What of an archive could not be read: the first few places are told one by one, the others
/// counted, so that a file of another kind does not fill the terminal.
struct ToldRejects {
    private(set) var count = 0

    /// How many are told one by one.
    private static let shown = 10

    /// Notes one place, and tells it while they are few.
    mutating func add(_ reject: Reject, notes: Notes) {
        count += 1
        if count <= Self.shown {
            notes.say(.placeReason("\(reject.place)", reject.reason.phrase))
        }
    }

    /// Says how many more there were.
    func tellRest(notes: Notes) {
        if count > Self.shown { notes.say(.troublesMore(.troubleRejects, count - Self.shown)) }
    }

    /// Says how many more there were, and exits with 2 where there were any.
    func finish(notes: Notes) throws {
        tellRest(notes: notes)
        if count > 0 { throw ExitCodes.trouble }
    }
}
