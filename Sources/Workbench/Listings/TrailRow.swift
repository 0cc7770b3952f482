import Foundation
import Reports
import Store
import Wording

/// A row of the trail as it leaves the workbench.
struct TrailRow: Sendable {
    let entry: TrailEntry
    /// `nil` for the program itself.
    let name: String?
    let zone: TimeZone

    static let listing = Listing<TrailRow>(
        "TrailEntry",
        [
            .integer("seq", .columnNumber) { Int($0.entry.seq) },
            .moment("at", .columnAt) { ($0.entry.at, $0.zone) },
            .optionalText("by", .columnBy) { $0.name },
            .coded("action", .trailAction, TrailAction.allCases.map(\.rawValue)) {
                ($0.entry.action, $0.entry.knownAction?.title ?? Phrase($0.entry.action))
            },
            .coded("subject", .trailSubject, TrailSubject.allCases.map(\.rawValue)) {
                ($0.entry.subject, $0.entry.knownSubject?.title ?? Phrase($0.entry.subject))
            },
            .integer("subject_id", .subjectNumber) { $0.entry.subjectID.map(Int.init) },
            .object("old", .trailOld, shown: { .text($0.entry.old ?? "") }) {
                $0.entry.old.map(JSON.raw) ?? .null
            },
            .object("new", .trailNew, shown: { .text($0.entry.new ?? "") }) {
                $0.entry.new.map(JSON.raw) ?? .null
            },
        ])
}
