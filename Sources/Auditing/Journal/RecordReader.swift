/// Reads what a `RecordWriter` wrote, in the same order. Throws where the bytes are something else.
struct RecordReader {
    /// The bytes are no record of this kind.
    struct Broken: Error {}

    private let bytes: [UInt8]
    private var index = 0
    private var texts: [String] = []

    init(_ bytes: [UInt8]) throws(Broken) {
        self.bytes = bytes
        let count = try int()
        for _ in 0..<max(0, count) {
            let length = try int()
            guard length >= 0, length <= bytes.count - index else { throw Broken() }
            texts.append(String(decoding: bytes[index..<index + length], as: UTF8.self))
            index += length
        }
    }

    mutating func int() throws(Broken) -> Int {
        var number: UInt64 = 0
        var shift: UInt64 = 0
        while index < bytes.count, shift < 64 {
            let byte = bytes[index]
            index += 1
            number |= UInt64(byte & 0x7f) << shift
            if byte < 0x80 {
                return Int(Int64(bitPattern: number >> 1) ^ -Int64(bitPattern: number & 1))
            }
            shift += 7
        }
        throw Broken()
    }

    mutating func optionalInt() throws(Broken) -> Int? {
        try int() == 0 ? nil : try int()
    }

    mutating func text() throws(Broken) -> String {
        let place = try int()
        guard texts.indices.contains(place) else { throw Broken() }
        return texts[place]
    }

    mutating func optionalText() throws(Broken) -> String? {
        try int() == 0 ? nil : try text()
    }

    mutating func optionalRange() throws(Broken) -> Range<Int>? {
        guard let start = try optionalInt() else { return nil }
        let count = try int()
        guard count >= 0 else { throw Broken() }
        return start..<start + count
    }

    mutating func byteList() throws(Broken) -> [UInt8] {
        let count = try int()
        guard count >= 0, count <= bytes.count - index else { throw Broken() }
        defer { index += count }
        return Array(bytes[index..<(index + count)])
    }

    mutating func list<Value>(
        _ read: (inout RecordReader) throws(Broken) -> Value
    ) throws(Broken) -> [Value] {
        let count = try int()
        guard count >= 0, count <= bytes.count else { throw Broken() }
        var list: [Value] = []
        list.reserveCapacity(count)
        for _ in 0..<count { list.append(try read(&self)) }
        return list
    }
}
