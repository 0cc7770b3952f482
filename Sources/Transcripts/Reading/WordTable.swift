/// A fixed set of words (field names, role words) that are looked up by their UTF-8 bytes without
/// making a string: a hash table with open addressing.
package struct WordTable<Value: Sendable>: Sendable {
    private struct Entry {
        var length: Int
        /// The first eight bytes, or all of a shorter word, lowest byte first.
        var head: UInt64
        var bytes: [UInt8]
        var value: Value
    }

    private var slots: [Entry?]
    private let mask: Int

    package init(_ words: [String: Value]) {
        var size = 16
        while size < words.count * 3 { size *= 2 }
        slots = Array(repeating: nil, count: size)
        mask = size - 1
        for (word, value) in words { insert(Array(word.utf8), value) }
    }

    /// The value of exactly this word.
    package func find(_ word: UnsafeBufferPointer<UInt8>) -> Value? {
        let head = Self.head(word)
        var slot = Self.hash(head, word.count) & mask
        while let entry = slots[slot] {
            if entry.head == head, entry.length == word.count,
                word.count <= 8 || entry.bytes.elementsEqual(word)
            {
                return entry.value
            }
            slot = (slot + 1) & mask
        }
        return nil
    }

    /// The value of a word whatever blanks stand around it and however its Latin letters are
    /// written. The words of the table must be in lower case.
    package func findLoosely(_ word: UnsafeBufferPointer<UInt8>) -> Value? {
        if let value = find(word) { return value }
        let text = String(decoding: word, as: UTF8.self).lowercased()
        return text.trimmed.withContiguousBytes { find($0) }
    }

    private mutating func insert(_ bytes: [UInt8], _ value: Value) {
        let head = bytes.withUnsafeBufferPointer(Self.head)
        var slot = Self.hash(head, bytes.count) & mask
        while slots[slot] != nil { slot = (slot + 1) & mask }
        slots[slot] = Entry(length: bytes.count, head: head, bytes: bytes, value: value)
    }

    private static func head(_ word: UnsafeBufferPointer<UInt8>) -> UInt64 {
        if word.count >= 8, let start = word.baseAddress {
            return UnsafeRawPointer(start).loadUnaligned(as: UInt64.self).littleEndian
        }
        var head: UInt64 = 0
        for index in 0..<word.count { head |= UInt64(word[index]) << UInt64(index * 8) }
        return head
    }

    private static func hash(_ head: UInt64, _ length: Int) -> Int {
        let mixed = (head ^ UInt64(length) << 56) &* 0x9e37_79b9_7f4a_7c15
        return Int(truncatingIfNeeded: mixed >> 40)
    }
}
