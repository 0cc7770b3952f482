import Reports
import Rules
import Sampling
import Store
import Wording

/// What is known of a rule, as it leaves the workbench.
struct RuleRow: Sendable {
    let counts: RuleCounts
    /// Rules that are hit whenever this one is: one of the two may be redundant.
    let companions: [Companion]

    /// A rule by its id and in words.
    struct Companion: Sendable {
        let rule: String
        let title: Phrase?
    }

    /// Every rule with those that are always hit with it.
    ///
    /// - Parameter companions: by the rules that they go with.
    static func all(
        _ quality: RuleQualityCounts, _ companions: [String: [String]]
    ) -> [RuleRow] {
        let cards = quality.rules.reduce(into: [:]) { $0[$1.rule] = $1.card }
        return quality.rules.map { counts in
            RuleRow(
                counts: counts,
                companions: (companions[counts.rule] ?? []).map {
                    Companion(rule: $0, title: cards[$0]?.title)
                })
        }
    }

    static let listing = Listing<RuleRow>(
        "Rule",
        [
            .text("rule", .columnRule) { $0.counts.rule },
            .words("title", .columnTitle) { $0.counts.card?.title },
            .optionalText("digest", .columnDigest) { row in
                row.counts.digest.isEmpty ? nil : row.counts.digest
            },
            .optionalText("dimension", .columnDimension) { $0.counts.card?.dimension },
            .coded("severity", .columnSeverity, Severity.allCases.map(\.rawValue)) { rule in
                rule.counts.card.map { ($0.severity.rawValue, $0.severity.title) }
            },
            .points("points", .columnPointsOfFinding) { $0.counts.card?.points.text },
            .integer("findings", .hitsColumn) { $0.counts.findings },
            .integer("flagged", .flaggedChats) { $0.counts.flagged },
            .integer("decided", .decidedColumn) { $0.counts.decided },
            .integer("confirmed", .confirmedColumn) { $0.counts.outcomes[.confirmed, default: 0] },
            .integer("missed", .missedColumn) { $0.counts.outcomes[.missed, default: 0] },
            .points("cost", .costColumn) { $0.counts.points.text },
            .integer("flagged_decided", .flaggedDecidedColumn) { $0.counts.sampledFlagged },
            .integer("flagged_right", .flaggedRightColumn) { $0.counts.sampledRight },
            .share("precision", .precisionColumn) { $0.counts.precision },
            .share("precision_low", .precisionLow) { $0.counts.precisionLimits?.low },
            .share("precision_high", .precisionHigh) { $0.counts.precisionLimits?.high },
            .integer("unflagged_reviewed", .unflaggedReviewedColumn) {
                $0.counts.unflaggedReviewed
            },
            .integer("unflagged_missed", .unflaggedMissedColumn) { $0.counts.sampledMissed },
            .share("miss_rate", .missRateColumn) { $0.counts.missRate?.rate },
            .share("miss_rate_low", .missRateLow) { $0.counts.missRate?.limits.low },
            .share("miss_rate_high", .missRateHigh) { $0.counts.missRate?.limits.high },
            .flag("never_confirmed", .neverRight) { $0.counts.isNeverRight },
            .integer("appeals", .appeals) { $0.counts.appeals },
            .integer("appeals_won", .appealsWonColumn) { $0.counts.appealsWon },
            .nested(
                "companions", .companionsColumn, companion,
                shown: { row in
                    row.companions.isEmpty
                        ? .none
                        : .words(
                            .joined(
                                row.companions.map { $0.title ?? Phrase($0.rule) }, zh: "、",
                                en: ", "))
                }
            ) { $0.companions },
        ])

    private static let companion = Listing<Companion>(
        "Companion",
        [
            .text("rule", .columnRule) { $0.rule },
            .words("title", .columnTitle) { $0.title },
        ])
}

extension RuleCounts {
    /// Of the conversations of the sample that the rule flagged, the share in which it was right;
    /// `nil` where none was decided.
    var precision: Double? {
        sampledFlagged == 0 ? nil : Double(sampledRight) / Double(sampledFlagged)
    }

    /// Whether people have looked at three findings or more and never confirmed one.
    var isNeverRight: Bool { decided >= 3 && outcomes[.confirmed, default: 0] == 0 }

    /// The range of the precision, of the conversations of the sample that the rule flagged
    /// (Wilson, 95 %); `nil` where none was decided.
    var precisionLimits: Limits? {
        guard sampledFlagged > 0 else { return nil }
        return WilsonInterval.limits(
            found: min(sampledRight, sampledFlagged), sampled: sampledFlagged,
            population: max(lookedFlagged, sampledFlagged))
    }
}
