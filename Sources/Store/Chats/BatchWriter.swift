import Scoring
import Wording
import Foundation
import GRDB
import Rules
import Sampling
import Transcripts

/// Writes audited conversations within one transaction.
struct BatchWriter {
    let database: Database
    let audit: AuditID
    let importing: ImportID
    private(set) var counts = ImportCounts()
    private(set) var conflicting: [String] = []
    private var sums = DaySums()
    private var pairs = RulePairs()

    init(database: Database, audit: AuditID, importing: ImportID) {
        self.database = database
        self.audit = audit
        self.importing = importing
    }

    mutating func add(_ audited: AuditedConversation) throws {
        let known = try Row.fetchOne(
            database.cachedStatement(
                sql: "SELECT id, day, forgotten FROM conversation WHERE digest = ?"),
            arguments: [Data(audited.digest.bytes)])
        if let known {
            try addAgain(audited, known)
        } else if try isTaken(audited.conversation.id) {
            counts.conflicting += 1
            conflicting.append(audited.conversation.id)
        } else {
            try addResult(
                of: audited, to: try addConversation(audited), on: audited.day.dayNumber)
        }
    }

    /// Writes the sums and the counts; to be called once, at the end.
    func finish() throws {
        try sums.write(to: database, audit: audit)
        try pairs.write(to: database, audit: audit)
        try database.execute(
            sql: """
                UPDATE import SET added = added + ?, known = known + ?,
                    conflicting = conflicting + ? WHERE id = ?
                """,
            arguments: [
                counts.added, counts.known + counts.forgotten, counts.conflicting,
                importing.value,
            ])
    }

    /// The same words again: perhaps by other rules. The day stays the first one: a chat without
    /// times has only that of its import.
    private mutating func addAgain(_ audited: AuditedConversation, _ known: Row) throws {
        let id: Int64 = known["id"]
        let isAudited = try Bool.fetchOne(
            database.cachedStatement(
                sql: "SELECT 1 FROM audited WHERE conversation = ? AND audit = ?"),
            arguments: [id, audit.value])
        if known["forgotten"] != nil {
            counts.forgotten += 1
        } else if isAudited == true {
            counts.known += 1
        } else {
            try addResult(of: audited, to: id, on: known["day"])
        }
    }

    private func isTaken(_ archiveID: String) throws -> Bool {
        try Bool.fetchOne(
            database.cachedStatement(sql: "SELECT 1 FROM conversation WHERE archive_id = ?"),
            arguments: [archiveID.inNormalFormC]) == true
    }

    private func addConversation(_ audited: AuditedConversation) throws -> Int64 {
        let conversation = audited.conversation
        let owner = conversation.owner
        if let owner { try learn(owner) }
        try database.cachedStatement(
            sql: """
                INSERT INTO conversation (archive_id, digest, agent, channel, shop, customer,
                    product, started, day, messages, import)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            conversation.id.inNormalFormC, Data(audited.digest.bytes), owner?.id,
            conversation.channel,
            conversation.shop, conversation.customer, conversation.product,
            conversation.start?.milliseconds, audited.day.dayNumber, conversation.messages.count,
            importing.value,
        ])
        let id = database.lastInsertedRowID
        try database.cachedStatement(
            sql: "INSERT INTO conversation_text (conversation, body) VALUES (?, ?)"
        ).execute(arguments: [id, try ConversationBody(conversation).json])
        return id
    }

    /// Keeps the name of an agent; an id without a name keeps the name it had.
    private func learn(_ agent: Participant) throws {
        try database.cachedStatement(
            sql: """
                INSERT INTO agent (id, name) VALUES (?, ?)
                ON CONFLICT (id) DO UPDATE SET name = excluded.name
                    WHERE excluded.name <> excluded.id
                """
        ).execute(arguments: [agent.id, agent.name.isEmpty ? agent.id : agent.name])
    }

    private mutating func addResult(
        of audited: AuditedConversation, to id: Int64, on day: Int
    ) throws {
        counts.added += 1
        let score = audited.score
        let lost = score.dimensions.map { String($0.lost.thousandths) }.joined(separator: ",")
        try database.cachedStatement(
            sql: """
                INSERT INTO audited (conversation, audit, total, bonus, lost, violations, red_line,
                    waiting)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            id, audit.value, score.total.thousandths, score.bonus.thousandths, "[\(lost)]",
            score.dimensions.reduce(0) { $0 + $1.violations }, score.redLine, score.waiting,
        ])
        for (position, finding) in audited.findings.enumerated() {
            try add(finding, at: position, to: id)
        }
        sums.add(audited, on: day)
        pairs.add(audited)
    }

    private func add(
        _ priced: AuditedConversation.PricedFinding, at position: Int, to id: Int64
    ) throws {
        let finding = priced.finding
        try database.cachedStatement(sql: Self.insertFinding).execute(arguments: [
            id, audit.value, position, finding.agent.isEmpty ? nil : finding.agent, finding.rule,
            finding.ruleDigest, finding.dimension, finding.severity.rawValue,
            priced.price.thousandths, priced.waits, finding.disguised, finding.chargedWith,
            finding.load, try StoredEvidence.json(finding.evidence), finding.explanation.zh,
            finding.explanation.en, finding.nearMiss?.zh, finding.nearMiss?.en,
        ])
    }

    private static let insertFinding = """
        INSERT INTO finding (conversation, audit, position, agent, rule, rule_digest, dimension,
            severity, points, waits, disguised, charged_with, load, evidence, explanation_zh,
            explanation_en, near_miss_zh, near_miss_en)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
}
