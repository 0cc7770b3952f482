import Rules
import Transcripts

/// An archive of which a test says what is known.
struct KnownBackground: Background {
    /// Milliseconds since 1970.
    var nextContact: Int64?
    var end: Timestamp?
    /// By agent and milliseconds since 1970.
    var loads: [String: [Int64: Int]] = [:]

    func nextContact(after moment: Timestamp, of conversation: Conversation) -> Timestamp? {
        nextContact.map(Timestamp.init(milliseconds:))
    }

    func load(of agent: String, at moment: Timestamp, in conversation: Conversation) -> Int? {
        loads[agent]?[moment.milliseconds]
    }
}
