import Foundation
import Rules
import Store
import Transcripts
import Wording

/// An import with what went wrong in it, as far as that is still remembered.
struct ImportStatus: Sendable {
    let record: ImportRecord
    /// `nil` while it runs, and after a restart.
    let report: ImportReport?
    let isRunning: Bool
    let by: String?
    let zone: TimeZone

    static let listing = Listing<ImportStatus>(
        "Import",
        [
            .integer("id", .columnNumber) { Int($0.record.id.value) },
            .text("source", .importFileName) { $0.record.sources.joined(separator: ", ") },
            .coded("state", .columnState, ["running", "done", "cut_short"]) { $0.state },
            .moment("at", .columnAt) { ($0.record.at, $0.zone) },
            .optionalText("by", .columnBy) { $0.by },
            .integer("added", .importAdded) { $0.record.counts.added },
            .integer("known", .importKnown) { $0.record.counts.known },
            .integer("conflicting", .importConflicting) { $0.record.counts.conflicting },
            .integer("rejects", .importRejected) { $0.record.rejects },
            .integer("findings", .columnFindings) { $0.report?.outcome.findings },
            .integer("warnings", .apiWarnings) { $0.report?.outcome.warnings },
            .nested("problems", .apiProblems, problem) { $0.report?.troubles.rejects ?? [] },
            .nested("conflicts", .importConflicting, conflict) {
                $0.report?.troubles.conflicting ?? []
            },
            .moment("finished", .finishedAtColumn) { row in
                row.record.finished.map { ($0, row.zone) }
            },
        ])

    private static let problem = Listing<Reject>(
        "ImportProblem",
        [
            .integer("line", .columnLine) { $0.place.line },
            .text("code", .columnCheck) { $0.reason.code },
            .words("reason", .columnProblem) { $0.reason.phrase },
        ])

    private static let conflict = Listing<String>(
        "ImportConflict", [.text("conversation", .chatIDColumn) { $0 }])

    private var state: (String, Phrase) {
        if record.finished != nil { return ("done", .reviewFinished) }
        return isRunning ? ("running", .apiRunning) : ("cut_short", .importCutShort)
    }
}

extension Workbench {
    /// An import with what is remembered of it.
    func status(of record: ImportRecord, _ names: [UserID: String]) -> ImportStatus {
        ImportStatus(
            record: record, report: api[record.id], isRunning: api.running == record.id,
            by: record.by.flatMap { names[$0] }, zone: rules.rules.calendar.timeZone)
    }
}
