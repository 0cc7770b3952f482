import Foundation
import Reports
import Sampling
import Store
import Wording

/// What people made of an earlier version of a rule, as it leaves the workbench.
struct RuleVersionRow: Sendable {
    let counts: RuleCounts
    let zone: TimeZone

    static let listing = Listing<RuleVersionRow>(
        "RuleVersion",
        [
            .text("rule", .columnRule) { $0.counts.rule },
            .text("digest", .columnDigest) { $0.counts.digest },
            .moment("since", .versionSince) { row in row.counts.since.map { ($0, row.zone) } },
            .integer("decided", .decidedColumn) { $0.counts.decided },
            .integer("confirmed", .confirmedColumn) { $0.counts.outcomes[.confirmed, default: 0] },
            .integer("missed", .missedColumn) { $0.counts.outcomes[.missed, default: 0] },
            .integer("flagged_decided", .flaggedDecidedColumn) { $0.counts.sampledFlagged },
            .integer("flagged_right", .flaggedRightColumn) { $0.counts.sampledRight },
            .share("precision", .precisionColumn) { $0.counts.precision },
            .share("precision_low", .precisionLow) { $0.counts.precisionLimits?.low },
            .share("precision_high", .precisionHigh) { $0.counts.precisionLimits?.high },
            .integer("appeals", .appeals) { $0.counts.appeals },
            .integer("appeals_won", .appealsWonColumn) { $0.counts.appealsWon },
        ])
}
