import Store
import Testing

@testable import Workbench

/// What to fix, on the page of the team: facts that confuse several, and rules that move.
struct TeamFixingTests {
    private static let fact = """
        title: {zh: 退货期, en: Return window}
        unit: 天
        asked: [退货 几天]
        values: [{value: 7 天, shops: [甲]}]
        """

    /// A chat of one question and one answer.
    private static func chat(
        _ id: String, _ day: String, _ question: String, _ agent: String, _ answer: String
    ) -> String {
        """
        {"id":"\(id)","shop":"甲","customer":"u","messages":[\
        {"time":"\(day)T10:00:00+08:00","role":"customer","sender":"u","text":"\(question)"},\
        {"time":"\(day)T10:00:20+08:00","role":"agent","sender":"\(agent)",\
        "text":"\(answer)"}]}

        """
    }

    private static func lead(_ chats: String, facts: Bool = false) async throws -> Browser {
        let office = try Office(files: facts ? ["facts/returns.yaml": fact] : [:])
        try await office.add("lead", .lead)
        try await office.importChats(chats)
        return try await office.browser("lead")
    }

    // Three agents answer six customers, four times with 10 days; one chat of each who was wrong.
    @Test func `a fact that several got wrong stands with its value and an example of each`()
        async throws
    {
        let answers = [
            ("x", "10天"), ("x", "十天"), ("y", "10天"), ("y", "7天"), ("z", "一周"), ("z", "10天"),
        ]
        let chats = answers.enumerated().map { place, answer in
            Self.chat("f\(place)", "2026-06-02", "退货几天", answer.0, answer.1)
        }
        let lead = try await Self.lead(chats.joined(), facts: true)
        let page = try await lead.get("/team").text
        #expect(page.contains("多人答错的知识") && page.contains("退货期"))
        #expect(page.contains("<td>7 天</td><td>10天</td>"))
        #expect(page.contains(">3 / 3</td>") && page.contains(">4 / 6</td>"))
        for chat in ["f0", "f2", "f5"] { #expect(page.contains(">\(chat)</a>"), "\(chat)") }
        #expect(!page.contains(">f1</a>"))
        let link = try #require(page.firstMatch(of: /href="(\/team\/chat\/[^"]+)">f2</))
        let example = try await lead.get(String(link.output.1).replacing("&amp;", with: "&"))
        #expect(example.status == 200 && example.text.contains("agent=y"))
    }

    // Who has still to review the chats is told neither by the page nor by its file.
    @Test func `the file of facts names no chat that its reader has still to review`() async throws
    {
        let office = try Office(files: ["facts/returns.yaml": Self.fact])
        try await office.add("lead", .lead)
        try await office.add("auditor", .auditor)
        try await office.importChats(
            Self.chat("f0", "2026-06-02", "退货几天", "x", "10天")
                + Self.chat("f1", "2026-06-02", "退货几天", "y", "10天"))
        let lead = try await office.browser("lead")
        try await lead.post(
            "/draws",
            ["name": "周", "since": "", "until": "", "per-agent": "9", "due": "", "seed": "s"])
        let reviewer = try await office.user("lead").id.value
        try await lead.post(
            "/draws/1/assign", ["reviewer": "\(reviewer)", "overlap": "0", "blind": "1"])
        let file = "/export/facts.csv?month=2026-06&card=qa"
        let all = try await office.browser("auditor").get(file).text
        #expect(all.contains("f0") && all.contains("f1"))
        let own = try await lead.get(file).text
        #expect(own.contains("退货期") && !own.contains("f0") && !own.contains("f1"))
    }

    @Test func `a fact that one agent alone got wrong is no matter of the team`() async throws {
        let chats = [
            Self.chat("f0", "2026-06-02", "退货几天", "x", "10天"),
            Self.chat("f1", "2026-06-02", "退货几天", "y", "7天"),
        ]
        let lead = try await Self.lead(chats.joined(), facts: true)
        #expect(!(try await lead.get("/team").text.contains("id=\"facts\"")))
    }

    // 25 days with one cold word in 8 chats (12.5 %), then three days with nothing else.
    @Test func `rules of a month are held against the 60 days before it`() async throws {
        let earlier = (1...25).flatMap { day in
            (0..<8).map { chat in
                Self.chat(
                    "e\(day)-\(chat)", "2026-05-\(day < 10 ? "0" : "")\(day)", "在吗", "x",
                    chat == 0 ? "自己看" : "在的")
            }
        }
        let month = (1...3).flatMap { day in
            (0..<8).map { Self.chat("m\(day)-\($0)", "2026-06-0\(day)", "在吗", "x", "自己看") }
        }
        let lead = try await Self.lead((earlier + month).joined())
        let page = try await lead.get("/team?month=2026-06").text
        #expect(page.contains("拿 3 天和之前的 25 天比"))
        #expect(page.contains("变多") && page.contains("12.5%") && page.contains("06-01"))
        // What is too long ago counts for nothing.
        let old = try await Self.lead(
            (earlier.map { $0.replacing("2026-05-", with: "2026-03-") } + month).joined())
        #expect(try await old.get("/team?month=2026-06").text.contains("只有 3 天的会话"))
    }

    /// A rule about facts, and a scorecard with its dimension.
    private static let knowledge = [
        "facts/returns.yaml": fact,
        "knowledge/wrong-value.yaml": """
        title: {zh: 不得答错规定, en: States no wrong value}
        dimension: knowledge
        severity: major
        points: -5
        must_not: {by: agent, fact: contradicted}
        why: {zh: 客户会按错的来, en: Customers insist on it}
        instead: {zh: 我再帮您确认一次, en: Let me confirm}
        false_alarms: {zh: 知识库没有更新, en: Facts out of date}
        fixtures:
          - flag: "@shop 甲\nC: 退货几天\nA: 10天"
          - pass: "@shop 甲\nC: 退货几天\nA: 7天"

        """,
        "scorecards/standard.yaml": """
        title: {zh: 测试, en: Test}
        base: 100
        dimensions:
          - {id: attitude, title: {zh: 态度, en: Attitude}, weight: 50}
          - {id: knowledge, title: {zh: 知识, en: Knowledge}, weight: 50}
        veto: critical
        bonus: {cap: 0}
        bands: [{from: 0, title: {zh: 合格, en: Pass}}]

        """,
    ]

    // The fact is 7 days; x answered 10. A cold word in another chat is about no fact.
    @Test func `a better wording names the value that was right, where it is about a fact`()
        async throws
    {
        let office = try Office(files: Self.knowledge)
        try await office.add("lead", .lead)
        try await office.importChats(
            Self.chat("f0", "2026-06-02", "退货几天", "x", "10天")
                + Self.chat("f1", "2026-06-02", "在吗", "x", "自己看"))
        let card = try await office.browser("lead").get("/team/card?agent=x").text
        #expect(card.contains("我再帮您确认一次 当时的正确答案：退货期 7 天。"))
        #expect(card.contains("我帮您看一下</p>"))
    }

    // x passes the question over; y answers it in a chat of the same day.
    @Test func `a question for a fact that stayed open names the value in force`() async throws {
        let rule = try #require(Self.knowledge["knowledge/wrong-value.yaml"])
            .replacing("{by: agent, fact: contradicted}", with: "{by: customer, fact: unanswered}")
            .replacing("A: 10天", with: "A: 看页面").replacing("我再帮您确认一次", with: "付款后48小时内发货")
        let office = try Office(
            files: Self.knowledge.merging(["knowledge/wrong-value.yaml": rule]) { $1 })
        try await office.add("lead", .lead)
        try await office.importChats(
            Self.chat("f0", "2026-06-02", "请问退货几天内可以", "x", "看页面")
                + Self.chat("f1", "2026-06-02", "退货几天", "y", "7天"))
        let lead = try await office.browser("lead")
        let card = try await lead.get("/team/card?agent=x").text
        #expect(card.contains("付款后48小时内发货 当时的正确答案：退货期 7 天。"))
        // The table says who said what, a line each, and what was seen.
        let table = try await lead.get("/export/coaching.csv?agent=x").text
        #expect(table.contains("\"客户：请问退货几天内可以\n客服：看页面\",客户问了“退货期”"))
        #expect(try await !lead.get("/team/card?agent=y").text.contains("当时的正确答案"))
    }
}
