import Rules
import Store
import Testing

@testable import Workbench

/// What people made of a rule before it was changed is not what they made of it since.
struct RuleVersionTests {
    /// c1 and c2 are confirmed; then `cold` gets another price and n1 comes in by it. `blame` is
    /// what it was.
    private static func changed() async throws -> Office {
        let office = try await Office.atWork()
        for chat in ["c1", "c2", "c3", "x1"] { try await office.confirm(chat) }
        let first = Office.chats.split(separator: "\n").first.map(String.init) ?? ""
        try await office.importByOtherRules(first.replacing("\"c1\"", with: "\"n1\""))
        return office
    }

    @Test func `A rule that was changed starts anew, one that was not goes on`() async throws {
        let office = try await Self.changed()
        let audit = try #require(try await office.workbench.store.lastAudit())
        let quality = try await office.workbench.store.ruleQuality(audit.id)
        let cold = try #require(quality.rules.first { $0.rule == "attitude/cold" })
        #expect(cold.findings == 1 && cold.decided == 0 && cold.sampledFlagged == 0)
        #expect(cold.reviewed == 0 && cold.looked == 1 && cold.missRate == nil)
        let blame = try #require(quality.rules.first { $0.rule == "attitude/blame" })
        // It was hit in c1 and is in n1; four chats were reviewed under it, five looked at.
        #expect(blame.findings == 1 && blame.decided == 1 && blame.sampledRight == 1)
        #expect(blame.reviewed == 4 && blame.looked == 5 && blame.lookedFlagged == 2)
        let earlier = try #require(quality.earlier.first)
        #expect(quality.earlier.count == 1 && earlier.rule == "attitude/cold")
        #expect(earlier.digest != cold.digest)
        #expect(earlier.findings == 3 && earlier.outcomes == [.confirmed: 3])
        #expect(earlier.looked == 4 && earlier.reviewed == 4)
    }

    @Test func `A rule's page tells its versions apart`() async throws {
        let office = try await Self.changed()
        let lead = try await office.browser("lead")
        let page = try await lead.get("/rules/attitude/cold").text
        #expect(page.contains("以前的版本") && page.contains("<td class=\"number\">100% <small>"))
        #expect(page.contains("<b>–</b><span>准确率"))
        let audit = try #require(try await office.workbench.store.lastAudit())
        let earlier = try await office.workbench.store.ruleQuality(audit.id).earlier
        #expect(page.contains("<code>\(try #require(earlier.first).digest.prefix(12))</code>"))
        let blame = try await lead.get("/rules/attitude/blame").text
        #expect(!blame.contains("<h2>以前的版本") && blame.contains("<b>100%</b><span>准确率"))
        let list = try await lead.get("/rules").text
        #expect(list.contains("人工的判断只算规则现在的版本"))
    }

    /// Of c1, c2 and x1 the verdicts are of the old rule; n1's hit is of the new one.
    @Test func `Hits of an earlier version say so`() async throws {
        let office = try await Self.changed()
        let page = try await office.browser("lead").get("/rules/attitude/cold").text
        #expect(page.matches(of: /<article class="card result"/).count == 4)
        #expect(page.matches(of: /<span class="chip warn">以前的版本/).count == 3)
    }

    @Test func `Programs get the version that the figures are of`() async throws {
        let office = try await Self.changed()
        let caller = try await office.caller("lead")
        let rule = try await caller.get("/rules/attitude/cold")
        let audit = try #require(try await office.workbench.store.lastAudit())
        #expect(rule.object["digest"] as? String == audit.rules["attitude/cold"]?.digest)
        #expect(rule.object["confirmed"] as? Int == 0)
    }

    /// The hit of `attitude/blame` in c1 was confirmed; the rules of now do not have it.
    @Test func `A rule that is gone keeps its page, with what it left`() async throws {
        let office = try await Office.atWork()
        try await office.confirm("c1")
        try await office.importByOtherRules(
            Office.chats.replacing("\"id\":\"c", with: "\"id\":\"d").replacing(
                "\"id\":\"x", with: "\"id\":\"y"), without: ["attitude/blame.yaml"])
        let lead = try await office.browser("lead")
        let list = try await lead.get("/rules").text
        #expect(list.contains("href=\"/rules/attitude/blame\""))
        let page = try await lead.get("/rules/attitude/blame")
        #expect(page.status == 200 && page.text.contains("现在的规则里没有这一条了"))
        #expect(page.text.contains("不责怪客户") && page.text.contains("<b>1</b><span>确认"))
        #expect(try await lead.get("/export/rule.json?rule=attitude/blame").text.contains("\"c1\""))
        #expect(try await lead.get("/rules/attitude/never").status == 404)
    }

    /// All four chats come again by rules of which only `attitude/cold` is another one.
    @Test func `A version that has looked at the same chats in two audits counts them once`()
        async throws
    {
        let office = try await Office.atWork()
        try await office.importByOtherRules(Office.chats)
        let audit = try #require(try await office.workbench.store.lastAudit())
        let quality = try await office.workbench.store.ruleQuality(audit.id)
        let blame = try #require(quality.rules.first { $0.rule == "attitude/blame" })
        #expect(blame.looked == 4 && blame.lookedFlagged == 1)
    }

    /// Four chats are there; then c1 comes with n1, and again with n2, each time by rules of which
    /// only `attitude/cold` is another one. `attitude/blame` has looked at six chats and objects
    /// to c1 and its copies n1 and n2. c1 was reviewed under the first audit.
    @Test func `Audits of parts that have chats in common count each chat once`() async throws {
        let office = try await Office.atWork()
        try await office.confirm("c1")
        let first = Office.chats.split(separator: "\n").first.map(String.init) ?? ""
        for (name, price) in [("n1", "points: -3"), ("n2", "points: -4")] {
            try await office.importByOtherRules(
                first + "\n" + first.replacing("\"c1\"", with: "\"\(name)\""),
                replacing: "points: -2", with: price)
        }
        let audit = try #require(try await office.workbench.store.lastAudit())
        let quality = try await office.workbench.store.ruleQuality(audit.id)
        let blame = try #require(quality.rules.first { $0.rule == "attitude/blame" })
        #expect([blame.looked, blame.lookedFlagged, blame.reviewed] == [6, 3, 1])
    }
}
