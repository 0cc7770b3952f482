import Store
import Transcripts
import Wording

/// What was changed after a period was published, as the agent whom it touches takes it away: what
/// it was and is, and not by whom.
struct OwnChangeRow: Sendable {
    /// The name of the period.
    let period: String
    let row: ChangeRow

    static let listing = Listing<OwnChangeRow>(
        "OwnChange",
        [
            .text("period", .publishedPeriod) { $0.period },
            .moment("at", .columnAt) { ($0.row.change.entry.at, $0.row.zone) },
            .optionalText("conversation", .chatIDColumn) { $0.row.change.conversation },
            .words("action", .columnWhat) { $0.row.action },
            .optionalText("rule", .columnRule) { $0.row.change.rule },
            .words("rule_title", .columnTitle) { $0.row.ruleTitle },
            .words("old", .columnBefore) { $0.row.old },
            .words("new", .columnAfter) { $0.row.new },
        ])
}
