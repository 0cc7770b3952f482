import Reports
import Rules
import Sampling
import Store
import Wording

/// What is known of a rule, as it leaves the workbench.
enum RuleRow {
    static let listing = Listing<RuleCounts>(
        "Rule",
        [
            .text("rule", .columnRule) { $0.rule },
            .words("title", .columnTitle) { $0.card?.title },
            .optionalText("digest", .columnDigest) { $0.digest.isEmpty ? nil : $0.digest },
            .optionalText("dimension", .columnDimension) { $0.card?.dimension },
            .coded("severity", .columnSeverity, Severity.allCases.map(\.rawValue)) { rule in
                rule.card.map { ($0.severity.rawValue, $0.severity.title) }
            },
            .points("points", .columnPointsOfFinding) { $0.card?.points.text },
            .integer("findings", .hitsColumn) { $0.findings },
            .integer("flagged", .flaggedChats) { $0.flagged },
            .integer("decided", .decidedColumn) { $0.decided },
            .integer("confirmed", .confirmedColumn) { $0.outcomes[.confirmed, default: 0] },
            .integer("missed", .missedColumn) { $0.outcomes[.missed, default: 0] },
            .points("cost", .costColumn) { $0.points.text },
            .share("precision", .precisionColumn) { $0.precision },
            .share("precision_low", .precisionLow) { $0.precisionLimits?.low },
            .share("precision_high", .precisionHigh) { $0.precisionLimits?.high },
            .share("miss_rate", .missRateColumn) { $0.missRate?.rate },
            .share("miss_rate_low", .missRateLow) { $0.missRate?.limits.low },
            .share("miss_rate_high", .missRateHigh) { $0.missRate?.limits.high },
            .flag("never_confirmed", .neverRight) { $0.isNeverRight },
            .integer("appeals", .appeals) { $0.appeals },
            .integer("appeals_won", .appealsWonColumn) { $0.appealsWon },
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
