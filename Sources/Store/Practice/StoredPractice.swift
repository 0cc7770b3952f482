package import Transcripts

/// A practice chat as it is kept: what went in, line by line.
package struct StoredPractice: Hashable, Sendable {
    package let id: PracticeID
    package let user: UserID
    /// The id of the scenario.
    package let scenario: String
    /// The exam that it belongs to; `nil` for practice.
    package let exam: ExamID?
    package let at: Timestamp
    /// One JSON object each, as `PracticeLine` of Training has them: the start first; as far as the
    /// chat came.
    package let lines: [String]
    /// Whether the last line is the end.
    package let isOver: Bool
}

/// A line that is to be added to a practice chat.
package struct NewPracticeLine: Hashable, Sendable {
    package let kind: Kind
    /// A JSON object.
    package let json: String

    package enum Kind: String, Hashable, Sendable {
        case start
        case reply
        case hint
        case end
    }

    package init(_ kind: Kind, json: String) {
        self.kind = kind
        self.json = json
    }
}
