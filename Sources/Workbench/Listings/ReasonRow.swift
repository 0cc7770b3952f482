import Store
import Wording

/// Why findings of a rule were rejected, as it leaves the workbench.
struct ReasonRow: Sendable {
    let reason: RejectReason
    let count: Int

    static let listing = Listing<ReasonRow>(
        "RejectReason",
        [
            .coded("reason", .whyRejected, RejectReason.allCases.map(\.rawValue)) {
                ($0.reason.rawValue, $0.reason.title)
            },
            .integer("count", .columnFindings) { $0.count },
        ])
}

extension Workbench {
    /// The reasons of a version of a rule, the most frequent first.
    func reasonRows(ofRule rule: String, digest: String) async throws -> [ReasonRow] {
        try await store.rejectReasons(ofRule: rule, digest: digest)
            .sorted { ($0.value, $1.key.rawValue) > ($1.value, $0.key.rawValue) }
            .map { ReasonRow(reason: $0.key, count: $0.value) }
    }
}
