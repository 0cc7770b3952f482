/// A doubt about a conversation that was read all the same. Never holds chat text.
package struct ReadWarning: Hashable, Sendable {
    package var place: Place
    /// The conversation's id.
    package var conversation: String
    package var reason: ReadProblem

    package init(place: Place, conversation: String, reason: ReadProblem) {
        self.place = place
        self.conversation = conversation
        self.reason = reason
    }
}
