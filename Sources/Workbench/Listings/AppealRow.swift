import Foundation
import Reports
import Rules
import Store
import Wording

/// An appeal as it leaves the workbench.
struct AppealRow: Sendable {
    let appeal: Appeal
    let ruleTitle: Phrase?
    /// The id of the chat in the archive.
    let conversation: String?
    /// Of the chat; `nil` for who may see personal data.
    let mask: ChatMask?
    let names: [UserID: String]
    let zone: TimeZone

    static let listing = Listing<AppealRow>(
        "Appeal",
        [
            .integer("id", .columnNumber) { Int($0.appeal.id.value) },
            .text("finding", .appealedFinding) { $0.appeal.target.key },
            .optionalText("conversation", .chatIDColumn) { $0.conversation },
            .text("rule", .columnRule) { $0.appeal.rule },
            .words("rule_title", .columnTitle) { $0.ruleTitle },
            .optionalText("agent_name", .columnAgent) { $0.names[$0.appeal.by] },
            .moment("at", .columnAt) { ($0.appeal.at, $0.zone) },
            .optionalText("comment", .appealOf) { $0.mask.hiding($0.appeal.comment) },
            .coded("state", .columnOutcome, states) { state($0.appeal) },
            .points("points", .newPointsColumn) { $0.appeal.decision?.points?.text },
            .optionalText("decision", .appealDecision) {
                $0.mask.hiding($0.appeal.decision?.comment)
            },
            .optionalText("decided_by", .columnBy) { row in
                row.appeal.decision.flatMap { row.names[$0.by] }
            },
            .moment("decided_at", .decidedAtColumn) { row in
                row.appeal.decision.map { ($0.at, row.zone) }
            },
        ])

    /// What an appeal can be at.
    static let states = ["open"] + AppealDecision.Outcome.allCases.map(\.rawValue)

    static func state(_ appeal: Appeal) -> (String, Phrase) {
        guard let decision = appeal.decision else { return ("open", .appealOpen) }
        return (decision.outcome.rawValue, decision.outcome.title)
    }
}

extension AppealTarget {
    /// `f12` or `m7`, as `AgentResult.key` has it.
    var key: String {
        switch self {
        case .finding(let id): "f\(id.value)"
        case .missed(let id): "m\(id.value)"
        }
    }
}

extension ResultReader {
    /// Appeals with the chats that they are about.
    func rows(_ appeals: [Appeal]) async throws -> [AppealRow] {
        let cards = workbench.rules.rules.cards
        let masks = try await masks(of: Set(appeals.map(\.conversation)))
        var rows: [AppealRow] = []
        for appeal in appeals {
            let chat = try await workbench.store.conversation(appeal.conversation)
            rows.append(
                AppealRow(
                    appeal: appeal, ruleTitle: cards.first { $0.id == appeal.rule }?.title,
                    conversation: chat?.archiveID, mask: masks[appeal.conversation], names: names,
                    zone: zone))
        }
        return rows
    }
}
