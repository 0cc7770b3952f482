import Transcripts

/// The occasion on which a rule demands something.
struct Trigger {
    /// The message from which windows count; `nil` for the conversation as a whole.
    var anchor: Int?
    /// Where the clock starts.
    var time: Timestamp?
    /// What the condition saw; empty for the conversation as a whole.
    var spans: [Span] = []
    var fact: Int? { spans.lazy.compactMap(\.fact).first }
    var due: Timestamp? { spans.lazy.compactMap(\.due).last }

    static let conversation = Trigger(anchor: nil, time: nil)
}
