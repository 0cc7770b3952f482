/// The fields of a JSON object.
package struct JSONFields: Sequence, IteratorProtocol {
    package typealias Element = (name: UnsafeBufferPointer<UInt8>, value: JSONValue)

    private var place: JSONValue
    private let end: Int

    init(next: JSONValue, end: Int) {
        place = next
        self.end = end
    }

    package mutating func next() -> Element? {
        guard place.isBefore(end), let name = place.text else { return nil }
        let value = place.following
        place = value.following
        return (name, value)
    }
}
