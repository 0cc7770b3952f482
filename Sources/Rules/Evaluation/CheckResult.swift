package import Transcripts

/// What the rules say about one conversation.
package struct CheckResult: Sendable {
    /// In the order of the rules, then of the messages.
    package var findings: [Finding] = []
    /// Findings that do not stand if an agent of the shop writes to the same customer in time in
    /// another conversation.
    package var open: [OpenFinding] = []
    /// Rules that could not be decided on a message, because a pattern hit its limits there.
    package var undetermined: [Undecided] = []
    /// Ids of rules that do not apply, such as timing rules where the chat has no times.
    package var notApplicable: [String] = []

    /// All findings, were this the only conversation there is.
    package var alone: [Finding] { findings + open.map(\.finding) }

    /// A promise that was not kept in its own conversation.
    package struct OpenFinding: Sendable {
        package let finding: Finding
        package let promised: Timestamp
        package let due: Timestamp
    }

    package struct Undecided: Hashable, Sendable {
        package let rule: String
        package let message: Int
    }
}
