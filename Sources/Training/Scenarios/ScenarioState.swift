package import Wording

/// One situation of a practice chat: what the customer says on entering it, and what happens next.
package struct ScenarioState: Hashable, Sendable {
    package let name: String
    /// One message each.
    package let say: [String]
    /// Told to a trainee who asks.
    package let hint: Phrase?
    /// In the order in which they are tried; none where the chat ends.
    package let reactions: [Reaction]
    /// How the chat ends here; `nil` where it goes on.
    package let ending: Ending?
    /// Where it stands in its file, 1-based.
    package let place: Place

    /// How a customer leaves.
    package enum Ending: String, CaseIterable, Codable, Sendable {
        case satisfied
        case resigned
        case angry
    }

    /// A place in a file, 1-based.
    package struct Place: Hashable, Sendable {
        package let line: Int
        package let column: Int
    }
}
