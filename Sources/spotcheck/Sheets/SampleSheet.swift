import Sampling
import Transcripts
import Wording

/// A sample as people keep it: counts (agent, n, x), scores (agent, value), or machine and human
/// scores; with strata, sizes and weights where there are some.
struct SampleSheet {
    /// In the order of their first rows.
    let groups: [SampleGroup]
    /// Rows and groups that do not fit, with their places.
    let doubts: [Phrase]

    /// - Parameter scale: the ends between which scores lie.
    /// - Throws: where the columns make no sample.
    init(_ sheet: Sheet, scale: Limits) throws(SampleSheetError) {
        let columns = SampleColumns(sheet)
        let rows: any SampleRows
        if columns.machine != nil, columns.human != nil {
            rows = ReviewedRows(columns, scale: scale)
        } else if columns.value != nil {
            rows = ValueRows(columns, scale: scale)
        } else if columns.sampled != nil, columns.found != nil {
            rows = columns.flagged == nil ? CountRows(columns) : RuleRows(columns)
        } else {
            throw SampleSheetError(path: sheet.path, problem: .sampleColumnsMissing)
        }
        (groups, doubts) = Self.read(sheet, into: rows, agent: columns.agent)
        if groups.isEmpty, doubts.isEmpty, sheet.rejects.isEmpty {
            throw SampleSheetError(path: sheet.path, problem: .sampleEmpty)
        }
    }

    private static func read(
        _ sheet: Sheet, into start: any SampleRows, agent: Int?
    ) -> (groups: [SampleGroup], doubts: [Phrase]) {
        var rows = start
        var doubts: [Phrase] = []
        var names: [String] = []
        for row in sheet.rows {
            let name = row[agent] ?? ""
            do throws(SampleProblem) {
                if agent != nil, name.isEmpty { throw SampleProblem(.sampleNameless) }
                try rows.add(row, to: name)
                if !names.contains(name) { names.append(name) }
            } catch {
                let place = "\(Place(file: sheet.path, line: row.line))"
                doubts.append(.placeReason(place, error.phrase))
            }
        }
        var groups: [SampleGroup] = []
        for name in names {
            do throws(SampleProblem) {
                groups.append(SampleGroup(name: name, content: try rows.content(of: name)))
            } catch {
                doubts.append(.placeReason(name.isEmpty ? sheet.path : name, error.phrase))
            }
        }
        return (groups, doubts)
    }
}

/// A way of keeping samples, while its rows are read.
protocol SampleRows {
    /// Takes a row; throws where it does not fit, and the row counts for nothing.
    mutating func add(_ row: SheetRow, to name: String) throws(SampleProblem)
    /// What was sampled of an agent; throws where its rows do not go together.
    func content(of name: String) throws(SampleProblem) -> SampleGroup.Content
}

/// What is wrong with a row or a group.
struct SampleProblem: Explained {
    let phrase: Phrase

    init(_ phrase: Phrase) {
        self.phrase = phrase
    }
}

/// Why a sheet holds no sample.
struct SampleSheetError: Explained {
    let path: String
    let problem: Phrase

    var phrase: Phrase { .placeReason(path, problem) }
}

extension SheetRow {
    /// A count that must be there.
    func count(_ column: Int?) throws(SampleProblem) -> Int {
        guard let number = try optionalCount(column) else {
            throw SampleProblem(.sampleNotCount)
        }
        return number
    }

    /// A count that may be absent, but must be one where it is there.
    func optionalCount(_ column: Int?) throws(SampleProblem) -> Int? {
        guard let text = self[column] else { return nil }
        guard let number = SheetWords.count(text) else { throw SampleProblem(.sampleNotCount) }
        return number
    }

    /// A score on a scale; nil where the cell is empty.
    func score(_ column: Int?, on scale: Limits) throws(SampleProblem) -> Double? {
        guard let text = self[column] else { return nil }
        guard let number = SheetWords.number(text), scale.low <= number, number <= scale.high
        else { throw SampleProblem(.sampleNotScore(scale.text)) }
        return number
    }
}

extension Limits {
    /// `0–100`.
    var text: String {
        [low, high].map { $0 == $0.rounded() && abs($0) < 1e9 ? "\(Int($0))" : "\($0)" }
            .joined(separator: "–")
    }
}
