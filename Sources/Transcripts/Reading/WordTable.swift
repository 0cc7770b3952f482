/// A fixed set of words (field names, role words) that are looked up by their UTF-8 bytes without
/// making a string: a hash table with open addressing.
package struct WordTable<Value: Sendable>: Sendable {
    private struct Slot {
        /// The first eight bytes, or all of a shorter word, lowest byte first.
        var head: UInt64 = 0
        var length = 0
        /// Where the bytes behind the first eight stand in `tails`.
        var tail = 0
        /// `nil` where the slot is free.
        var value: Value?
    }

    private var slots: [Slot]
    private var tails: [UInt8] = []

    package init(_ words: [String: Value]) {
        var size = 16
        while size < words.count * 3 { size *= 2 }
        slots = Array(repeating: Slot(), count: size)
        for (word, value) in words { insert(Array(word.utf8), value) }
    }

    /// The value of exactly this word.
    package func find(_ word: UnsafeBufferPointer<UInt8>) -> Value? {
        let head = Self.head(word)
        var index = Self.hash(head, word.count) & (slots.count - 1)
        while let value = slots[index].value {
            if slots[index].head == head, slots[index].length == word.count,
                word.count <= 8 || hasTail(of: word, at: slots[index].tail)
            {
                return value
            }
            index = (index + 1) & (slots.count - 1)
        }
        return nil
    }

    private func hasTail(of word: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
        tails[start..<(start + word.count - 8)].elementsEqual(word[8...])
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
        var index = Self.hash(head, bytes.count) & (slots.count - 1)
        while slots[index].value != nil { index = (index + 1) & (slots.count - 1) }
        slots[index] = Slot(head: head, length: bytes.count, tail: tails.count, value: value)
        tails.append(contentsOf: bytes.dropFirst(8))
    }

    private static func head(_ word: UnsafeBufferPointer<UInt8>) -> UInt64 {
        let raw = UnsafeRawBufferPointer(word)
        if raw.count >= 8 { return raw.loadUnaligned(as: UInt64.self).littleEndian }
        if raw.count >= 4 {
            let low = UInt64(raw.loadUnaligned(as: UInt32.self).littleEndian)
            let last = raw.count - 4
            let high = UInt64(
                raw.loadUnaligned(fromByteOffset: last, as: UInt32.self).littleEndian)
            return low | high << UInt64(last * 8)
        }
        var head: UInt64 = 0
        for index in 0..<raw.count { head |= UInt64(raw[index]) << UInt64(index * 8) }
        return head
    }

    private static func hash(_ head: UInt64, _ length: Int) -> Int {
        let mixed = (head ^ UInt64(length) << 56) &* 0x9e37_79b9_7f4a_7c15
        return Int(truncatingIfNeeded: mixed >> 40)
    }
}
