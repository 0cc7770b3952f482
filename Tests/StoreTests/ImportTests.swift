import Foundation
import Rules
import Sampling
import Scoring
import TestSupport
import Testing
import Transcripts
import Wording

@testable import Store

/// Chats come in once, and come back as they were.
struct ImportTests {
    @Test func `The same chats again change nothing`() async throws {
        let team = try await Team(chats: 5)
        let again = try await team.add(1..<8)
        #expect(again.added == 2)
        #expect(again.known == 5)
        let check = try await team.store.verify()
        #expect(check.rows["conversation"] == 7)
        #expect(check.rows["finding"] == 14)
        #expect(check.isSound)
        let imports = try await team.store.imports()
        #expect(imports.map(\.counts.added) == [2, 5])
        #expect(imports.map(\.sources) == [["chats.jsonl"], ["chats.jsonl"]])
        #expect(imports.allSatisfy { $0.finished != nil })
    }

    @Test func `An import that was cut short is simply repeated`() async throws {
        let team = try await Team(chats: 0)
        let scorer = try Team.scorer()
        let importing = try await team.store.beginImport(
            team.audit, sources: ["a"], by: nil, at: Team.at(1))
        let first = try (1..<4).map { try Team.audited(Team.chat($0), scorer: scorer) }
        _ = try team.store.add(first, to: team.audit, of: importing)
        let whole = try await team.add(1..<7)
        #expect(whole.added == 3)
        #expect(whole.known == 3)
        #expect(try await team.store.imports().map { $0.finished == nil } == [false, true, false])
    }

    @Test func `Another chat under a known id is told and left out`() async throws {
        let team = try await Team(chats: 2)
        var other = Team.chat(1)
        other.shop = "别家"
        let counts = try await team.add([Team.audited(other, scorer: Team.scorer())])
        #expect(counts.conflicting == 1)
        #expect(try await team.store.conversation(archiveID: "c1")?.shop == "云栖")
    }

    @Test func `Other rules add an audit beside the first, which stays as it is`() async throws {
        let team = try await Team(chats: 2)
        let other = try await team.store.addAudit(
            Team.newAudit(rules: "rules-2"), by: nil, at: Team.at(5))
        #expect(other != team.audit)
        let same = try await team.store.addAudit(Team.newAudit(), by: nil, at: Team.at(6))
        #expect(same == team.audit)
        let importing = try await team.store.beginImport(
            other, sources: [], by: nil, at: Team.at(7))
        let added = try team.store.add(
            [Team.audited(Team.chat(1), scorer: Team.scorer())], to: other, of: importing)
        #expect(added.counts.added == 1)
        let chat = try #require(try await team.store.conversation(archiveID: "c1"))
        for audit in [team.audit, other] {
            #expect(try await team.store.findings(in: chat.id, audit: audit).count == 2)
        }
        // An import that is not done yet empties no page.
        #expect(try await team.store.lastAudit()?.id == team.audit)
        try await team.store.finishImport(
            importing, rejects: 0, digest: Digest(of: "x"), by: nil, at: Team.at(8))
        #expect(try await team.store.lastAudit()?.id == other)
        _ = try await team.store.addAudit(
            Team.newAudit(rules: "rules-3"), by: nil, at: Team.at(9))
        #expect(try await team.store.lastAudit()?.id == other)
        #expect(try await team.store.audit(team.audit)?.rules["attitude/cold"]?.why.zh == "因为")
    }

    static let scripts = [
        """
        @shop 云栖家居
        @channel taobao
        @product 羽绒被
        @tag 售前
        @tag "引号"
        @rating 4.5
        @resolved no
        2026-06-08 09:00:00 C: 这件还有L码吗\\n"引号" 'x' <b>
        2026-06-08 09:00:20 B: 您好
        2026-06-08 09:00:21 S: 已转接
        2026-06-08 09:01:00 A(小雅): 有的👍\u{0}é
        2026-06-08 09:01:05 C[image]: 破损照片
        """,
        """
        C: 在吗
        A: 在
        """,
    ]

    @Test(arguments: scripts)
    func `A chat comes back word for word`(script: String) async throws {
        let team = try await Team(chats: 0)
        let chat = try Script(script, id: "聊天-1", zone: .init(.gmt)).conversation
        _ = try await team.add([Team.audited(chat, scorer: Team.scorer())])
        let stored = try #require(try await team.store.conversation(archiveID: "聊天-1"))
        let body = try #require(try await team.store.body(of: stored.id))
        #expect(body.canonicalBytes == chat.canonicalBytes)
        #expect(stored.started == chat.start)
    }

    @Test func `A finding comes back as it was found`() async throws {
        let team = try await Team(chats: 1)
        let findings = try await team.store.findings(in: ConversationID(1), audit: team.audit)
        #expect(
            findings.map(\.finding) == [
                Team.finding("attitude/cold", "-2", "c1", "a1"),
                Team.finding("knowledge/doubtful", "-4", "c1", "a1", severity: .major),
            ])
        #expect(findings.map(\.waits) == [false, true])
    }

    /// The sums that come in by days are those of a tally over everything at once.
    @Test func `The sums of agents are those of a tally of everything`() async throws {
        let team = try await Team(chats: 0)
        let scorer = try Team.scorer()
        var tally = TeamTally()
        for number in 1...30 {
            let chat = Team.chat(number, agent: "a\(number % 3)")
            let audited = try Team.audited(chat, scorer: scorer)
            _ = try await team.add([audited])
            tally.add(
                owner: chat.owner?.id, name: "", findings: audited.findings.map(\.finding),
                scorer: scorer)
        }
        let summary = try await team.store.agentSummary(
            team.audit, dimensions: ["attitude", "knowledge"])
        #expect(summary.map(\.agent) == ["a0", "a1", "a2"])
        for agent in summary { #expect(agent.machine == tally.agents[agent.agent]) }
        let frequent = try await team.store.frequentRules(of: "a1", team.audit)
        #expect(frequent.map(\.rule) == ["attitude/cold", "knowledge/doubtful"])
        #expect(frequent.map(\.findings) == [10, 10])
        #expect(
            try await team.store.days(of: "a1").map(\.conversations) == [10])
        #expect(try await team.store.days(of: nil).map(\.conversations) == [30])
        let one = try await team.store.agentSummary(
            team.audit, of: "a1", dimensions: ["attitude", "knowledge"])
        #expect(one == summary.filter { $0.agent == "a1" })
    }

    /// A chat without times has the day of its first import, whenever it comes again.
    @Test func `A chat that comes again by other rules stays in its first day`() async throws {
        let team = try await Team(chats: 1)
        let other = try await team.store.addAudit(
            Team.newAudit(rules: "rules-2"), by: nil, at: Team.at(5))
        let importing = try await team.store.beginImport(
            other, sources: [], by: nil, at: Team.at(7))
        let chat = Team.chat(1)
        let again = AuditedConversation(
            chat, findings: [Team.finding("attitude/cold", "-2", chat.id, "a1")],
            scorer: try Team.scorer(), day: LocalDate(dayNumber: 20_700))
        _ = try team.store.add([again], to: other, of: importing)
        let days = try await team.store.days(of: "a1")
        #expect(days.map(\.day.dayNumber) == [20_600, 20_600])
        #expect(days.map(\.audit) == [team.audit, other])
    }

    /// 17:30 UTC is half past one on the next day in Shanghai, where the chats' days are told.
    @Test func `Days are told in the zone of the audit`() async throws {
        let moment = try #require(Timestamp(text: "2026-06-08 17:30:00", zone: .init(.gmt)))
        #expect(try await Team().store.localDate(of: moment) == LocalDate("2026-06-09"))
    }
}
