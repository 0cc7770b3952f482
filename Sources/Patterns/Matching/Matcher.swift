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

    var groupCount: Int {
        switch self {
        case .words: 0
        case .expression(let expression): expression.groupCount
        }
    }
}
