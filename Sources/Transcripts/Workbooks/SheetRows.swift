/// Turns the cells of a sheet into lines of a table with commas.
final class SheetRows: XMLEvents.Reader {
    private let strings: SharedStrings
    private let formats: CellFormats
    private var output: [UInt8] = []
    private var given = 0
    /// The number of the row that comes next, 1-based.
    private var nextRow = 1
    /// The row that is being read, how many columns it takes, and how many of them hold something.
    private var row: [UInt8] = []
    private var columns = 0
    private var filled = 0
    /// How many columns the widest row so far takes; 0 before one has several cells.
    private var width = 0
    private var column = 0
    /// Where the next cell stands if it does not say so: behind the one before, empty or not.
    private var nextColumn = 0
    private var type = ""
    private var style = 0
    private var value: [UInt8] = []
    private var inValue = false
    private var inPhonetic = false

    /// Columns beyond are left out.
    private static let widest = 512
    private static let longestCell = 128 << 10
    private static let lastRow = 1_048_576

    init(strings: SharedStrings, formats: CellFormats) {
        self.strings = strings
        self.formats = formats
    }

    /// Whether no whole row is waiting.
    var isEmpty: Bool { given == output.count }

    /// Moves what is there into `space` and says how much it was.
    func take(into space: UnsafeMutableRawBufferPointer) -> Int {
        let count = min(space.count, output.count - given)
        space.copyBytes(from: output[given..<(given + count)])
        given += count
        if given == output.count {
            output.removeAll(keepingCapacity: true)
            given = 0
        }
        return count
    }

    func begin(_ name: String, _ attributes: [String: String]) {
        switch name {
        case "row":
            let row = attributes["r"].flatMap { Int($0) } ?? nextRow
            while nextRow < min(row, Self.lastRow) {
                output.append(UInt8(ascii: "\n"))
                nextRow += 1
            }
            columns = 0
            filled = 0
            nextColumn = 0
        case "c":
            column = attributes["r"].flatMap(Self.column) ?? nextColumn
            nextColumn = column + 1
            type = attributes["t"] ?? "n"
            style = attributes["s"].flatMap { Int($0) } ?? 0
            value.removeAll(keepingCapacity: true)
        case "rPh": inPhonetic = true
        case "v", "t": inValue = !inPhonetic
        default: break
        }
    }

    func end(_ name: String) {
        switch name {
        case "v", "t": inValue = false
        case "rPh": inPhonetic = false
        case "c": addCell()
        case "row": endRow()
        default: break
        }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        if inValue, value.count < Self.longestCell { value.append(contentsOf: bytes) }
    }

    /// Adds the cell to its row; empty ones are none.
    private func addCell() {
        guard column < Self.widest, column >= columns, !value.isEmpty else { return }
        let gap = columns == 0 ? column : column - columns + 1
        row.append(contentsOf: repeatElement(UInt8(ascii: ","), count: gap))
        columns = column + 1
        filled += 1
        row.append(UInt8(ascii: "\""))
        if type == "s" {
            let number = Int(String(decoding: value, as: UTF8.self)) ?? -1
            strings.append(number, to: &row, with: Self.write)
        } else {
            for byte in shown() { Self.write(byte, &row) }
        }
        row.append(UInt8(ascii: "\""))
    }

    /// Ends a row: as wide as the widest one so far, which is the header or a row below it; what
    /// stands above the first one with several cells is a title and becomes an empty line.
    private func endRow() {
        if filled > 1 { width = max(width, columns) }
        if width > 0, filled > 0 {
            let missing = max(0, width - columns)
            row.append(contentsOf: repeatElement(UInt8(ascii: ","), count: missing))
            output.append(contentsOf: row)
        }
        output.append(UInt8(ascii: "\n"))
        row.removeAll(keepingCapacity: true)
        nextRow += 1
    }

    /// The text of a value that is no shared one.
    private func shown() -> [UInt8] {
        guard type == "n", let number = Double(String(decoding: value, as: UTF8.self)) else {
            CellEscapes.decode(&value, from: 0)
            return value
        }
        if formats.isMoment(style: style),
            let moment = formats.moment(number, showsClock: formats.showsClock(style: style))
        {
            return Array(moment.utf8)
        }
        guard number.magnitude < 1e15, let whole = Int64(exactly: number) else { return value }
        return Array(String(whole).utf8)
    }

    private static func write(_ byte: UInt8, _ output: inout [UInt8]) {
        switch byte {
        case UInt8(ascii: "\""): output.append(contentsOf: [byte, byte])
        case UInt8(ascii: "\n"): output.append(UInt8(ascii: "\r"))
        case UInt8(ascii: "\r"): break
        default: output.append(byte)
        }
    }

    /// The place of a column by a cell's name, 0-based: `B7` is 1. `nil` where it names none.
    private static func column(_ name: String) -> Int? {
        var column = 0
        for letter in name.utf8.prefix(while: { 65...90 ~= $0 }).prefix(4) {
            column = column * 26 + Int(letter) - 64
        }
        return column > 0 ? column - 1 : nil
    }
}
