/// A stretch of a message between marks, within which words belong together.
struct Clause: Hashable {
    /// In scalars, without the mark.
    let range: Range<Int>
    /// Whether it asks: a question mark behind it, or 吗 at its end.
    let isQuestion: Bool

    /// Cuts a line as it is cut for values (see `ClauseCut`).
    static func clauses(of line: PlainLine) -> [Clause] {
        ClauseCut.clauses(of: line, for: .values).map { range in
            let asks = line[range.upperBound] == 0x3F || line[range.upperBound - 1] == closing
            return Clause(range: range, isQuestion: asks)
        }
    }

    /// 吗
    private static let closing: UInt32 = 0x5417
}
