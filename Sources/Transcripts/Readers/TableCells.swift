/// The cells of one row by what they hold.
struct TableCells {
    let bytes: UnsafeBufferPointer<UInt8>
    let row: DelimitedRow
    let header: TableHeader
    /// For times that name none.
    let zone: ZoneOffsets
    /// How times are written; `nil` for any of the usual ways.
    let timeFormat: TimeFormat?
    /// Whether the column of the sender says who is an agent, as nothing else does.
    let tellsRoleBySender: Bool
    /// How many cells the row has too many: separators within its words have made them.
    var surplus = 0

    /// The bytes of a cell, without blanks around them where they are no words; `nil` where the
    /// table has no such column, the row ends before it or the cell is empty.
    subscript(column: TableColumn) -> UnsafeBufferPointer<UInt8>? {
        guard let place = place(of: column), place < row.count else { return nil }
        let cell = UnsafeBufferPointer(rebasing: bytes[row.range(of: place)])
        let shown = column == .text ? CellBytes.shown(cell) : CellBytes.trimmed(cell)
        return shown.isEmpty ? nil : shown
    }

    /// The bytes of a cell with something other than blanks in it; `nil` otherwise.
    func filled(_ column: TableColumn) -> UnsafeBufferPointer<UInt8>? {
        self[column].flatMap { Record(bytes: $0, line: 0).isBlank ? nil : $0 }
    }

    /// A cell as a string without blanks around it; `nil` where nothing is left.
    func text(_ column: TableColumn) -> String? {
        let text = self[column].map { String(decoding: $0, as: UTF8.self).trimmed }
        return text?.isEmpty == true ? nil : text
    }

    /// With whom the row's stream is.
    var streamKey: String? { text(.stream) ?? text(.customer) }

    private func place(of column: TableColumn) -> Int? {
        guard let place = header.place(of: column) else { return nil }
        if surplus > 0, let words = header.place(of: .text), place > words {
            return place + surplus
        }
        return place
    }
}
