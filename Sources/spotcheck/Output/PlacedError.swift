import Wording

/// What is wrong with a file, and where.
struct PlacedError: Explained {
    /// A file, with its line where there is one.
    let place: String
    let problem: Phrase

    var phrase: Phrase { .placeReason(place, problem) }
}
