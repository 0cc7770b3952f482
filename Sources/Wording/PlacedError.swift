/// What is wrong with a file, and where.
package struct PlacedError: Explained {
    /// A file, with its line where there is one.
    package let place: String
    package let problem: Phrase

    package init(place: String, problem: Phrase) {
        self.place = place
        self.problem = problem
    }

    package var phrase: Phrase { .placeReason(place, problem) }
}
