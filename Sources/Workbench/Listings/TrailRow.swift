import Foundation
import Reports
import Store
import Wording

/// A row of the trail as it leaves the workbench.
struct TrailRow: Sendable {
    let entry: TrailEntry
    /// `nil` for the program itself.
    let name: String?
    /// Whether it tells what others made of a chat that its reader is still to judge: old and new
    /// are left out then.
    let isHidden: Bool
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
            .object("old", .trailOld, shown: { $0.cell($0.entry.old) }) { $0.json($0.entry.old) },
            .object("new", .trailNew, shown: { $0.cell($0.entry.new) }) { $0.json($0.entry.new) },
        ])

    private func cell(_ value: String?) -> Cell {
        isHidden && value != nil ? .words(.hiddenUntilJudged) : .text(value ?? "")
    }

    private func json(_ value: String?) -> JSON {
        isHidden ? .null : value.map(JSON.raw) ?? .null
    }
}

extension ResultReader {
    /// Rows of the trail, the last first.
    func trail(_ filter: TrailFilter) async throws -> [TrailRow] {
        let entries = try await workbench.store.trail(filter)
        let hidden = try await workbench.store.judgements(in: hiddenChats())
        return entries.map { entry in
            TrailRow(
                entry: entry, name: entry.user.flatMap { names[$0] },
                isHidden: entry.record.map(hidden.contains) ?? false, zone: zone)
        }
    }
}
