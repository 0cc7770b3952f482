import Rules
import Transcripts

/// An archive of which a test says what is known.
struct KnownBackground: Background {
    var isKept = false
    /// By agent and milliseconds since 1970.
    var loads: [String: [Int64: Int]] = [:]

    func isKept(promised: Timestamp, due: Timestamp, of conversation: Conversation) -> Bool {
        isKept
    }

    func load(of agent: String, at moment: Timestamp, in conversation: Conversation) -> Int? {
        loads[agent]?[moment.milliseconds]
    }
}
