/// What the customer does when a reply meets some conditions: all that are given must hold.
package struct Reaction: Hashable, Sendable {
    /// Number, among the conditions of the book, of one that the reply must meet.
    package let said: Int?
    /// Ids of facts of which the reply states the value in force: all of them.
    package let states: [String]
    /// Ids of facts of which the reply states another value: any of them.
    package let misstates: [String]
    /// The reply took longer than so many milliseconds of working time.
    package let slower: Int64?
    /// The customer feels at least that bad.
    package let mood: Mood?
    /// What the customer says then, one message each.
    package let say: [String]
    /// The state that comes next; `nil` to stay.
    package let next: String?
    /// Added to the patience: a cost is negative.
    package let patience: Int
    /// Where it stands in its file.
    package let place: ScenarioState.Place

    /// Whether it holds for any reply.
    package var isUnconditional: Bool {
        said == nil && states.isEmpty && misstates.isEmpty && slower == nil && mood == nil
    }
}
