/// A table of plain rows with named columns, whole in memory: ratings, counts, scores of a sample.
///
/// Read from CSV, TSV or the first sheet of an Excel workbook with a header, or from JSON Lines (or one JSON list) of objects; each also
/// as `.gz`, in UTF-8, UTF-16 or GB18030. A row that cannot be read is rejected with its line and
/// costs nothing else.
package struct Sheet: Sendable {
    /// What messages call it.
    package let path: String
    /// Whether the rows were objects of JSON, and not lines below a header.
    package let isOfObjects: Bool
    /// As the file names them, in their order.
    package let columns: [String]
    package let rows: [SheetRow]
    package let rejects: [Reject]

    /// Reads a file; `-` is standard input.
    ///
    /// - Parameter name: what messages call it; its path where it is `nil`.
    /// - Throws: where the file as a whole cannot be read.
    package init(path: String, named name: String? = nil) throws(SheetError) {
        let name = name ?? path
        var draft = SheetDraft(path: path, named: name)
        do throws(ReadProblem) {
            isOfObjects = try draft.read()
        } catch {
            throw SheetError(path: name, problem: error)
        }
        self.path = name
        columns = draft.columns
        rows = draft.rows
        rejects = draft.rejects
    }

    /// A sheet of a header and rows that was read before, each row with as many cells as there are
    /// columns.
    package init(path: String, columns: [String], rows: [SheetRow]) {
        self.path = path
        self.columns = columns
        self.rows = rows
        isOfObjects = false
        rejects = []
    }

    /// The first column that has one of these names, whatever its case, blanks, `_` and `-`; a name
    /// of one letter counts as it is, for N is not n.
    package func column(_ names: [String]) -> Int? {
        Self.column(names, in: columns)
    }

    /// The same for columns that are no whole sheet's.
    package static func column(_ names: [String], in columns: [String]) -> Int? {
        let plain = columns.map(Self.plain)
        return names.lazy.compactMap { name in
            name.count == 1
                ? columns.firstIndex(of: name) : plain.firstIndex(of: Self.plain(name))
        }.first
    }

    private static func plain(_ name: String) -> String {
        name.lowercased().filter { !$0.isWhitespace && $0 != "_" && $0 != "-" }
    }
}
