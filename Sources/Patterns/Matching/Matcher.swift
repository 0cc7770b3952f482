/// What finds the matches of one pattern.
enum Matcher: Sendable {
    case words(WordList)
    case expression(Expression)

    /// The first match at or behind byte `start`; it is never empty.
    func firstMatch(
        in text: UnsafeBufferPointer<UInt8>, from start: Int, memory: MatchMemory
    ) -> MatchOutcome {
        switch self {
        case .words(let list): list.firstMatch(in: text, from: start)
        case .expression(let expression):
            expression.firstMatch(in: text, from: start, memory: memory)
        }
    }

    /// Calls `body` with each match and the place from which it was looked for, until `body`
    /// returns `false`. Matches do not overlap.
    ///
    /// - Returns: `false` where a limit was hit, so that there may be more matches.
    @discardableResult
    func forEachMatch(
        in text: UnsafeBufferPointer<UInt8>, memory: MatchMemory,
        _ body: (_ range: Range<Int>, _ start: Int) -> Bool
    ) -> Bool {
        var start = 0
        while start < text.count {
            switch firstMatch(in: text, from: start, memory: memory) {
            case .none: return true
            case .undetermined: return false
            case .found(let range):
                if !body(range, start) { return true }
                start = range.upperBound
            }
        }
        return true
    }

    /// The named groups of the match that `firstMatch` finds from the same `start`.
    func groups(
        in text: UnsafeBufferPointer<UInt8>, from start: Int, memory: MatchMemory
    ) -> [String: Range<Int>] {
        switch self {
        case .words: [:]
        case .expression(let expression):
            expression.groups(in: text, from: start, memory: memory)
        }
    }

    /// What every text holds that it matches.
    var requirement: Requirement {
        switch self {
        case .words(let list): list.requirement
        case .expression(let expression): expression.requirement
        }
    }

    var groupCount: Int {
        switch self {
        case .words: 0
        case .expression(let expression): expression.groupCount
        }
    }
}
