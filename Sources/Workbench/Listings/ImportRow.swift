import Foundation
import Store
import Wording

/// An import as it leaves the workbench.
struct ImportRow: Sendable {
    let record: ImportRecord
    let by: String?
    let zone: TimeZone

    static let listing = Listing<ImportRow>(
        "Import",
        [
            .integer("id", .columnNumber) { Int($0.record.id.value) },
            .text("source", .importFileName) { $0.record.sources.joined(separator: ", ") },
            .moment("at", .columnAt) { ($0.record.at, $0.zone) },
            .optionalText("by", .columnBy) { $0.by },
            .integer("added", .importAdded) { $0.record.counts.added },
            .integer("known", .importKnown) { $0.record.counts.known },
            .integer("conflicting", .importConflicting) { $0.record.counts.conflicting },
            .integer("rejects", .importRejected) { $0.record.rejects },
            .moment("finished", .finishedAtColumn) { row in
                row.record.finished.map { ($0, row.zone) }
            },
        ])
}
