package import Rules
package import Transcripts
package import Wording

/// An exam that somebody sits or sat.
package struct StoredExam: Hashable, Sendable {
    package let id: ExamID
    package let user: UserID
    /// By which its chats were drawn.
    package let seed: String
    /// `a` or `b`.
    package let sitting: String
    /// What its customers speak.
    package let language: Language
    package let minutes: Int
    package let at: Timestamp
    /// `nil` while it is sat.
    package let result: Result?

    /// What it came to.
    package struct Result: Hashable, Sendable {
        package let isPassed: Bool
        package let total: Points
        /// A JSON object with the rest, as the workbench keeps it.
        package let body: String
        package let at: Timestamp

        package init(isPassed: Bool, total: Points, body: String, at: Timestamp) {
            self.isPassed = isPassed
            self.total = total
            self.body = body
            self.at = at
        }
    }

    /// When its time is over.
    package var ends: Timestamp {
        Timestamp(milliseconds: at.milliseconds + Int64(minutes) * 60_000)
    }
}

/// An exam that is to begin.
package struct NewExam: Hashable, Sendable {
    package let seed: String
    package let sitting: String
    package let language: Language
    package let minutes: Int

    package init(seed: String, sitting: String, language: Language, minutes: Int) {
        self.seed = seed
        self.sitting = sitting
        self.language = language
        self.minutes = minutes
    }
}
