/// A stretch of a message between marks, within which words belong together.
struct Clause: Hashable {
    /// In scalars, without the mark.
    let range: Range<Int>
    /// Whether it asks: a question mark behind it, or 吗 at its end.
    let isQuestion: Bool

    /// Cuts a line at punctuation, at spaces between Chinese words and before 而是, 但是, “but”.
    static func clauses(of line: PlainLine) -> [Clause] {
        var clauses: [Clause] = []
        var start = 0
        for index in 0..<line.count {
            if isMark(index, in: line) {
                append(start..<index, line, to: &clauses)
                start = index + 1
            } else if index > start, turns.occurs(in: line, at: index) {
                append(start..<index, line, to: &clauses)
                start = index
            }
        }
        append(start..<line.count, line, to: &clauses)
        return clauses
    }

    private static func append(_ range: Range<Int>, _ line: PlainLine, to clauses: inout [Clause]) {
        if range.isEmpty { return }
        let asks =
            isQuestionMark(line[range.upperBound]) || closing.contains(line[range.upperBound - 1])
        clauses.append(Clause(range: range, isQuestion: asks))
    }

    private static func isMark(_ index: Int, in line: PlainLine) -> Bool {
        let scalar = line.scalars[index]
        let (before, after) = (line[index - 1], line[index + 1])
        switch scalar {
        case 0x2E, 0x2C, 0x7E, 0xFF5E: return !after.isDigit || !before.isDigit
        case 0x20: return isHan(before) && isHan(after)
        default: return marks.contains(scalar)
        }
    }

    private static func isHan(_ scalar: UInt32) -> Bool { (0x4E00...0x9FFF).contains(scalar) }
    private static func isQuestionMark(_ scalar: UInt32) -> Bool { scalar == 0x3F }

    private static let marks = Set(PlainLine("，。！？；、!?;\n…（）()").scalars)
    private static let closing = Set(PlainLine("吗").scalars)
    private static let turns = Lexicon(["而是", "但是", "不过", "但", "but", "instead", "while"])
}
