import Rules
import Sampling
import Scoring
import TestSupport
import Transcripts
import Wording

@testable import Store

/// A store in a fresh folder with a small team: a lead, two reviewers, an agent, and chats that two
/// rules have looked at.
struct Team {
    let folder: TemporaryFolder
    let store: Store
    let lead: UserID
    let second: UserID
    let ann: UserID
    let bob: UserID
    let agent: UserID
    let audit: AuditID

    static let start = Timestamp(milliseconds: 1_780_000_000_000)

    /// `minutes` after the start of the test's world.
    static func at(_ minutes: Int64) -> Timestamp {
        Timestamp(milliseconds: start.milliseconds + minutes * 60_000)
    }

    /// - Parameter chats: how many chats to import, c1, c2, …; each has two findings, of
    ///   `attitude/cold` (hard) and of `knowledge/doubtful` (for review), and counts for agent a1.
    init(chats: Int = 3) async throws {
        folder = try TemporaryFolder()
        store = try Store(path: folder.path("store.db"))
        lead = try await store.addUser(
            NewUser(login: "lead", name: "林主管", role: .lead), by: nil, at: Self.at(0))
        second = try await store.addUser(
            NewUser(login: "lead2", name: "周主管", role: .lead), by: lead, at: Self.at(0))
        ann = try await store.addUser(
            NewUser(login: "ann", name: "安", role: .reviewer), by: lead, at: Self.at(0))
        bob = try await store.addUser(
            NewUser(login: "bob", name: "波", role: .reviewer), by: lead, at: Self.at(0))
        agent = try await store.addUser(
            NewUser(login: "xiaoya", name: "小雅", role: .agent, agent: "a1"), by: lead,
            at: Self.at(0))
        audit = try await store.addAudit(Self.newAudit(), by: nil, at: Self.at(1))
        try await add(1..<(chats + 1))
    }

    /// Imports chats with the numbers.
    @discardableResult
    func add(_ numbers: Range<Int>, agent: String = "a1") async throws -> ImportCounts {
        let scorer = try Self.scorer()
        return try await add(
            numbers.map { try Self.audited(Self.chat($0, agent: agent), scorer: scorer) })
    }

    func add(_ batch: [AuditedConversation]) async throws -> ImportCounts {
        let importing = try await store.beginImport(
            audit, sources: ["chats.jsonl"], by: nil, at: Self.at(1))
        let result = try store.add(batch, to: audit, of: importing)
        try await store.finishImport(
            importing, rejects: 0, digest: Digest(of: "archive"), by: nil, at: Self.at(2))
        return result.counts
    }

    static func newAudit(rules: String = "rules-1") -> NewAudit {
        NewAudit(
            rulesDigest: rules, scorecardDigest: "card-1", scorecard: card, pack: "1.0",
            zone: "Asia/Shanghai", cards: cards)
    }

    static func audited(
        _ chat: Conversation, scorer: Scorer
    ) throws -> AuditedConversation {
        let agent = chat.owner?.id ?? ""
        return AuditedConversation(
            chat,
            findings: [
                finding("attitude/cold", "-2", chat.id, agent),
                finding("knowledge/doubtful", "-4", chat.id, agent, severity: .major),
            ], scorer: scorer, day: LocalDate(dayNumber: 20_600))
    }

    static func chat(_ number: Int, agent: String = "a1") -> Conversation {
        var chat = Conversation(id: "c\(number)")
        chat.customer = "客户\(number)"
        chat.shop = "云栖"
        let customer = Participant(id: "u\(number)", name: "客户")
        let owner = Participant(id: agent, name: "客服 \(agent)")
        let time = Timestamp(milliseconds: start.milliseconds + Int64(number) * 1000)
        chat.append(time: time, role: .customer, sender: customer, words: "有货吗 \(number)".utf8)
        chat.append(time: time, role: .agent, sender: owner, words: "自己看页面".utf8)
        return chat
    }

    static func finding(
        _ rule: String, _ points: String, _ chat: String, _ agent: String,
        severity: Severity = .minor
    ) -> Finding {
        Finding(
            conversation: chat, agent: agent, rule: rule, ruleDigest: "0123456789ab",
            dimension: String(rule.prefix { $0 != "/" }), severity: severity,
            points: Points(points) ?? .zero, disguised: false,
            evidence: [Evidence(message: 1, span: 0..<2, text: "自己")],
            explanation: Phrase(zh: "说了“自己看”", en: "said “自己看”"),
            nearMiss: Phrase(zh: "差一点", en: "nearly"))
    }

    static let cards = [
        ruleCard("attitude/cold", .minor, "-2", .hard),
        ruleCard("knowledge/doubtful", .major, "-4", .review),
    ]

    private static func ruleCard(
        _ id: String, _ severity: Severity, _ points: String, _ tier: RuleCard.Tier
    ) -> RuleCard {
        RuleCard(
            id: id, title: Phrase(zh: "标题", en: "Title"),
            dimension: String(id.prefix { $0 != "/" }), severity: severity,
            points: Points(points) ?? .zero, tier: tier, why: Phrase(zh: "因为", en: "why"),
            instead: Phrase(zh: "改说", en: "instead"),
            falseAlarms: Phrase(zh: "误报", en: "alarms"), digest: "0123456789ab")
    }

    static func scorer() throws -> Scorer {
        try Scorer(Scorecard(SourceText(path: "card.yaml", text: card)), rules: cards)
    }

    static let card = """
        title: {zh: 测试, en: Test}
        base: 100
        dimensions:
          - {id: attitude, title: {zh: 态度, en: Attitude}, weight: 40}
          - {id: knowledge, title: {zh: 知识, en: Knowledge}, weight: 60}
        veto: critical
        bonus: {cap: 4}
        maximum: 102
        bands:
          - {from: 85, title: {zh: 良好, en: Good}}
          - {from: 0, title: {zh: 待改进, en: Needs work}}
        """
}
