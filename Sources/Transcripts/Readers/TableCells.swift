/// The cells of one row by what they hold.
struct TableCells {
    let bytes: UnsafeBufferPointer<UInt8>
    let row: DelimitedRow
    let header: TableHeader
    /// For times that name none.
    let zone: ZoneOffsets
    /// How times are written; `nil` for any of the usual ways.
    let timeFormat: TimeFormat?

    /// The bytes of a cell; `nil` where the table has no such column or the cell is empty.
    subscript(column: TableColumn) -> UnsafeBufferPointer<UInt8>? {
        guard let index = header.place(of: column) else { return nil }
        let range = row.range(of: index)
        return range.isEmpty ? nil : UnsafeBufferPointer(rebasing: bytes[range])
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
}
