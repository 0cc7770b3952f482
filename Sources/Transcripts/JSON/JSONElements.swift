/// The elements of a JSON list.
package struct JSONElements: Sequence, IteratorProtocol {
    private var place: JSONValue
    private let end: Int

    init(next: JSONValue, end: Int) {
        place = next
        self.end = end
    }

    package mutating func next() -> JSONValue? {
        guard place.isBefore(end) else { return nil }
        defer { place = place.following }
        return place
    }
}
