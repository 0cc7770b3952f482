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
    private var byFirst = WordChains()
    private var byLast = WordChains()

    init() {}

    init(_ words: some Sequence<String>) {
        for word in words { _ = add(word) }
    }

    /// The number of `word`, which is added when it is new; `nil` for an empty word.
    mutating func add(_ word: String) -> Int? {
        let folded = PlainLine(word).scalars
        guard let first = folded.first, let last = folded.last else { return nil }
        if let known = numbers[folded] { return known }
        let number = words.count
        words.append(folded)
        numbers[folded] = number
        byFirst.append(first)
        byLast.append(last)
        return number
    }

    /// Every place of every word, overlapping ones too, in the order of the line.
    func hits(in line: PlainLine) -> [Hit] {
        hits(in: line, startingIn: line.scalars.indices)
    }

    /// The same of those that begin in a stretch of the line.
    func hits(in line: PlainLine, startingIn starts: Range<Int>) -> [Hit] {
        var hits: [Hit] = []
        for start in starts {
            var number = byFirst.first(of: line.scalars[start])
            while number >= 0 {
                if let end = end(of: number, at: start, in: line) {
                    hits.append(Hit(word: number, range: start..<end))
                }
                number = byFirst.next(after: number)
            }
        }
        return hits
    }

    /// The longest word that stands at `start`. A `glued` word may follow a letter or a digit, as
    /// the unit does in “48h”.
    func longest(at start: Int, in line: PlainLine, glued: Bool = false) -> Hit? {
        var best: Hit?
        var number = byFirst.first(of: line[start])
        while number >= 0 {
            if let end = end(of: number, at: start, in: line, glued: glued),
                end > best?.range.upperBound ?? start
            {
                best = Hit(word: number, range: start..<end)
            }
            number = byFirst.next(after: number)
        }
        return best
    }

    /// Whether any word stands somewhere within `range`.
    func occurs(in line: PlainLine, within range: Range<Int>) -> Bool {
        for start in range {
            var number = byFirst.first(of: line.scalars[start])
            while number >= 0 {
                if let end = end(of: number, at: start, in: line), end <= range.upperBound {
                    return true
                }
                number = byFirst.next(after: number)
            }
        }
        return false
    }

    /// Whether any word begins exactly at `index`.
    func occurs(in line: PlainLine, at index: Int) -> Bool {
        longest(at: index, in: line) != nil
    }

    /// Whether any word ends exactly at `index`, with nothing but spaces between.
    func occurs(in line: PlainLine, before index: Int) -> Bool {
        var end = index
        while line[end - 1] == 0x20 { end -= 1 }
        var number = byLast.first(of: line[end - 1])
        while number >= 0 {
            let word = words[number]
            if line.has(word, before: end), !startsInsideWord(end - word.count, line) {
                return true
            }
            number = byLast.next(after: number)
        }
        return false
    }

    /// Without the hits that lie inside a longer one: 退 inside 退款 names nothing of its own.
    ///
    /// - Parameter hits: in the order of the line.
    static func outermost(_ hits: [Hit]) -> [Hit] {
        // Where the farthest of those ends that begin before, and of those that begin at one place.
        var reach = 0
        var ends: [Int: Int] = [:]
        for hit in hits {
            ends[hit.range.lowerBound] = max(
                ends[hit.range.lowerBound] ?? 0, hit.range.upperBound)
        }
        var outer: [Hit] = []
        var place = 0
        for hit in hits {
            let (start, end) = (hit.range.lowerBound, hit.range.upperBound)
            if start > place {
                reach = max(reach, ends[place] ?? 0)
                place = start
            }
            if end > reach, ends[start] == end { outer.append(hit) }
        }
        return outer
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
        for ending in Self.endings {
            if let end = Self.end(of: ending, after: word[word.count - 1], at: end, in: line) {
                return end
            }
        }
        return nil
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
