import GRDB
import Rules

/// Reads many results at once: a query for each kind of record, however many results there are, and
/// each card of a rule once.
struct ResultBatch {
    private let findings: [FindingID: (finding: StoredFinding, counts: Bool)]
    /// All verdicts on each mark, by the first of them, with the audit that had seen the chat.
    private let marks: [VerdictID: (chain: [Verdict], audit: AuditID)]
    private let conversations: [ConversationID: StoredConversation]
    private let standings: [AppealTarget: StandingVerdict]
    private let appeals: [AppealTarget: Appeal]
    private let cards: [Version: RuleCard]

    /// Names a rule as one audit had it.
    private struct Version: Hashable {
        let audit: AuditID
        let rule: String
    }

    init(_ targets: [AppealTarget], in database: Database) throws {
        let found = targets.compactMap(\.finding?.value).jsonList
        let marked = targets.compactMap(\.missed?.value).jsonList
        findings = try Self.findings(found, database)
        marks = try Self.marks(marked, database)
        let chats =
            findings.values.map(\.finding.conversation.value)
            + marks.values.compactMap { $0.chain.first?.conversation.value }
        conversations = try Self.conversations(Set(chats).sorted().jsonList, database)
        standings = try Self.standings(found, marked, database)
        appeals = try Self.appeals(found, marked, database)
        let versions =
            findings.values.map { Version(audit: $0.finding.audit, rule: $0.finding.finding.rule) }
            + marks.values.compactMap { mark in
                mark.chain.first?.target.missed.map { Version(audit: mark.audit, rule: $0.rule) }
            }
        cards = try Self.cards(Set(versions), database)
    }

    /// The result on a target; `nil` where there is no such finding, or no such mark that counts.
    func result(_ target: AppealTarget) -> AgentResult? {
        switch target {
        case .finding(let id):
            guard let found = findings[id] else { return nil }
            return result(
                target, .finding(found.finding), in: found.finding.conversation,
                Version(audit: found.finding.audit, rule: found.finding.finding.rule),
                counts: found.counts)
        case .missed(let id):
            guard let mark = marks[id], let last = mark.chain.last,
                let missed = last.target.missed
            else { return nil }
            // What was decided on appeal stays, whatever was withdrawn.
            let counts = last.outcome == .missed || appeals[target]?.decision != nil
            return result(
                target, .missed(last), in: last.conversation,
                Version(audit: mark.audit, rule: missed.rule), counts: counts)
        }
    }

    private func result(
        _ target: AppealTarget, _ what: AgentResult.Target, in chat: ConversationID,
        _ version: Version, counts: Bool
    ) -> AgentResult? {
        guard let conversation = conversations[chat] else { return nil }
        return AgentResult(
            target: what, conversation: conversation, rule: cards[version],
            standing: standings[target], appeal: appeals[target], counts: counts)
    }

    /// A finding counts where its audit is the one that counts in the chat.
    private static func findings(
        _ ids: String, _ database: Database
    ) throws -> [FindingID: (finding: StoredFinding, counts: Bool)] {
        try Row.fetchAll(
            database.cachedStatement(
                sql: """
                    SELECT \(StoredFinding.columns),
                        conversation.counted IS finding.audit AS is_counted
                    FROM json_each(?) AS wanted CROSS JOIN finding ON finding.id = wanted.value
                    \(StoredFinding.join)
                    """), arguments: [ids]
        ).reduce(into: [:]) { all, row in
            let finding = try StoredFinding(row)
            all[finding.id] = (finding, row["is_counted"])
        }
    }

    /// What is marked in calibration, on gold chats and by second reviewers is nobody's result.
    private static func marks(
        _ ids: String, _ database: Database
    ) throws -> [VerdictID: (chain: [Verdict], audit: AuditID)] {
        let chains = try database.verdicts(onMarks: ids)
        let assignments = Set(chains.compactMap { $0.value.first?.assignment.value })
        let audits: [AssignmentID: AuditID] = try Row.fetchAll(
            database.cachedStatement(
                sql: """
                    SELECT assignment.id, audit FROM json_each(?) AS wanted
                    CROSS JOIN assignment ON assignment.id = wanted.value
                    """), arguments: [assignments.sorted().jsonList]
        ).reduce(into: [:]) { $0[$1.id("id")] = $1.id("audit") }
        return chains.compactMapValues { chain in
            chain.first.flatMap { audits[$0.assignment] }.map { (chain, $0) }
        }
    }

    private static func conversations(
        _ ids: String, _ database: Database
    ) throws -> [ConversationID: StoredConversation] {
        try Row.fetchAll(
            database.cachedStatement(
                sql: """
                    SELECT \(StoredConversation.columns) FROM json_each(?) AS wanted
                    CROSS JOIN conversation ON conversation.id = wanted.value
                    \(StoredConversation.join)
                    """), arguments: [ids]
        ).reduce(into: [:]) { $0[$1.id("id")] = StoredConversation($1) }
    }

    private static func standings(
        _ findings: String, _ marks: String, _ database: Database
    ) throws -> [AppealTarget: StandingVerdict] {
        try Row.fetchAll(
            database.cachedStatement(
                sql: """
                    SELECT standing.* FROM json_each(?1) AS wanted
                    CROSS JOIN standing ON standing.finding = wanted.value
                    UNION ALL
                    SELECT standing.* FROM json_each(?2) AS wanted
                    CROSS JOIN standing ON standing.missed = wanted.value
                    """), arguments: [findings, marks]
        ).reduce(into: [:]) { $0[AppealTarget($1)] = try StandingVerdict($1) }
    }

    private static func appeals(
        _ findings: String, _ marks: String, _ database: Database
    ) throws -> [AppealTarget: Appeal] {
        try Row.fetchAll(
            database.cachedStatement(
                sql: """
                    SELECT \(Appeal.columns) FROM json_each(?1) AS wanted
                    CROSS JOIN appeal ON appeal.finding = wanted.value \(Appeal.join)
                    UNION ALL
                    SELECT \(Appeal.columns) FROM json_each(?2) AS wanted
                    CROSS JOIN appeal ON appeal.missed = wanted.value \(Appeal.join)
                    """), arguments: [findings, marks]
        ).reduce(into: [:]) { $0[AppealTarget($1)] = try Appeal($1) }
    }

    private static func cards(
        _ versions: Set<Version>, _ database: Database
    ) throws -> [Version: RuleCard] {
        try versions.reduce(into: [:]) { all, version in
            all[version] = try Row.fetchOne(
                database.cachedStatement(
                    sql: "SELECT * FROM audit_rule WHERE audit = ? AND rule = ?"),
                arguments: [version.audit.value, version.rule]
            ).map { try RuleCard($0) }
        }
    }
}
