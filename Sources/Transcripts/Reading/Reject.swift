/// A line, a row or a file that could not be read. Never holds chat text.
package struct Reject: Hashable, Sendable {
    /// Line 0 is the file as a whole.
    package var place: Place
    package var reason: ReadProblem

    package init(place: Place, reason: ReadProblem) {
        self.place = place
        self.reason = reason
    }
}
