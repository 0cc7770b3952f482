import Wording

/// Writes values one behind the other into the bytes of a record. A text that comes again takes two
/// or three bytes.
struct RecordWriter {
    private var body: [UInt8] = []
    private var texts: [UInt8] = []
    private var places: [Spelling: Int] = [:]

    /// The texts, then the values.
    var bytes: [UInt8] {
        var head = RecordWriter()
        head.put(places.count)
        return head.body + texts + body
    }

    mutating func put(_ number: Int) {
        Self.append(number, to: &body)
    }

    mutating func put(_ number: Int?) {
        put(number == nil ? 0 : 1)
        if let number { put(number) }
    }

    mutating func put(_ text: String) {
        let spelling = Spelling(text)
        if let place = places[spelling] { return put(place) }
        put(places.count)
        places[spelling] = places.count
        Self.append(text.utf8.count, to: &texts)
        texts += text.utf8
    }

    mutating func put(_ bytes: [UInt8]) {
        put(bytes.count)
        body += bytes
    }

    mutating func put(_ text: String?) {
        put(text == nil ? 0 : 1)
        if let text { put(text) }
    }

    mutating func put(_ range: Range<Int>?) {
        put(range?.lowerBound)
        if let range { put(range.count) }
    }

    mutating func put<Value>(_ list: [Value], _ write: (inout RecordWriter, Value) -> Void) {
        put(list.count)
        for value in list { write(&self, value) }
    }

    /// Seven bits a byte, the lowest first; small numbers of either sign are short.
    private static func append(_ number: Int, to bytes: inout [UInt8]) {
        var rest = UInt64(bitPattern: Int64(number << 1 ^ number >> 63))
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }
}
