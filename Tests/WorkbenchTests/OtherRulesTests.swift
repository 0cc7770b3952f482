import Foundation
import Store
import Testing

@testable import Workbench

/// What is told where rules changed between the chats of the same days.
struct OtherRulesTests {
    private static let first = Office.chats.split(separator: "\n").first.map(String.init) ?? ""

    /// On 8 to 10 June the first rules saw c1 to c3 of a1, the others n1; on the 11th they alone
    /// saw n2, of a1 as well, which loses 3 points.
    @Test func `Scores of days name their rules and the chats that these did not see`()
        async throws
    {
        let office = try await Office.atWork()
        let old = try #require(try await office.workbench.store.lastAudit())
        let later = Self.first.replacing("2026-06-08", with: "2026-06-11")
        try await office.importByOtherRules(
            Self.first.replacing("\"c1\"", with: "\"n1\"") + "\n"
                + later.replacing("\"c1\"", with: "\"n2\""))
        let new = try #require(try await office.workbench.store.lastAudit())
        #expect(new.rulesDigest != old.rulesDigest)
        let caller = try await office.caller("lead")
        let month = try await caller.get("/scores?since=2026-06-08&until=2026-06-10&agent=a1")
        let score = try #require(month.items.first)
        #expect(month.text.contains("\"machine\":98.67"))
        #expect(score["left_out"] as? Int == 1 && score["n_conversations"] as? Int == 3)
        #expect(score["rules_digest"] as? String == old.rulesDigest)
        let day = try await caller.get("/scores?since=2026-06-11&until=2026-06-11&agent=a1")
        let last = try #require(day.items.first)
        #expect(day.text.contains("\"machine\":97.00") && last["left_out"] as? Int == 0)
        #expect(last["rules_digest"] as? String == new.rulesDigest)
        // Of whom these rules saw nothing there is no score, and it is said why.
        try await office.importByOtherRules(
            Self.first.replacing("\"c1\"", with: "\"n3\"").replacing("\"a1\"", with: "\"a3\""))
        let whole = try await caller.get("/scores?since=2026-06-08&until=2026-06-10")
        #expect(whole.items.compactMap { $0["agent"] as? String }.sorted() == ["a1", "a2", "a3"])
        let unseen = try #require(whole.items.first { $0["agent"] as? String == "a3" })
        #expect(unseen["machine"] is NSNull && unseen["left_out"] as? Int == 1)
        #expect(unseen["rules_digest"] as? String == old.rulesDigest)
        let all = try await caller.get("/scores?since=2026-06-01&until=2026-07-31&agent=a2")
        #expect(all.items.first?["left_out"] as? Int == 0)
    }

    /// Nothing is drawn: the page goes by the first rules, which saw all but n1.
    @Test func `Who sees scores of all chats is told of those that other rules looked at`()
        async throws
    {
        let office = try Office()
        try await office.add("lead", .lead)
        try await office.importChats(Office.chats)
        let lead = try await office.browser("lead")
        #expect(try await !lead.get("/agents").text.contains("没算进机器分"))
        try await office.importByOtherRules(Self.first.replacing("\"c1\"", with: "\"n1\""))
        #expect(try await lead.get("/agents").text.contains("有 1 通会话没算进机器分"))
        #expect(try await lead.get("/agents").text.contains("98.67"))
    }

    /// n1 is judged by rules of a dimension that the draw's scorecard does not have.
    @Test func `Reviewed chats that nothing can price are told, on the page and before closing`()
        async throws
    {
        let office = try await Office.atWork()
        try await office.importByOtherRules(
            Self.first.replacing("\"c1\"", with: "\"n1\""), replacing: ": attitude",
            with: ": tone")
        let lead = try await office.browser("lead")
        try await lead.post(
            "/draws",
            ["name": "第二周", "since": "", "until": "", "per-agent": "9", "due": "", "seed": "t"])
        let reviewer = try await office.user("reviewer").id
        try await lead.post(
            "/draws/2/assign", ["reviewer": "\(reviewer)", "overlap": "0", "blind": "0"])
        try await office.confirm("n1")
        let page = try await lead.get("/agents?draw=2").text
        #expect(page.contains("有 1 通复核过的会话没算进确认分"))
        #expect(try await !lead.get("/agents?draw=1").text.contains("没算进确认分"))
        let closing = try await lead.get("/publish/new?name=6&draw=2").text
        #expect(closing.contains("有 1 通复核过的会话没算进确认分"))
    }
}
