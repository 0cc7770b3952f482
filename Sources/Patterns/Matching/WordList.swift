/// Literal words, matched byte by byte without regular expressions.
///
/// However long the list is, a place in the text is compared only with the words that begin with
/// the same scalar. A word goes on from letter to letter and from digit to digit, and nothing else
/// binds its edges: `QQ` stands in `QQ123`. All kinds of apostrophes are one. A class, because copying a reference is cheaper than copying what is in it.
final class WordList: Sendable {
    /// All words one behind the other, in lower case where case does not matter.
    private let bytes: [UInt8]
    /// Where each word stands in `bytes`: grouped by first scalar, longest first.
    private let words: [Range<Int>]
    /// The group in `words` of each first scalar.
    private let groups: ScalarTable
    private let caseless: Bool
    let requirement: Requirement

    /// Throws when there is no word, or an empty one.
    init(_ list: [String], caseless: Bool) throws(PatternError) {
        if list.isEmpty { throw .noWords }
        if let empty = list.firstIndex(where: \.isEmpty) { throw .emptyWord(index: empty) }
        let list = list.flatMap(Apostrophe.forms)
        let spelled = Set(list.map { caseless ? LetterCase.lower($0) : Array($0.utf8) })
        let sorted = spelled.map { (first: Self.firstScalar(of: $0), bytes: $0) }.sorted {
            if $0.first != $1.first { return $0.first < $1.first }
            if $0.bytes.count != $1.bytes.count { return $0.bytes.count > $1.bytes.count }
            return $0.bytes.lexicographicallyPrecedes($1.bytes)
        }
        var bytes: [UInt8] = []
        var words: [Range<Int>] = []
        var groups: [UInt32: Range<Int>] = [:]
        for (index, word) in sorted.enumerated() {
            words.append(bytes.count..<bytes.count + word.bytes.count)
            bytes += word.bytes
            let start = groups[word.first]?.lowerBound ?? index
            groups[word.first] = start..<index + 1
        }
        self.bytes = bytes
        self.words = words
        self.groups = ScalarTable(groups)
        self.caseless = caseless
        requirement = Requirement(words: list, caseless: caseless)
    }

    /// The first word at or behind byte `start`, which must be the border of a scalar.
    func firstMatch(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> MatchOutcome {
        groups.withSlots { slots in
            var position = start
            while position < text.count {
                let (scalar, length) = text.scalar(at: position)
                let first = caseless ? LetterCase.lower(scalar) : scalar
                if let group = ScalarTable.range(of: first, in: slots) {
                    for word in group {
                        if let end = end(of: words[word], in: text, at: position) {
                            return .found(position..<end)
                        }
                    }
                }
                position &+= length
            }
            return .none
        }
    }

    /// Where the word ends if it stands at `position` with free edges.
    private func end(
        of word: Range<Int>, in text: UnsafeBufferPointer<UInt8>, at position: Int
    ) -> Int? {
        let end = position + word.count
        guard end <= text.count, isEqual(word, text, position) else { return nil }
        if position > 0, bytes[word.lowerBound].runsOn(with: text[position - 1]) { return nil }
        if end < text.count, bytes[word.upperBound - 1].runsOn(with: text[end]) { return nil }
        return end
    }

    /// Whether the text reads like the word from `position` on; it must be long enough.
    private func isEqual(
        _ word: Range<Int>, _ text: UnsafeBufferPointer<UInt8>, _ position: Int
    ) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            let distance = position - word.lowerBound
            var index = word.lowerBound
            while index < word.upperBound {
                let wanted = bytes.scalar(at: index)
                let found = text.scalar(at: index + distance)
                guard
                    wanted == found
                        || caseless && wanted.length == found.length
                            && wanted.value == LetterCase.lower(found.value)
                else { return false }
                index += wanted.length
            }
            return true
        }
    }

    private static func firstScalar(of bytes: [UInt8]) -> UInt32 {
        bytes.withUnsafeBufferPointer { $0.scalar(at: 0).value }
    }
}
