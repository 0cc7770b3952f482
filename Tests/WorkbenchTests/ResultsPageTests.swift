import Rules
import Sampling
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

    /// c3 is clean by the rules; the reviewer marks what they missed.
    @Test func `What a reviewer marked stands among the results and can be appealed`() async throws
    {
        let office = try await Office.atWork()
        let id = try await office.assignment(of: "c3")
        let reviewer = try await office.browser("reviewer")
        let form = ["rule": "attitude/cold", "message": "2"] as KeyValuePairs
        let marked = try await reviewer.post("/review/\(id)/missed", form)
        #expect(marked.status == 303)
        let agent = try await office.browser("agent")
        let page = try await agent.get("/results").text
        let key = try #require(page.firstMatch(of: /id="(m[0-9]+)"/)?.output.1)
        #expect(page.contains("质检员看聊天记录时发现的") && page.contains("不客气"))
        let sent = try await agent.post(
            "/results/appeal", ["result": String(key), "comment": "没有不耐烦"])
        #expect(sent.location == "/results?done=appealed#\(key)")
        let rule = try await office.browser("lead").get("/rules/attitude/cold").text
        #expect(rule.contains("id=\"\(key)\""))
    }

    /// A second reviewer who has the same chat reads neither the appeal nor the first verdict.
    @Test func `Who has the chat still to review sees no appeal on it`() async throws {
        let office = try await Office.atWork()
        let key = try await key(of: "c2", office)
        try await office.confirm("c2")
        try await office.browser("agent").post(
            "/results/appeal", ["result": key, "comment": "不对"])
        let lead = try await office.browser("lead")
        let both = try await [office.user("reviewer"), office.user("second")].map(\.id)
        try await lead.post(
            "/draws",
            ["name": "再来", "since": "", "until": "", "per-agent": "9", "due": "", "seed": "t"])
        _ = try await office.workbench.store.assign(
            DrawID(2), to: both, overlap: Proportion("1.0"), seed: Digest(of: "s"),
            by: office.user("lead").id, at: office.time.now)
        let second = try await office.browser("second")
        #expect(try await second.get("/appeals/1").status == 409)
        let list = try await second.get("/appeals").text
        #expect(!list.contains("不对") && list.contains("另有 1 个申诉"))
        #expect(
            try await second.post(
                "/appeals/1", ["outcome": "upheld", "comment": "x"]
            ).status == 409)
        #expect(try await lead.get("/appeals/1").text.contains("不对"))
    }

    /// "2" for a violation of −2 would add two points.
    @Test func `Points of the other sign are refused wherever points are typed`() async throws {
        let office = try await Office.atWork()
        let id = try await office.assignment(of: "c2")
        let reviewer = try await office.browser("reviewer")
        let finding = try #require(try await office.review(id).findings.first).id
        let verdict = ["finding": "\(finding)", "outcome": "confirmed", "points": "2"]
        let missed = ["rule": "attitude/cold", "message": "2", "points": "2"]
        for (path, form) in [("verdict", verdict), ("missed", missed)] {
            let pairs = form.map { ($0.key, $0.value) }
            let answer = try await reviewer.post(
                "/review/\(id)/\(path)",
                KeyValuePairs(dictionaryLiteral: pairs[0], pairs[1], pairs[2]))
            #expect(answer.status == 422 && answer.text.contains("扣分项不能改成加分"), "\(path)")
        }
        let key = try await key(of: "c2", office)
        try await office.browser("agent").post(
            "/results/appeal", ["result": key, "comment": "x"])
        let second = try await office.browser("second")
        for (points, words) in [("50", "扣分项不能改成加分"), ("", "这一项要填写")] {
            let answer = try await second.post(
                "/appeals/1", ["outcome": "adjusted", "points": points, "comment": "轻一些"])
            #expect(answer.status == 422 && answer.text.contains(words), "\(points)")
        }
    }

    /// The number stands in the chat, where it is hidden from everybody but the lead.
    @Test func `What people write about a chat is masked as the chat is`() async throws {
        let office = try await Office.atWork()
        let key = try await key(of: "c1", office)
        let id = try await office.assignment(of: "c1")
        let finding = try #require(
            try await office.review(id).findings.first { "f\($0.id.value)" == key }
        ).id
        try await office.browser("reviewer").post(
            "/review/\(id)/verdict",
            [
                "finding": "\(finding.value)", "outcome": "confirmed",
                "note": "客户留了13812345678",
            ])
        try await office.browser("agent").post(
            "/results/appeal", ["result": key, "comment": "13812345678没接"])
        let paths = [
            "/appeals", "/appeals/1", "/rules/attitude/cold", "/export/appeals.json",
            "/export/rule.csv?rule=attitude/cold", "/export/rule.json?rule=attitude/cold",
        ]
        let (lead, auditor) = try await (office.browser("lead"), office.browser("auditor"))
        for path in paths {
            #expect(try await lead.get(path).text.contains("13812345678"), "\(path)")
            let masked = try await auditor.get(path).text
            #expect(
                masked.contains("138****5678") && !masked.contains("13812345678"), "\(path)")
        }
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
        for (status, location) in [(303, "/appeals?done=decided"), (409, nil)] {
            let answer = try await second.fill(
                "/appeals/1", on: "/appeals/1", form.map { ($0.key, $0.value) })
            #expect(answer.status == status && answer.location == location)
        }
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
