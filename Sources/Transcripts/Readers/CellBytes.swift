/// The bytes of a cell of a table without what is only there for Excel's sake.
enum CellBytes {
    /// What a cell shows: `="0012"` is how exports keep Excel from making a number of `0012`.
    static func shown(_ cell: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
        let quote = UInt8(ascii: "\"")
        guard cell.count > 2, cell[0] == UInt8(ascii: "="), cell[1] == quote,
            cell[cell.count - 1] == quote
        else { return cell }
        return UnsafeBufferPointer(rebasing: cell[2..<(cell.count - 1)])
    }

    /// What it shows without blanks around it, those before and behind Excel's mark too.
    static func trimmed(_ cell: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
        withoutBlanks(shown(withoutBlanks(cell)))
    }

    private static func withoutBlanks(
        _ cell: UnsafeBufferPointer<UInt8>
    ) -> UnsafeBufferPointer<UInt8> {
        var rest = cell[...]
        while let count = blank(rest.first, { rest.starts(with: $0) }) {
            rest = rest.dropFirst(count)
        }
        while let count = blank(rest.last, { rest.suffix($0.count).elementsEqual($0) }) {
            rest = rest.dropLast(count)
        }
        return UnsafeBufferPointer(rebasing: rest)
    }

    /// How many bytes a blank takes that stands at an end with this byte; `nil` where none does.
    private static func blank(_ end: UInt8?, _ stands: ([UInt8]) -> Bool) -> Int? {
        guard let byte = end else { return nil }
        if byte == UInt8(ascii: " ") || (9...13).contains(byte) { return 1 }
        return byte < 0x80 ? nil : wideBlanks.first(where: stands)?.count
    }

    /// A space that does not break, an ideographic one, and the mark at the beginning of a file.
    private static let wideBlanks: [[UInt8]] = [
        [0xc2, 0xa0], [0xe3, 0x80, 0x80], [0xef, 0xbb, 0xbf],
    ]
}
