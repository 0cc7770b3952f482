/// One row of a sheet.
package struct SheetRow: Hashable, Sendable {
    /// Where it begins, 1-based.
    package let line: Int
    /// In the order of the columns; one of objects of JSON may lack the last.
    package let cells: [String]

    package init(line: Int, cells: [String]) {
        self.line = line
        self.cells = cells
    }

    /// The cell of a column without blanks around it; `nil` where it is empty or absent.
    package subscript(column: Int?) -> String? {
        guard let column, cells.indices.contains(column) else { return nil }
        let text = cells[column].trimmed
        return text.isEmpty ? nil : text
    }
}
