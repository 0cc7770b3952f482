import HTTPTypes
import Sampling
import Store
import Testing

@testable import Workbench

struct DrawPageTests {
    @Test func `The planner says how sure a draw makes before it is taken`() async throws {
        let office = try await Office.atWork()
        let lead = try await office.browser("lead")
        let page = try await lead.get(
            "/draws/new?name=w&since=2026-06-08&until=2026-06-09&per-agent=1&due=&seed="
        ).text
        #expect(page.contains("从 1 位客服的 2 通会话里抽 1 通"))
        let none = try await lead.get(
            "/draws/new?name=w&since=2020-01-01&until=2020-01-02&per-agent=1"
        ).text
        #expect(none.contains("没有可抽的会话"))
    }

    @Test func `A draw is taken, proved again and downloaded`() async throws {
        let office = try await Office.atWork()
        let lead = try await office.browser("lead")
        #expect(try await lead.post("/draws/1/verify").text.contains("核对通过"))
        let receipt = try await lead.get("/draws/1/receipt.json")
        let read = try DrawReceipt(json: Array(receipt.text.utf8))
        #expect(read.population == 4)
        #expect(receipt.headers[.contentDisposition]?.hasPrefix("attachment") == true)
    }

    /// Another chat of the same days than those of the office.
    private static let another = Office.chats.replacing("\"c3\"", with: "\"c9\"")
        .replacing("王一", with: "王二")

    @Test func `A chat too many shows in the proof`() async throws {
        let office = try await Office.atWork()
        // The clock stands still: this chat counts as there when the draw was taken.
        try await office.importChats(Self.another)
        let lead = try await office.browser("lead")
        let page = try await lead.post("/draws/1/verify").text
        #expect(!page.contains("核对通过"))
        #expect(page.contains("notice bad"))
    }

    @Test func `What is imported or forgotten later does not belie a draw`() async throws {
        let office = try await Office.atWork()
        office.time.advance(minutes: 1)
        try await office.importChats(Self.another)
        let forgotten = try await office.workbench.store.forget(
            customer: "王一", by: nil, at: office.time.now)
        #expect(forgotten.conversations > 0)
        let lead = try await office.browser("lead")
        #expect(try await lead.post("/draws/1/verify").text.contains("核对通过"))
    }

    @Test(arguments: [
        (["name": "", "per-agent": "3"], "这一项要填写"),
        (["name": "w", "per-agent": "0"], "1 到 500"),
        (["name": "w", "per-agent": "3", "since": "2026-13-01"], "日期看不懂"),
        (["name": "w", "per-agent": "3", "since": "2026-06-09", "until": "2026-06-01"], "早于"),
        (
            ["name": "w", "per-agent": "3", "since": "2020-01-01", "until": "2020-01-02"],
            "notice bad"
        ),
    ])
    func `A wrong form says what is wrong`(
        fields: [String: String], told: String
    ) async throws {
        let office = try await Office.atWork()
        let lead = try await office.browser("lead")
        var body = "token=\(lead.token)"
        for (name, value) in fields { body += "&\(name)=\(value)" }
        let answer = try await lead.send(
            .post, "/draws", headers: [:], body: Array(body.utf8))
        #expect(answer.status == 422)
        #expect(answer.text.contains(told))
        #expect(try await office.workbench.store.draws().count == 1)
    }

    @Test func `Parties commit, then reveal, and the draw is theirs`() async throws {
        let office = try await Office.atWork()
        try await office.planDraw(of: ["lead", "agent"])
        let lead = try await office.browser("lead")
        let agent = try await office.browser("agent")
        let own = office.contribution("lead")
        try await lead.post("/draws/2/part/commit", ["commit": own.commit.hex])
        // A value made here is shown once.
        let value = try Self.value(on: try await agent.post("/draws/2/part/commit").text)
        let other = try await agent.post("/draws/2/part/reveal", ["value": own.value.hex])
        #expect(other.status == 422)
        try await agent.post("/draws/2/part/reveal", ["value": value])
        #expect(try await office.workbench.store.draw(DrawID(2))?.state == .committed)
        try await lead.post("/draws/2/part/reveal", ["value": own.value.hex])
        #expect(try await office.workbench.store.draw(DrawID(2))?.state == .drawn)
        let proof = try await lead.post("/draws/2/verify").text
        #expect(proof.contains("notice\" role=\"status\">✓") && !proof.contains("notice bad"))
        let receipt = try await lead.get("/draws/2/receipt.json").text
        try Self.checkCommits(of: receipt, in: try await agent.get("/draws/2/log.jsonl").text)
    }

    @Test func `Nobody reveals before all have committed, nor commits twice`() async throws {
        let office = try await Office.atWork()
        try await office.planDraw(of: ["lead", "agent"])
        let lead = try await office.browser("lead")
        let agent = try await office.browser("agent")
        #expect(try await agent.get("/").text.contains("次抽检等我的随机数"))
        #expect(try await lead.get("/draws").text.contains("等各方定种子"))
        let own = office.contribution("lead")
        try await lead.post("/draws/2/part/commit", ["commit": own.commit.hex])
        let early = try await lead.post("/draws/2/part/reveal", ["value": own.value.hex])
        #expect(early.status == 422)
        let value = try Self.value(on: try await agent.post("/draws/2/part/commit").text)
        #expect(try await !agent.get("/draws/2/part").text.contains(value))
        #expect(try await agent.post("/draws/2/part/commit").status == 409)
        #expect(try await !agent.get("/").text.contains("没有事情等您处理"))
    }

    /// The value that a page shows to whom it was made for.
    private static func value(on page: String) throws -> String {
        String(try #require(page.split(separator: "<code>").dropFirst().first).prefix(64))
    }

    private static func checkCommits(of receipt: String, in log: String) throws {
        let receipt = try DrawReceipt(json: Array(receipt.utf8))
        #expect(receipt.contributions.map(\.party) == ["agent", "lead"])
        let log = try DrawLog(Array(log.utf8))
        #expect(log.hasCommits(of: receipt) && log.frozenLine(of: receipt) == 1)
    }

    @Test func `Whoever is no party sees nothing of it`() async throws {
        let office = try await Office.atWork()
        try await office.planDraw(of: ["lead", "agent"])
        let reviewer = try await office.browser("reviewer")
        #expect(try await reviewer.get("/draws/2/part").status == 404)
        #expect(try await reviewer.get("/draws/2/log.jsonl").status == 404)
        let commit = office.contribution("reviewer").commit.hex
        #expect(try await reviewer.post("/draws/2/part/commit", ["commit": commit]).status == 404)
        let one = try await office.user("agent").id.value
        let lead = try await office.browser("lead")
        let alone = try await lead.post(
            "/draws", ["name": "w", "per-agent": "1", "party": "\(one)"])
        #expect(alone.status == 422 && alone.text.contains("至少要两方"))
    }

    @Test func `All commits can be void, and the draw stays what was frozen`() async throws {
        let office = try await Office.atWork()
        try await office.planDraw(of: ["lead", "agent"])
        office.time.advance(minutes: 1)
        try await office.importChats(Self.another)
        let lead = try await office.browser("lead")
        let agent = try await office.browser("agent")
        for _ in 0..<2 {
            for (login, browser) in [("lead", lead), ("agent", agent)] {
                let own = office.contribution(login)
                try await browser.post("/draws/2/part/commit", ["commit": own.commit.hex])
            }
            if try await office.workbench.store.draw(DrawID(2))?.state == .committed { break }
        }
        for (reason, status) in [("", 422), ("客服代表没来", 303)] {
            let answer = try await lead.fill(
                "/draws/2/restart", on: "/draws/2", [("reason", reason)])
            #expect(answer.status == status)
        }
        #expect(try await lead.get("/draws/2").text.contains("客服代表没来"))
        #expect(try await office.workbench.store.draw(DrawID(2))?.state == .planned)
        for (login, browser) in [("lead", lead), ("agent", agent)] {
            let own = office.contribution(login)
            try await browser.post("/draws/2/part/commit", ["commit": own.commit.hex])
        }
        for (login, browser) in [("lead", lead), ("agent", agent)] {
            let own = office.contribution(login)
            try await browser.post("/draws/2/part/reveal", ["value": own.value.hex])
        }
        let draw = try #require(try await office.workbench.store.draw(DrawID(2)))
        #expect(draw.population == 4)
    }

    @Test func `A chat gives way to the next ticket, with the reason for all to see`() async throws
    {
        let office = try await Office.atWork()
        let lead = try await office.browser("lead")
        try await lead.post("/draws", ["name": "b", "per-agent": "1", "seed": "t"])
        let store = office.workbench.store
        let out = try #require(
            try await store.drawn(DrawID(2)).first { $0.stratum == "a1" }
        ).conversation.archiveID
        let wrong = try await lead.post(
            "/draws/2/replace", ["conversation": out, "reason": " "])
        #expect(wrong.status == 422 && wrong.text.contains("这一项要填写"))
        let foreign = try await lead.post(
            "/draws/2/replace", ["conversation": "nowhere", "reason": "x"])
        #expect(foreign.status == 422 && foreign.text.contains("不在样本里"))
        try await lead.post("/draws/2/replace", ["conversation": out, "reason": "内容<缺>失"])
        let page = try await lead.get("/draws/2").text
        #expect(page.contains("已剔除: 内容&lt;缺&gt;失"))
        let proof = try await lead.post("/draws/2/verify").text
        #expect(!proof.contains("notice bad") && proof.contains("1 通替换"))
        // A2 has one chat only: there is no other ticket.
        let last = try #require(
            try await store.drawn(DrawID(2)).first { $0.stratum == "a2" }
        ).conversation.archiveID
        let none = try await lead.post(
            "/draws/2/replace", ["conversation": last, "reason": "x"])
        #expect(none.status == 422)
    }

    @Test func `What is reviewed to the end stays in the sample`() async throws {
        let office = try await Office.atWork()
        try await office.confirm("c2")
        let lead = try await office.browser("lead")
        let answer = try await lead.post(
            "/draws/1/replace", ["conversation": "c2", "reason": "不好看"])
        #expect(answer.status == 422 && answer.text.contains("已经复核完"))
    }

    @Test func `A sample grows by the next tickets, never shrinks`() async throws {
        let office = try await Office.atWork()
        let lead = try await office.browser("lead")
        try await lead.post("/draws", ["name": "b", "per-agent": "1", "seed": "t"])
        let store = office.workbench.store
        let before = try await store.drawn(DrawID(2)).map(\.conversation.archiveID)
        try await lead.post("/draws/2/top-up", ["per-agent": "2"])
        let after = try await store.drawn(DrawID(2)).map(\.conversation.archiveID)
        #expect(before.count == 2 && after.count == 3 && Set(before).isSubset(of: after))
        #expect(try await lead.post("/draws/2/top-up", ["per-agent": "1"]).status == 422)
        #expect(try await lead.post("/draws/2/top-up", ["per-agent": "x"]).status == 422)
    }

    @Test func `What could not be drawn is counted with why`() async throws {
        let office = try await Office.atWork()
        _ = try await office.workbench.store.forget(customer: "王一", by: nil, at: office.time.now)
        let lead = try await office.browser("lead")
        try await lead.post("/draws", ["name": "b", "per-agent": "1", "seed": "t"])
        #expect(try await lead.get("/draws/2").text.contains("内容已删除 1 通"))
    }

    @Test func `Nothing is drawn while an import runs`() async throws {
        let office = try await Office.atWork()
        #expect(office.workbench.importDesk.begin("周报.jsonl") == nil)
        let lead = try await office.browser("lead")
        let answer = try await lead.post("/draws", ["name": "b", "per-agent": "1"])
        #expect(answer.status == 409 && answer.text.contains("导入完再抽"))
    }

    @Test func `A reviewer sees how far the draw is, and until when`() async throws {
        let office = try await Office.atWork()
        let page = try await office.browser("reviewer").get("/").text
        #expect(page.contains("我的复核进度") && page.contains("全队 0 / 4"))
        try await office.confirm("c2")
        #expect(try await office.browser("reviewer").get("/").text.contains("全队 1 / 4"))
        #expect(try await !office.browser("second").get("/").text.contains("我的复核进度"))
    }

    @Test func `Chats are dealt to reviewers only`() async throws {
        let office = try await Office.atWork()
        let lead = try await office.browser("lead")
        try await lead.post(
            "/draws", ["name": "b", "since": "", "until": "", "per-agent": "1", "seed": "t"])
        let agent = try await office.user("agent").id.value
        let refused = try await lead.post("/draws/2/assign", ["reviewer": "\(agent)"])
        #expect(refused.status == 422)
        let one = try await office.user("second").id.value
        let alone = try await lead.post(
            "/draws/2/assign", ["reviewer": "\(one)", "overlap": "20"])
        #expect(alone.status == 422)
        try await lead.post("/draws/2/assign", ["reviewer": "\(one)", "overlap": "0"])
        let entries = try await office.workbench.store.queue(of: UserID(one))
        #expect(entries.count == 2)
    }
}

extension Office {
    /// Has the lead plan a draw of several parties.
    func planDraw(of logins: [String]) async throws {
        var fields = [("name", "一起"), ("per-agent", "1")]
        for login in logins { fields.append(("party", "\(try await user(login).id.value)")) }
        try await browser("lead").post("/draws", fields)
    }
}
