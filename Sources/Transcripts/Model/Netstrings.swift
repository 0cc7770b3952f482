/// Byte strings one behind the other, each with its length in front, so that no two lists of
/// strings give the same bytes (Bernstein, *Netstrings*).
struct Netstrings {
    private(set) var bytes: [UInt8] = []

    init(capacity: Int) {
        bytes.reserveCapacity(capacity)
    }

    mutating func append(_ text: String) {
        append(bytes: text.utf8)
    }

    /// An absent text is the empty string; a present one has `=` in front.
    mutating func append(optional text: String?) {
        append(text.map { "=" + $0 } ?? "")
    }

    mutating func append(bytes: some Collection<UInt8>) {
        self.bytes.append(contentsOf: String(bytes.count).utf8)
        self.bytes.append(UInt8(ascii: ":"))
        self.bytes.append(contentsOf: bytes)
        self.bytes.append(UInt8(ascii: ","))
    }
}
