import Foundation
import Reports
import Rules
import Store
import Transcripts
import Wording

/// A publication of a period as it leaves the workbench.
struct PublicationRow: Sendable {
    let publication: Publication
    let period: Period?
    let snapshot: PeriodSnapshot?
    let by: String?
    /// How much was changed since.
    let changes: Int
    let zone: TimeZone

    static let listing = Listing<PublicationRow>(
        "Publication",
        [
            .integer("id", .columnNumber) { Int($0.publication.id.value) },
            .optionalText("period", .publishedPeriod) { $0.period?.name },
            .day("first", .firstDay) { $0.period?.first },
            .day("last", .lastDay) { $0.period?.last },
            .integer("number", .publicationNumber) { $0.publication.number },
            .moment("at", .publishedAt) { ($0.publication.at, $0.zone) },
            .optionalText("by", .columnBy) { $0.by },
            .integer("reviewed", .reviewedOf) { $0.snapshot?.reviewed },
            .integer("drawn", .drawnColumn) { $0.snapshot?.drawn },
            .integer("agents", .agents) { $0.snapshot?.agents.count },
            .integer("changes", .columnChanges) { $0.changes },
            .text("digest", .snapshotDigest) { $0.publication.digest },
        ])
}

extension Workbench {
    /// All publications, the last first.
    func publicationRows() async throws -> [PublicationRow] {
        let (names, zone) = (try await names(), rules.rules.calendar.timeZone)
        let periods = try await store.periods()
        var rows: [PublicationRow] = []
        for publication in try await store.publications() {
            rows.append(
                PublicationRow(
                    publication: publication,
                    period: periods.first { $0.id == publication.period },
                    snapshot: PeriodSnapshot(json: publication.snapshot),
                    by: names[publication.by],
                    changes: try await store.changes(since: publication.id).count, zone: zone))
        }
        return rows
    }
}
