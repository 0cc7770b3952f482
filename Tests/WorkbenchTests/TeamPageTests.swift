import Store
import Testing

@testable import Workbench

struct TeamPageTests {
    /// a1 has c1 (−2, and −5 that waits), c2 (−2) and c3 (clean): the machine gives
    /// (98 + 98 + 100)/3 = 98.67. Confirmed: c1 loses 7, so 93; c2 loses 2, so 98; mean 95.50.
    @Test func `Machine and confirmed scores stand side by side`() async throws {
        let office = try await Office.atWork()
        let lead = try await office.browser("lead")
        let before = try await lead.get("/agents").text
        #expect(before.contains("98.67") && before.contains("0 / 3"))
        #expect(before.contains("谁好谁差现在说不准"))
        try await office.confirm("c1")
        try await office.confirm("c2")
        let after = try await lead.get("/agents").text
        #expect(after.contains("<b>95.50</b>") && after.contains("2 / 3"))
        #expect(after.contains("&quot;&gt;&lt;script&gt;alert(2)") && !after.contains("<script>"))
        let agent = try await lead.get("/agents/show?agent=a1").text
        #expect(agent.contains("95.50") && agent.contains("不冷淡"))
        #expect(agent.contains("每周走势") && agent.contains("满 8 周再看"))
        // Of two chats none crossed a red line; of three none or one may.
        #expect(after.contains("0%，约 0–1 通"))
        #expect(try await lead.get("/agents/show?agent=nobody").status == 404)
        #expect(try await office.browser("agent").get("/results").text.contains("95.50"))
    }

    /// After the review c1 comes again by other rules, and a new chat with it: what the draw's page
    /// says is what it said before.
    @Test func `A change of rules changes nothing in the scores of an earlier draw`() async throws {
        let office = try await Office.atWork()
        try await office.confirm("c1")
        try await office.confirm("c2")
        let lead = try await office.browser("lead")
        let before = try await lead.get("/agents?draw=1").text
        let first = Office.chats.split(separator: "\n").first.map(String.init) ?? ""
        try await office.importByOtherRules(
            first + "\n" + first.replacing("\"c1\"", with: "\"c8\""))
        let after = try await lead.get("/agents?draw=1").text
        #expect(after.contains("<b>95.50</b>") && after.contains("98.67"))
        #expect(Self.shown(after) == Self.shown(before))
        #expect(try await office.browser("agent").get("/results").text.contains("95.50"))
    }

    /// A page without the tokens of its forms, which are others each time.
    private static func shown(_ page: String) -> String {
        page.replacing(/name="token" value="[^"]*"/, with: "")
    }

    @Test func `A rule's page tells hits, verdicts and precision with its range`() async throws {
        let office = try await Office.atWork()
        try await office.confirm("c1")
        let lead = try await office.browser("lead")
        let list = try await lead.get("/rules").text
        #expect(list.contains("不冷淡") && list.contains("不责怪客户"))
        #expect(list.contains("<b>100%</b> <small>1 / 1</small>"))
        let page = try await lead.get("/rules/attitude/cold").text
        #expect(page.contains("客户会觉得被推开") && page.contains("<mark"))
        #expect(try await lead.get("/rules/attitude/none").status == 404)
        // A reviewer may have the same chats to judge, perhaps blind.
        #expect(page.contains("最近的命中"))
        let seen = try await office.browser("reviewer").get("/rules/attitude/cold").text
        #expect(seen.contains("不冷淡") && !seen.contains("最近的命中"))
    }
}
