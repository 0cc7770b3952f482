/// What finds the matches of one pattern.
///
/// It has parts, each of which tells what it requires of a text, so that no other is tried than
/// those that may match. A list of words is one part.
enum Matcher: Sendable {
    case words(WordList)
    /// `apart`: each has its own matches; otherwise none overlap.
    case expressions([Expression], apart: Bool)

    /// A match, with what is needed to find it again.
    struct Found {
        let range: Range<Int>
        /// From where it was looked for.
        let start: Int
        let part: Int
    }

    /// What every text holds that a part matches, in the order of the parts.
    var requirements: [Requirement] {
        switch self {
        case .words(let list): [list.requirement]
        case .expressions(let expressions, _): expressions.map(\.requirement)
        }
    }

    /// Whether a match of a part may hold a scalar.
    func mayHold(_ scalar: UInt32, part: Int) -> Bool {
        switch self {
        case .words: true
        case .expressions(let expressions, _): expressions[part].alphabet.contains(scalar)
        }
    }

    /// All parts.
    var parts: Range<Int> {
        switch self {
        case .words: 0..<1
        case .expressions(let expressions, _): expressions.indices
        }
    }

    /// Calls `body` with each match of some parts, in the order of the text.
    ///
    /// - Parameter parts: ascending; others must be known not to match.
    /// - Returns: `false` where a limit was hit, so that there may be more matches.
    @discardableResult
    func forEachMatch(
        in text: UnsafeBufferPointer<UInt8>, of parts: some Collection<Int>, memory: MatchMemory,
        _ body: (Found) -> Void
    ) -> Bool {
        switch self {
        case .words(let list):
            return Self.forEachMatch(
                of: 0, body, first: { list.firstMatch(in: text, from: $0) }, text.count)
        case .expressions(let expressions, let apart):
            if let part = parts.first, parts.count == 1 {
                let expression = expressions[part]
                return Self.forEachMatch(
                    of: part, body,
                    first: { expression.firstMatch(in: text, from: $0, memory: memory) },
                    text.count)
            }
            return apart
                ? forEachApart(in: text, of: parts, memory: memory, body)
                : Self.forEachJoined(expressions, in: text, of: parts, memory: memory, body)
        }
    }

    private static func forEachMatch(
        of part: Int, _ body: (Found) -> Void, first: (Int) -> MatchOutcome, _ count: Int
    ) -> Bool {
        var start = 0
        while start < count {
            switch first(start) {
            case .none: return true
            case .undetermined: return false
            case .found(let range):
                body(Found(range: range, start: start, part: part))
                start = range.upperBound
            }
        }
        return true
    }

    /// Each part by itself.
    private func forEachApart(
        in text: UnsafeBufferPointer<UInt8>, of parts: some Collection<Int>, memory: MatchMemory,
        _ body: (Found) -> Void
    ) -> Bool {
        var all: [Found] = []
        var isDetermined = true
        for part in parts {
            let isSure = forEachMatch(in: text, of: CollectionOfOne(part), memory: memory) {
                all.append($0)
            }
            isDetermined = isDetermined && isSure
        }
        all.sort { $0.comesBefore($1) }
        all.forEach(body)
        return isDetermined
    }

    /// Of all next matches of the parts the first one counts; where it ends, all go on.
    private static func forEachJoined(
        _ expressions: [Expression], in text: UnsafeBufferPointer<UInt8>,
        of parts: some Collection<Int>, memory: MatchMemory, _ body: (Found) -> Void
    ) -> Bool {
        var isDetermined = true
        var next: [Found] = []
        func look(for part: Int, from start: Int) -> Found? {
            switch expressions[part].firstMatch(in: text, from: start, memory: memory) {
            case .none: return nil
            case .undetermined:
                isDetermined = false
                return nil
            case .found(let range): return Found(range: range, start: start, part: part)
            }
        }
        for part in parts { if let found = look(for: part, from: 0) { next.append(found) } }
        while let first = next.min(by: { $0.comesBefore($1) }) {
            body(first)
            let start = first.range.upperBound
            if start >= text.count { break }
            next = next.compactMap { found in
                found.range.lowerBound < start ? look(for: found.part, from: start) : found
            }
        }
        return isDetermined
    }

    /// The named groups of a match in the text in which it was found.
    func groups(
        of found: Found, in text: UnsafeBufferPointer<UInt8>, memory: MatchMemory
    ) -> [String: Range<Int>] {
        switch self {
        case .words: [:]
        case .expressions(let expressions, _):
            expressions[found.part].groups(in: text, from: found.start, memory: memory)
        }
    }

    var groupCount: Int {
        switch self {
        case .words: 0
        case .expressions(let expressions, _): expressions.map(\.groupCount).max() ?? 0
        }
    }
}

extension Matcher.Found {
    fileprivate func comesBefore(_ other: Matcher.Found) -> Bool {
        if range.lowerBound != other.range.lowerBound {
            return range.lowerBound < other.range.lowerBound
        }
        return part < other.part
    }
}
