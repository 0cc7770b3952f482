import Transcripts

/// A sheet of verdicts with the columns `conversation`, `rule`, `message` and `verdict`. As JSON
/// Lines its messages count from 0, as in `findings.jsonl`; as a table with a header from 1, as in
/// every table.
package enum VerdictFile {
    /// The verdicts in their order. Throws `SheetError` where the file as a whole cannot be read,
    /// else `VerdictFileError` for the first row that is none.
    package static func verdicts(at path: String) throws -> [GivenVerdict] {
        let sheet = try Sheet(path: path)
        let columns = Columns(sheet)
        let verdicts = sheet.rows.map { (line: $0.line, verdict: columns.verdict($0)) }
        let bad = verdicts.first { $0.verdict == nil }
        if let reject = sheet.rejects.min(by: { $0.place.line < $1.place.line }),
            reject.place.line <= bad?.line ?? .max
        {
            throw VerdictFileError(place: reject.place, reason: reject.reason)
        }
        if let bad {
            throw VerdictFileError(place: Place(file: path, line: bad.line), reason: nil)
        }
        return verdicts.compactMap(\.verdict)
    }

    /// Where a sheet has what a verdict says.
    private struct Columns {
        private let conversation: Int?
        private let rule: Int?
        private let message: Int?
        private let verdict: Int?
        private let firstMessage: Int

        init(_ sheet: Sheet) {
            conversation = sheet.column(["conversation"])
            rule = sheet.column(["rule"])
            message = sheet.column(["message"])
            verdict = sheet.column(["verdict"])
            firstMessage = sheet.isOfObjects ? 0 : 1
        }

        func verdict(_ row: SheetRow) -> GivenVerdict? {
            guard let conversation = row[conversation], let rule = row[rule],
                let number = row[message].flatMap({ Int($0) }), number >= firstMessage,
                let decision = row[verdict].flatMap(GivenVerdict.Decision.init(rawValue:))
            else { return nil }
            return GivenVerdict(
                conversation: conversation, rule: rule, message: number - firstMessage,
                verdict: decision)
        }
    }
}
