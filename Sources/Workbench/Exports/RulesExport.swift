import Reports
import Rules
import Sampling
import Store
import Wording

extension RuleQualityCounts {
    /// What is known of each rule as a table, one row a rule.
    var table: Table {
        let columns: [Table.Column] = [
            .init("rule", .columnRule), .init("title", .ruleField),
            .init("dimension", .columnDimension), .init("severity", .columnSeverity),
            .init("findings", .hitsColumn, .trailing),
            .init("flagged", .flaggedChats, .trailing),
            .init("decided", .decidedColumn, .trailing),
            .init("confirmed", .confirmedColumn, .trailing),
            .init("missed", .missedColumn, .trailing),
            .init("precision", .precisionColumn, .trailing),
            .init("precision_low", .precisionLow, .trailing),
            .init("precision_high", .precisionHigh, .trailing),
            .init("appeals", .appeals, .trailing),
            .init("appeals_won", .appealsWonColumn, .trailing),
        ]
        return Table(columns: columns, rows: rules.map(Self.row))
    }

    private static func row(_ rule: RuleCounts) -> [Cell] {
        let limits = rule.precisionLimits
        return [
            .text(rule.rule), rule.card.map { .words($0.title) } ?? .none,
            .text(rule.card?.dimension ?? ""),
            rule.card.map { .coded($0.severity.rawValue, $0.severity.title) } ?? .none,
            .integer(rule.findings), .integer(rule.flagged), .integer(rule.decided),
            .integer(rule.outcomes[.confirmed, default: 0]),
            .integer(rule.outcomes[.missed, default: 0]),
            rule.sampledFlagged == 0
                ? .none : .share(Double(rule.sampledRight) / Double(rule.sampledFlagged)),
            limits.map { .share($0.low) } ?? .none, limits.map { .share($0.high) } ?? .none,
            .integer(rule.appeals), .integer(rule.appealsWon),
        ]
    }
}

extension RuleCounts {
    /// The range of the precision, of the conversations of the sample that the rule flagged
    /// (Wilson, 95 %); `nil` where none was decided.
    var precisionLimits: Limits? {
        guard sampledFlagged > 0 else { return nil }
        return WilsonInterval.limits(
            found: min(sampledRight, sampledFlagged), sampled: sampledFlagged,
            population: max(flagged, sampledFlagged))
    }
}
