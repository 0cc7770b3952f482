/// A part of a sheet that is too large to be in memory as a whole.
package struct SheetPart: Sendable {
    package let path: String
    /// As the file names them, in their order; a sheet of objects may have more of them later.
    package let columns: [String]
    package let rows: [SheetRow]
    package let rejects: [Reject]

    /// Reads a file part by part, with memory for one of them; `-` is standard input.
    ///
    /// - Parameter consume: takes the parts in order. What it throws ends the reading.
    /// - Throws: `SheetError` where the file as a whole cannot be read.
    package static func each(of path: String, consume: (SheetPart) throws -> Void) throws {
        var draft = SheetDraft(path: path, named: path)
        var failure: (any Error)?
        do throws(ReadProblem) {
            _ = try draft.read { draft in
                let columns = draft.columns
                let (rows, rejects) = draft.takeRows()
                if failure != nil || rows.isEmpty && rejects.isEmpty { return }
                do {
                    try consume(
                        SheetPart(path: path, columns: columns, rows: rows, rejects: rejects))
                } catch {
                    failure = error
                }
            }
        } catch {
            throw SheetError(path: path, problem: error)
        }
        if let failure { throw failure }
    }

    /// The first column that has one of these names; see `Sheet.column`.
    package func column(_ names: [String]) -> Int? {
        Sheet.column(names, in: columns)
    }
}
