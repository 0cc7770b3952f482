import Transcripts
import Wording

/// Which rows of a sheet name a conversation that another row names too.
struct RepeatedUnits {
    private let unit: Int
    /// The line of the first row of each conversation, and whether all others are the same.
    private var first: [String: (line: Int, cells: [String], isSame: Bool)] = [:]

    init(_ sheet: Sheet, unit: Int) {
        self.unit = unit
        for row in sheet.rows {
            guard let id = row[unit] else { continue }
            let cells = sheet.columns.indices.map { row[$0] ?? "" }
            if let known = first[id] {
                first[id]?.isSame = known.isSame && known.cells == cells
            } else {
                first[id] = (row.line, cells, true)
            }
        }
    }

    /// Whether a row says what another has said already; throws where it says something else, for
    /// the first of them too.
    func isRepeated(_ row: SheetRow) throws(SampleProblem) -> Bool {
        guard let id = row[unit], let known = first[id] else { return false }
        guard known.isSame else { throw SampleProblem(.sampleUnitDiffers(id, line: known.line)) }
        return known.line != row.line
    }
}
