/// A set of words that is looked for in one pass over a line.
///
/// Words are compared as `PlainLine` folds them. A word that begins or ends with a Latin letter or
/// a digit keeps its borders there (“ass” is not in “class”), but the usual English endings may
/// follow a word of four letters or more (refund: refunds; ship: ships, shipped, shipping).
struct Lexicon: Hashable, Sendable {
    /// A place where a word stands.
    struct Hit: Hashable, Sendable {
        /// Number of the word, in the order in which it was first added.
        let word: Int
        /// In scalars of the line.
        let range: Range<Int>
    }

    private(set) var words: [[UInt32]] = []
    private var numbers: [[UInt32]: Int] = [:]
    private var byFirst: [UInt32: [Int]] = [:]

    init() {}

    init(_ words: some Sequence<String>) {
        for word in words { _ = add(word) }
    }

    /// The number of `word`, which is added when it is new; `nil` for an empty word.
    mutating func add(_ word: String) -> Int? {
        let folded = PlainLine(word).scalars
        guard let first = folded.first else { return nil }
        if let known = numbers[folded] { return known }
        let number = words.count
        words.append(folded)
        numbers[folded] = number
        byFirst[first, default: []].append(number)
        return number
    }

    /// Every place of every word, overlapping ones too, in the order of the line.
    func hits(in line: PlainLine) -> [Hit] {
        var hits: [Hit] = []
        for start in line.scalars.indices {
            guard let candidates = byFirst[line.scalars[start]] else { continue }
            for number in candidates {
                guard let end = end(of: number, at: start, in: line) else { continue }
                hits.append(Hit(word: number, range: start..<end))
            }
        }
        return hits
    }

    /// The longest word that stands at `start`. A `glued` word may follow a letter or a digit, as
    /// the unit does in “48h”.
    func longest(at start: Int, in line: PlainLine, glued: Bool = false) -> Hit? {
        var best: Hit?
        for number in byFirst[line[start]] ?? [] {
            guard let end = end(of: number, at: start, in: line, glued: glued) else { continue }
            if end > best?.range.upperBound ?? start {
                best = Hit(word: number, range: start..<end)
            }
        }
        return best
    }

    /// Whether any word stands somewhere within `range`.
    func occurs(in line: PlainLine, within range: Range<Int>) -> Bool {
        range.contains { start in
            (byFirst[line.scalars[start]] ?? []).contains { number in
                end(of: number, at: start, in: line).map { $0 <= range.upperBound } ?? false
            }
        }
    }

    /// Whether any word begins exactly at `index`.
    func occurs(in line: PlainLine, at index: Int) -> Bool {
        longest(at: index, in: line) != nil
    }

    /// Whether any word ends exactly at `index`, with nothing but spaces between.
    func occurs(in line: PlainLine, before index: Int) -> Bool {
        var end = index
        while line[end - 1] == 0x20 { end -= 1 }
        return words.contains {
            line.has($0, before: end) && !startsInsideWord(end - $0.count, line)
        }
    }

    /// Without the hits that lie inside a longer one: 退 inside 退款 names nothing of its own.
    static func outermost(_ hits: [Hit]) -> [Hit] {
        hits.filter { hit in
            !hits.contains { other in
                other.range.count > hit.range.count
                    && other.range.lowerBound <= hit.range.lowerBound
                    && hit.range.upperBound <= other.range.upperBound
            }
        }
    }

    private func end(
        of number: Int, at start: Int, in line: PlainLine, glued: Bool = false
    ) -> Int? {
        let word = words[number]
        guard line.has(word, at: start), glued || !startsInsideWord(start, line) else {
            return nil
        }
        let end = start + word.count
        guard line[end - 1].isWordScalar, line[end].isWordScalar else { return end }
        guard word.count >= 4, line[end - 1].isLatinLetter else { return nil }
        return Self.endings.lazy
            .map { ending in (last: word[word.count - 1], ending: ending) }
            .compactMap { Self.end(of: $0.ending, after: $0.last, at: end, in: line) }.first
    }

    private func startsInsideWord(_ start: Int, _ line: PlainLine) -> Bool {
        line[start].isWordScalar && line[start - 1].isWordScalar
    }

    private static let endings = ["s", "es", "d", "ed", "ing"].map { PlainLine($0).scalars }

    private static func end(
        of ending: [UInt32], after last: UInt32, at start: Int, in line: PlainLine
    ) -> Int? {
        for begin in [start, line[start] == last ? start + 1 : start] {
            let end = begin + ending.count
            if line.has(ending, at: begin), !line[end].isWordScalar { return end }
        }
        return nil
    }
}
