import Rules
import Store
import Testing

@testable import Workbench

/// What agents see, their appeals, and how these are decided.
struct ResultsPageTests {
    @Test func `An agent sees own points with excerpt and rule, and nobody else's`() async throws {
        let office = try await Office.atWork()
        let page = try await office.browser("agent").get("/results").text
        #expect(page.contains("不冷淡") && page.contains("我帮您看一下"))
        #expect(page.contains("<mark data-n=\"◆\">自己看</mark>"))
        #expect(page.contains("138****5678") && !page.contains("13812345678"))
        #expect(!page.contains("alert(3)"))
    }

    @Test func `An appeal is sent once, for own points only, with a reason`() async throws {
        let office = try await Office.atWork()
        let browser = try await office.browser("agent")
        let own = try await key(of: "c2", office)
        let other = try await key(of: "x1", office)
        #expect(
            try await browser.post("/results/appeal", ["result": other, "comment": "x"]).status
                == 404)
        for key in ["f999", "m1", "x", ""] {
            let form = ["result": key, "comment": "x"] as KeyValuePairs
            #expect(try await browser.post("/results/appeal", form).status == 404, "\(key)")
        }
        let empty = try await browser.post("/results/appeal", ["result": own, "comment": " "])
        #expect(empty.status == 422 && empty.text.contains("这一项要填写"))
        let form = ["result": own, "comment": "客户先说的<b>"] as KeyValuePairs
        let sent = try await browser.post("/results/appeal", form)
        #expect(sent.location == "/results?done=appealed#\(own)")
        #expect(try await browser.post("/results/appeal", form).status == 409)
        let page = try await browser.get("/results?done=appealed").text
        #expect(page.contains("客户先说的&lt;b&gt;") && page.contains("待裁决"))
    }

    @Test func `An appeal after its window is refused with the last day`() async throws {
        let office = try await Office.atWork()
        let key = try await key(of: "c2", office)
        try await office.confirm("c2")
        office.time.advance(minutes: 15 * 24 * 60)
        let browser = try await office.browser("agent")
        #expect(try await !browser.get("/results").text.contains("value=\"\(key)\""))
        let late = try await browser.post("/results/appeal", ["result": key, "comment": "x"])
        #expect(late.status == 409 && late.text.contains("申诉期已过"))
    }

    @Test func `Who reviewed a finding does not decide its appeal, and another does`() async throws
    {
        let office = try await Office.atWork()
        let key = try await key(of: "c2", office)
        try await office.confirm("c2")
        let agent = try await office.browser("agent")
        try await agent.post("/results/appeal", ["result": key, "comment": "不对"])
        let reviewer = try await office.browser("reviewer")
        #expect(try await reviewer.get("/appeals/1").text.contains("要请别的同事来裁决"))
        let form = ["outcome": "adjusted", "points": "-1", "comment": "轻一些"] as KeyValuePairs
        #expect(try await reviewer.post("/appeals/1", form).status == 409)
        let second = try await office.browser("second")
        let wrong = try await second.post(
            "/appeals/1", ["outcome": "adjusted", "points": "abc", "comment": "轻一些"])
        #expect(wrong.status == 422)
        #expect(wrong.text.contains("value=\"abc\"") && wrong.text.contains("轻一些</textarea>"))
        #expect(try await second.post("/appeals/1", form).location == "/appeals?done=decided")
        #expect(try await second.post("/appeals/1", form).status == 409)
        let page = try await agent.get("/results").text
        #expect(page.contains("已改分") && page.contains("轻一些"))
        #expect(page.contains("<s class=\"soft\">-2</s> -1"))
        #expect(!page.contains("名 second") && !page.contains("名 reviewer"))
    }

    @Test func `Decided appeals on the same rule are shown to who decides the next`() async throws {
        let office = try await Office.atWork()
        let agent = try await office.browser("agent")
        for chat in ["c1", "c2"] {
            let key = try await key(of: chat, office)
            try await agent.post("/results/appeal", ["result": key, "comment": "不对 \(chat)"])
        }
        let lead = try await office.browser("lead")
        try await lead.post("/appeals/1", ["outcome": "overturned", "comment": "客服有理"])
        let page = try await lead.get("/appeals/2").text
        #expect(page.contains("同一规则以往的裁决") && page.contains("客服有理"))
        let list = try await lead.get("/appeals").text
        #expect(list.contains("不对 c2") && list.contains("已撤销"))
    }

    /// The key of the finding of `attitude/cold` in a chat.
    private func key(of chat: String, _ office: Office) async throws -> String {
        let review = try await office.review(office.assignment(of: chat))
        let finding = review.findings.first { $0.finding.rule == "attitude/cold" }
        return "f\(try #require(finding).id.value)"
    }
}

extension Office {
    /// Has the reviewer confirm all findings of a chat and finish it.
    func confirm(_ chat: String) async throws {
        let id = try await assignment(of: chat)
        let reviewer = try await browser("reviewer")
        for finding in try await review(id).findings {
            try await reviewer.post(
                "/review/\(id)/verdict",
                ["finding": "\(finding.id.value)", "outcome": "confirmed"])
        }
        try await reviewer.post("/review/\(id)/finish")
    }
}
