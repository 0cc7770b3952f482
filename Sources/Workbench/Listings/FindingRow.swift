import Foundation
import Reports
import Rules
import Store
import Transcripts
import Wording

/// One point of an agent's results as it leaves the workbench: masked for whoever takes it away.
struct FindingRow: Sendable {
    let result: AgentResult
    /// Masked where the reader must not see personal data.
    let finding: Finding
    let verdicts: [Verdict]
    /// Of the chat, for notes and comments; `nil` for who may see personal data.
    let mask: ChatMask?
    /// What each verdict says, a line each.
    let history: [String]
    /// Names of users, where the reader may know them.
    let names: [UserID: String]
    let zone: TimeZone

    /// What the contract calls a finding, what stands on it, and why.
    static let listing = Listing<FindingRow>(
        "Finding",
        identity + [
            .text("rule", .columnRule) { $0.finding.rule },
            .words("rule_title", .columnTitle) { $0.result.rule?.title },
            .text("rule_digest", .columnDigest) { $0.finding.ruleDigest },
            .text("dimension", .columnDimension) { $0.finding.dimension },
            .coded("severity", .columnSeverity, Severity.allCases.map(\.rawValue)) {
                ($0.finding.severity.rawValue, $0.finding.severity.title)
            },
            .points("points", .columnPointsOfFinding) { $0.result.points.text },
            .points("machine_points", .machinePoints) { $0.finding.points.text },
            .coded("outcome", .columnOutcome, Outcome.allCases.map(\.rawValue)) { row in
                row.result.standing.map { ($0.outcome.rawValue, $0.outcome.title) }
            },
            .flag("by_appeal", .decidedByAppeal) { $0.result.standing?.isByAppeal ?? false },
            .flag("waits", .columnWaiting) { $0.waits },
            .flag("disguised", .disguisedColumn) { $0.finding.disguised },
            .nested("evidence", .columnText, evidence, shown: { .text($0.quotes) }) {
                $0.finding.evidence
            },
            .words("explanation", .columnExplanation) { $0.finding.explanation },
            .words("near_miss", .columnNearMiss) { $0.finding.nearMiss },
            .words("instead", .columnInstead) { $0.result.rule?.instead },
            .nested("verdicts", .reviewsColumn, verdict, shown: { .text($0.told) }) { row in
                row.verdicts.map {
                    VerdictRow(
                        verdict: $0, note: row.mask.hiding($0.note), name: row.names[$0.by],
                        zone: row.zone)
                }
            },
        ] + appeal)

    private static let identity: [Field<FindingRow>] = [
        .text("key", .appealedFinding) { $0.result.key },
        .text("conversation", .chatIDColumn) { $0.finding.conversation },
        .day("day", .columnDay) { $0.result.conversation.day },
        .optionalText("shop", .columnShop) { $0.result.conversation.shop },
        .text("agent", .agentID) { $0.finding.agent },
        .optionalText("agent_name", .columnName) { $0.agentName },
    ]

    private static let appeal: [Field<FindingRow>] = [
        .coded("appeal", .appeals, AppealRow.states) { $0.result.appeal.map(AppealRow.state) },
        .optionalText("appeal_comment", .appealOf) { $0.mask.hiding($0.result.appeal?.comment) },
        .optionalText("appeal_decision", .appealDecision) {
            $0.mask.hiding($0.result.appeal?.decision?.comment)
        },
        .flag("forgotten", .textForgottenColumn) { $0.result.conversation.forgotten != nil },
    ]

    private static let evidence = Listing<Evidence>(
        "Evidence",
        [
            .integer("message", .columnMessage) { $0.message },
            .integer("start", .spanStart) { $0.span?.lowerBound ?? 0 },
            .integer("end", .spanEnd) {
                $0.span?.upperBound ?? $0.text.unicodeScalars.count
            },
            .text("text", .columnText) { $0.text },
        ])

    private static let verdict = Listing<VerdictRow>(
        "Verdict",
        [
            .coded("outcome", .columnOutcome, Outcome.allCases.map(\.rawValue)) {
                ($0.verdict.outcome.rawValue, $0.verdict.outcome.title)
            },
            .coded("reason", .whyRejected, RejectReason.allCases.map(\.rawValue)) { row in
                row.verdict.reason.map { ($0.rawValue, $0.title) }
            },
            .points("points", .columnPointsOfFinding) { $0.verdict.points?.text },
            .optionalText("note", .noteForAgent) { $0.note },
            .optionalText("by", .columnBy) { $0.name },
            .moment("at", .columnAt) { ($0.verdict.at, $0.zone) },
        ])

    /// A verdict as its reader may see it.
    private struct VerdictRow: Sendable {
        let verdict: Verdict
        let note: String?
        /// Of its reviewer, where the reader may know it.
        let name: String?
        let zone: TimeZone
    }

    private var waits: Bool {
        guard result.standing == nil, case .finding(let stored) = result.target else {
            return false
        }
        return stored.waits
    }

    private var agentName: String? {
        result.conversation.agent == finding.agent ? result.conversation.agentName : nil
    }

    private var quotes: String {
        finding.evidence.map(\.text).filter { !$0.isEmpty }.joined(separator: " … ")
    }

    private var told: String { history.joined(separator: "\n") }
}

extension ResultReader {
    /// Results for somebody to take away. Chats are read only where their words are needed.
    func rows(_ results: [AgentResult]) async throws -> [FindingRow] {
        let needed = results.filter { !user.seesCustomers || $0.target.isMark }
        let bodies = try await workbench.store.bodies(of: Set(needed.map(\.conversation.id)))
        let masks = bodies.compactMapValues { user.mask(of: $0) }
        let verdicts = try await workbench.store.verdicts(
            on: results.compactMap(\.target.appealable))
        return results.map { result in
            let chat = result.conversation.id
            let (finding, mask) = (result.finding.quoting(bodies[chat]), masks[chat])
            let history = result.target.appealable.flatMap { verdicts[$0] } ?? []
            return FindingRow(
                result: result, finding: mask?.mask(finding) ?? finding, verdicts: history,
                mask: mask, history: history.map { told($0, mask: mask) }, names: names,
                zone: zone)
        }
    }
}

extension AgentResult.Target {
    /// Whether it is what the machine missed.
    fileprivate var isMark: Bool {
        if case .missed = self { true } else { false }
    }
}

extension Finding {
    /// The finding with the words that its evidence points at, where it holds none itself.
    fileprivate func quoting(_ body: Conversation?) -> Finding {
        guard let body, evidence.contains(where: \.text.isEmpty) else { return self }
        let quoted = evidence.map { evidence in
            guard evidence.text.isEmpty, body.messages.indices.contains(evidence.message) else {
                return evidence
            }
            let scalars = Array(body.words(of: evidence.message).unicodeScalars)
            let span = (evidence.span ?? 0..<scalars.count).clamped(to: 0..<scalars.count)
            var text = String.UnicodeScalarView()
            text.append(contentsOf: scalars[span])
            return Evidence(message: evidence.message, span: evidence.span, text: String(text))
        }
        return quoting(evidence: quoted, explanation: explanation, nearMiss: nearMiss)
    }
}
