import Transcripts
import Wording

/// The rows of a sheet, read into what they say about each agent.
struct RowGroups<Content> {
    /// In the order of their first rows.
    private(set) var groups: [(name: String, content: Content)] = []
    /// Rows and groups that do not fit, with their places.
    private(set) var doubts: [Phrase] = []

    /// - Parameters:
    ///   - agent: the column that names whom a row is about; nil where all are about the same.
    ///   - unit: the column that names the conversation of a row, which may stand there once. The
    ///     same row twice counts once; different rows with one name count for nothing.
    init(_ sheet: Sheet, into start: any SampleRows<Content>, agent: Int?, unit: Int?) {
        var rows = start
        var names: [String] = []
        let seen = unit.map { RepeatedUnits(sheet, unit: $0) }
        for row in sheet.rows {
            do throws(SampleProblem) {
                if try seen?.isRepeated(row) == true { continue }
                let name = row[agent] ?? ""
                if agent != nil, name.isEmpty { throw SampleProblem(.sampleNameless) }
                try rows.add(row, to: name)
                if !names.contains(name) { names.append(name) }
            } catch {
                let place = "\(Place(file: sheet.path, line: row.line))"
                doubts.append(.placeReason(place, error.phrase))
            }
        }
        for name in names {
            do throws(SampleProblem) {
                groups.append((name, try rows.content(of: name)))
            } catch {
                doubts.append(.placeReason(name.isEmpty ? sheet.path : name, error.phrase))
            }
        }
    }
}
