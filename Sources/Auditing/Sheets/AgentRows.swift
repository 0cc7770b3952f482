package import Transcripts
package import Wording

/// What the rows of a sheet say about agents, whom only the archive knows: read first, told apart
/// later.
package struct AgentRows<Content> {
    private var rows: [(agent: String, place: Place, content: Content)] = []
    /// Rows that do not fit, with their places.
    package private(set) var doubts: [Phrase] = []

    /// - Parameter read: makes of a row what it says.
    package init(
        _ sheet: Sheet, read: (SheetRow) throws(SampleProblem) -> Content
    ) throws(PlacedError) {
        guard let agent = sheet.agentColumn else {
            throw PlacedError(place: sheet.path, problem: .agentColumnMissing(sheet.columns))
        }
        for reject in sheet.rejects {
            doubts.append(.placeReason("\(reject.place)", reject.reason.phrase))
        }
        for row in sheet.rows {
            let place = Place(file: sheet.path, line: row.line)
            do throws(SampleProblem) {
                guard let name = row[agent] else { throw SampleProblem(.sampleNameless) }
                rows.append((name, place, try read(row)))
            } catch {
                doubts.append(.placeReason("\(place)", error.phrase))
            }
        }
    }

    /// Hands over each row with the id of its agent; rows of unknown agents, and rows that `take`
    /// refuses, become doubts.
    ///
    /// - Parameter isMeant: whether a row is of the time in question; others are passed over.
    package mutating func resolve(
        _ names: AgentNames, where isMeant: (Content) -> Bool = { _ in true },
        take: (String, Content, Place) throws(SampleProblem) -> Void
    ) {
        for row in rows where isMeant(row.content) {
            do throws(SampleProblem) {
                try take(try names.id(of: row.agent), row.content, row.place)
            } catch {
                doubts.append(.placeReason("\(row.place)", error.phrase))
            }
        }
    }
}

extension Sheet {
    /// The column of whom a row is about.
    package var agentColumn: Int? {
        column(["agent", "rule", "name", "group", "客服", "坐席", "规则", "姓名"])
    }
}

extension SheetRow {
    /// A text that must be there.
    func text(_ column: Int?, else missing: Phrase) throws(SampleProblem) -> String {
        guard let text = self[column] else { throw SampleProblem(missing) }
        return text
    }

    /// A day that must be there.
    package func day(_ column: Int?) throws(SampleProblem) -> LocalDate {
        let text = try text(column, else: .rowDateMissing)
        guard let day = LocalDate(text) else { throw SampleProblem(.rowDateUnreadable(text)) }
        return day
    }

    /// A day that must be there, within the time that a report is about.
    func day(
        _ column: Int?, within whole: ClosedRange<LocalDate>
    ) throws(SampleProblem) -> LocalDate {
        let day = try day(column)
        guard whole.contains(day) else { throw SampleProblem(.recordOutsideMonth("\(day)")) }
        return day
    }
}
