import Store
import Testing

@testable import Workbench

/// What the page of a rule makes of a text, and which rules it says are always hit together.
struct RulesPageTests {
    @Test(arguments: [
        ("C: 在吗\n自己看页面", "命中 1 处", "<mark data-n=\"1\">自己看</mark>页面"),
        ("C: 我自己看\n09:00:10 A: 好的", "没有命中", "我自己看"),
        ("A: 自己看<script>alert(1)</script>", "命中 1 处", "&lt;script&gt;alert(1)"),
        ("C: 在吗\r\n自己看", "命中 1 处", "C: 在吗\n自己看</textarea>"),
        ("# 自己看", "命中 1 处", "# <mark"),
        ("A： 自己看\nA[image]: 图", "命中 1 处", "<mark"),
    ])
    func `A text is tried by the rule of today`(
        text: String, told: String, shown: String
    ) async throws {
        let office = try await Office.atWork()
        let reviewer = try await office.browser("reviewer")
        let answer = try await reviewer.post("/rules/attitude/cold/try", ["text": text])
        #expect(answer.status == 200)
        #expect(answer.text.contains(told) && answer.text.contains(shown))
        #expect(!answer.text.contains("<script>"))
    }

    @Test(arguments: [
        ("", "这一项要填写"), (String(repeating: "好", count: 20_001), "最多 20000 个字"),
    ])
    func `What cannot be tried stays in its field with why`(
        text: String, told: String
    ) async throws {
        let office = try await Office.atWork()
        let lead = try await office.browser("lead")
        let answer = try await lead.post("/rules/attitude/cold/try", ["text": text])
        #expect(answer.status == 422)
        #expect(answer.text.contains(told))
        #expect(text.isEmpty || answer.text.contains(text.prefix(20)))
        #expect(try await lead.post("/rules/attitude/none/try", ["text": "x"]).status == 404)
    }

    @Test func `A text that is tried is kept nowhere`() async throws {
        let office = try await Office.atWork()
        let lead = try await office.browser("lead")
        try await lead.post("/rules/attitude/cold/try", ["text": "自己看绝密"])
        #expect(try await !lead.get("/rules/attitude/cold").text.contains("绝密"))
        #expect(try await !lead.get("/trail").text.contains("绝密"))
    }

    /// `blame` is hit in c1 and five others, each time with `cold`; `cold` is hit without it too.
    @Test func `A rule that is always hit with another says so`() async throws {
        let office = try await Office.atWork()
        let first = try #require(Office.chats.split(separator: "\n").first)
        let before = try await office.browser("lead").get("/rules").text
        #expect(!before.contains("每次都和它一起命中"))
        try await office.importChats(
            (1...5).map { first.replacing("\"c1\"", with: "\"n\($0)\"") }.joined(separator: "\n"))
        let audit = try #require(try await office.workbench.store.lastAudit())
        let found = try await office.workbench.store.companions(in: audit.id)
        #expect(found == ["attitude/blame": ["attitude/cold"]])
        let lead = try await office.browser("lead")
        let page = try await lead.get("/rules/attitude/blame").text
        #expect(page.contains("每次都和它一起命中") && page.contains("/rules/attitude/cold"))
    }

    /// Four chats are reviewed, blame was hit in c1; in c3 a reviewer saw what it missed: 1 of 3.
    @Test func `The miss rate is of the chats that the rule did not hit`() async throws {
        let office = try await Office.atWork()
        let id = try await office.assignment(of: "c3")
        let reviewer = try await office.browser("reviewer")
        try await reviewer.post(
            "/review/\(id)/missed", ["rule": "attitude/blame", "message": "2"])
        try await reviewer.post("/review/\(id)/finish")
        for chat in ["c1", "c2", "x1"] { try await office.confirm(chat) }
        let page = try await office.browser("lead").get("/rules/attitude/blame").text
        #expect(page.contains("<b>33.3%</b>") && page.contains("<b>-5</b>"))
    }
}
