/// A sheet of a workbook as a table with commas: one line a row, so that the lines have the numbers
/// of the rows. Line ends within a cell are carriage returns.
final class SheetBytes: ByteSource {
    private let source: any ByteSource
    private let rows: SheetRows
    private let events: XMLEvents
    private var piece = [UInt8](repeating: 0, count: 8 << 10)
    private var ended = false

    init(_ source: any ByteSource, strings: SharedStrings, formats: CellFormats) {
        self.source = source
        rows = SheetRows(strings: strings, formats: formats)
        events = XMLEvents(rows)
    }

    func read(into space: UnsafeMutableRawBufferPointer) throws(ReadProblem) -> Int {
        while rows.isEmpty {
            if ended { return 0 }
            try parseMore()
        }
        return rows.take(into: space)
    }

    private func parseMore() throws(ReadProblem) {
        var result = (count: 0, problem: ReadProblem?.none)
        var isGood = true
        piece.withUnsafeMutableBytes { bytes in
            result = source.fill(bytes)
            let read = UnsafeRawBufferPointer(rebasing: bytes[..<result.count])
            isGood = events.parse(read, isLast: result.count < bytes.count)
        }
        if let problem = result.problem { throw problem }
        if !isGood { throw .damagedWorkbook }
        ended = result.count < piece.count
    }
}
