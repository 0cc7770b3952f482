package import Transcripts
package import Wording

/// A simulated customer: what it wants, what it says next depending on what the trainee did, and
/// how long its patience lasts.
///
/// A state machine. In each state the customer waits for a reply; the first reaction whose
/// conditions all hold says what comes next. `ScenarioCheck` proves that every path ends.
package struct Scenario: Hashable, Sendable {
    /// The name of its file without the ending.
    package let id: String
    package let title: Phrase
    /// What the customer speaks.
    package let language: Language
    /// What it is about, in one word of the author's: exams have one scenario of each.
    package let topic: String
    /// From 1, for a first day, to 5.
    package let difficulty: Int
    /// Kept for exams: not to be seen beforehand.
    package let isForExams: Bool
    /// What the trainee is told before the chat.
    package let brief: Phrase
    /// What a good agent gets done, told after the chat.
    package let goals: [Phrase]
    /// Ids of the rules that it is meant to practise.
    package let teaches: [String]
    package let setting: Setting
    /// How the customer feels at the start.
    package let mood: Mood
    /// How much can go wrong before the customer leaves.
    package let patience: Int
    /// What the customer says while nobody answers; `nil` where it only waits.
    package let reminder: Reminder?
    /// The state in which the chat starts.
    package let start: String
    /// Reactions in every state, before those of the state.
    package let anywhere: [Reaction]
    /// In the order of the file.
    package let states: [ScenarioState]
    /// The state in which the customer leaves without patience.
    package let outOfPatience: String?
    /// What a good agent would write, and what a bad one.
    package let good: [SampleReply]
    package let bad: [SampleReply]
    /// Replies that sound like an answer and are none: no customer goes on after them as after a good
    /// one.
    package let wrong: [SampleReply]
    /// Where the keys of its file stand.
    let places: [String: ScenarioState.Place]
    /// First 12 hex digits of the SHA-256 of the file.
    package let digest: String

    /// Where the chat takes place: what the facts in force depend on.
    package struct Setting: Hashable, Sendable {
        package let shop: String?
        package let product: String?
        package let channel: String?
        /// The customer's name.
        package let customer: String
        /// The day of the chat; `nil` for the day of practice.
        package let day: LocalDate?
    }

    /// Customers write again while nobody answers.
    package struct Reminder: Hashable, Sendable {
        /// After so many milliseconds each.
        package let every: Int64
        /// One after the other; the last one again and again.
        package let say: [String]
        /// What each costs of the patience: 1 or more.
        package let cost: Int
    }

    /// Where a key of the file stands; its beginning where the key is not there.
    func place(of key: String) -> ScenarioState.Place {
        places[key] ?? .init(line: 1, column: 1)
    }

    /// The state with a name; `nil` where there is none.
    package func state(_ name: String) -> ScenarioState? {
        states.first { $0.name == name }
    }
}
