import HTTPTypes
import Store
import Testing
import Transcripts

@testable import Workbench

/// Files beside the chats in the workbench. The month of `Office.chats` by `cards/full.yaml`: quality
/// 50 (a1: 98.67, exactly 296/3), training 20, views 30; `least: 40`, so quality alone makes a
/// total.
struct GivenPageTests {
    /// Sends a file with its form, by default of figures of June.
    private static func give(
        _ text: String, _ browser: Browser, kind: String = "figures", source: String = "学院",
        named name: String = "六月.csv", seen: String? = nil
    ) async throws -> Browser.Answer {
        let listed = try await Self.seen(browser)
        return try await browser.upload(
            text, named: name, to: "/team/given",
            [
                ("kind", kind), ("month", "2026-06"), ("card", "full"), ("source", source),
                ("seen", seen ?? listed),
            ])
    }

    /// The mark of the form, of the last file that its page lists.
    private static func seen(_ browser: Browser) async throws -> String {
        let page = try await browser.get("/team/given").text
        return page.firstMatch(of: /name="seen" value="(\d*)"/).map { String($0.1) } ?? ""
    }

    @Test func `of two leads who bring in files at once the second looks at the first's`()
        async throws
    {
        let office = try await Office.atWork()
        let lead = try await office.browser("lead")
        let seen = try await Self.seen(lead)
        _ = try await Self.give(Self.training("50%"), lead, source: "学院", seen: seen)
        // The same agent's training once more, from elsewhere; then something else.
        let twice = try await Self.give(
            Self.training("60%"), lead, source: "考勤", named: "考勤.csv", seen: seen)
        #expect(twice.status == 422)
        #expect(twice.text.contains("考勤.csv:2") && twice.text.contains("和 六月.csv:2 说的是同一件事"))
        let other = Self.training("60%").replacing("training", with: "satisfaction")
        let late = try await Self.give(other, lead, source: "考勤", seen: seen)
        #expect(late.status == 409 && late.text.contains("有人带入了另一份文件"))
        #expect(late.text.contains("value=\"考勤\"") && late.text.contains(">六月.csv</a>"))
        #expect(try await office.workbench.store.givenSheets().count == 1)
        let again = try await Self.give(other, lead, source: "考勤")
        #expect(again.status == 303)
    }

    private static func training(_ value: String) -> String {
        "客服,指标,数值,来源,日期\n小雅,training,\(value),学院,2026-06-20\n"
    }

    // (296/3 × 50 + 50 × 20)/70 = 84.76; with 100 instead of 50: 99.05.
    @Test func `figures enter the cards, a newer file counts, and the older stays`() async throws {
        let office = try await Office.atWork()
        let lead = try await office.browser("lead")
        #expect(try await lead.get("/team?card=full").text.contains("<b>98.67</b>"))
        let taken = try await Self.give(Self.training("50%"), lead)
        #expect(taken.status == 303 && taken.location == "/team/given?done=given")
        #expect(try await lead.get("/team?card=full").text.contains("<b>84.76</b>"))
        let own = try await office.browser("agent").get("/results/card?card=full").text
        #expect(own.contains("84.76") && own.contains("学院，2026-06-20"))
        _ = try await Self.give(Self.training("100%"), lead, named: "六月改.csv")
        #expect(try await lead.get("/team?card=full").text.contains("<b>99.05</b>"))
        let list = try await lead.get("/team/given").text
        #expect(list.contains(">六月.csv</a>") && list.contains(">六月改.csv</a>"))
        #expect(list.contains("在用") && list.contains("已被替换") && list.contains("名 lead"))
        let old = try await lead.get("/team/given/1").text
        #expect(old.contains("已被替换") && old.contains("50%") && old.contains("学院"))
        let csv = try await lead.get("/export/sheet.csv?sheet=1").text
        #expect(csv.contains("客服,指标,数值,来源,日期\r\n小雅,training,50%,学院,2026-06-20\r\n"))
        #expect(try await lead.get("/trail").text.contains("带入会话之外的数据"))
    }

    // A file with its header alone says nothing any more.
    @Test func `a file is taken back by one without rows, and the same file is kept once`()
        async throws
    {
        let office = try await Office.atWork()
        let lead = try await office.browser("lead")
        _ = try await Self.give(Self.training("50%"), lead)
        _ = try await Self.give(Self.training("50%"), lead)
        #expect(try await office.workbench.store.givenSheets().count == 1)
        _ = try await Self.give("客服,指标,数值,来源,日期\n", lead)
        #expect(try await lead.get("/team?card=full").text.contains("<b>98.67</b>"))
        #expect(try await lead.get("/team/given/2").text.contains("没有内容，只有首行"))
    }

    static let wrong: [(kind: String, text: String, told: [String])] = [
        (
            "figures",
            "agent,measure,value,source,date\na9,training,50%,学院,2026-06-20\n"
                + "a1,training,150%,学院,2026-06-20\na1,attendance,90%,学院,2026-05-31\n",
            ["有 3 处不对", "六月.csv:2", "a9", "六月.csv:3", "150%", "六月.csv:4", "2026-05-31"]
        ),
        ("figures", "agent,value\na1,3\n", ["有 1 处不对", "measure"]),
        ("figures", "", ["是空的"]),
        (
            "records", "agent,item,reason,date\na1,prase,来信,2026-06-20\n",
            ["六月.csv:2", "praise"]
        ),
        (
            "assessments",
            "agent,eye,criterion,points,by\na1,lead,attitude,90,张三\n", ["六月.csv:2", "60"]
        ),
    ]

    @Test(arguments: wrong)
    func `a file with anything wrong in it is not taken, and told row by row`(
        kind: String, text: String, told: [String]
    ) async throws {
        let office = try await Office.atWork()
        let lead = try await office.browser("lead")
        let answer = try await Self.give(text, lead, kind: kind)
        #expect(answer.status == 422)
        for words in told { #expect(answer.text.contains(words), "\(words)") }
        // What was typed stays.
        #expect(answer.text.contains("value=\"学院\""))
        #expect(answer.text.contains("<option value=\"\(kind)\" selected>"))
        #expect(try await office.workbench.store.givenSheets().isEmpty)
        #expect(try await lead.get("/team?card=full").text.contains("<b>98.67</b>"))
    }

    // Lead 60 × 80 + peer 40 × 60 → 72; (296/3 × 50 + 72 × 30)/80 = 88.67, with the bonus 90.67.
    @Test func `bonuses and the forms of several assessors stand beside each other`() async throws {
        let office = try await Office.atWork()
        let lead = try await office.browser("lead")
        func form(_ eye: String, _ points: (Int, Int), _ by: String) -> String {
            "agent,eye,criterion,points,by\na1,\(eye),attitude,\(points.0),\(by)\n"
                + "a1,\(eye),skill,\(points.1),\(by)\n"
        }
        let one = try await Self.give(
            form("lead", (50, 30), "张三"), lead, kind: "assessments", source: "张三")
        let other = try await Self.give(
            form("peer", (40, 20), "李四"), lead, kind: "assessments", source: "李四")
        let record = try await Self.give(
            "agent,item,reason,date,by\na1,praise,来信表扬,2026-06-20,张三\n", lead, kind: "records",
            source: "登记表")
        #expect([one, other, record].map(\.status) == [303, 303, 303])
        #expect(try await lead.get("/team?card=full").text.contains("<b>90.67</b>"))
        #expect(try await lead.get("/team/card?agent=a1&card=full").text.contains("来信表扬"))
        // The same person once more, as if from elsewhere.
        let again = try await Self.give(
            form("peer", (60, 40), "张三"), lead, kind: "assessments", source: "另一份")
        #expect(again.status == 422 && again.text.contains("张三"))
        // Another card knows nothing of it.
        #expect(try await lead.get("/team?card=qa").text.contains("<b>91.20</b>"))
    }

    @Test func `the form asks for everything, and nothing of it is taken for a page`() async throws
    {
        let office = try await Office.atWork()
        let lead = try await office.browser("lead")
        let empty = try await lead.upload("x", named: "", to: "/team/given", [("source", " ")])
        #expect(empty.status == 422)
        #expect(empty.text.contains("请选一个文件") && empty.text.contains("p class=\"wrong\""))
        let odd = try await Self.give(
            Self.training("<b>5"), lead, source: "<i>院</i>", named: "a<b>.csv")
        #expect(odd.status == 422 && !odd.text.contains("<b>5") && !odd.text.contains("a<b>"))
        #expect(!odd.text.contains("<i>院"))
    }

    @Test func `who sees the cards sees what they rest on, and only leads add to it`() async throws
    {
        let office = try await Office.atWork()
        let lead = try await office.browser("lead")
        _ = try await Self.give(Self.training("50%"), lead)
        let auditor = try await office.browser("auditor")
        let page = try await auditor.get("/team/given", headers: [.acceptLanguage: "en"])
        #expect(page.status == 200 && page.text.contains("Beside the chats"))
        #expect(!page.text.contains("enctype"))
        #expect(try await Self.give(Self.training("60%"), auditor).status == 403)
        for login in ["agent", "reviewer", "trainee"] {
            let browser = try await office.browser(login)
            #expect(try await browser.get("/team/given").status == 403)
            #expect(try await browser.get("/team/given/1").status == 403)
            #expect(try await browser.get("/export/sheet.csv?sheet=1").status == 403)
        }
        #expect(try await lead.get("/team/given/9").status == 404)
        #expect(try await office.workbench.store.givenSheets().count == 1)
    }

    // One exam, passed: 100 %, so 99.05 as above; the file's 50 % makes it 84.76.
    @Test func `exams reach the card by themselves, and a file stands in for them`() async throws {
        let office = try await Office.atWork()
        office.time.advance(minutes: 20 * 24 * 60)
        let agent = try await office.browser("agent")
        try await agent.post("/practice/exams")
        try await agent.fill(
            "/practice/chats/1/reply", on: "/practice/chats/1", [("text", "有的")])
        try await agent.fill("/practice/chats/1/close", on: "/practice/chats/1", [])
        try await agent.post("/practice/exams/1/next")
        let lead = try await office.browser("lead")
        #expect(try await lead.get("/team?card=full").text.contains("<b>99.05</b>"))
        let card = try await lead.get("/team/card?agent=a1&card=full").text
        #expect(card.contains("工作台考试 1 次，通过 1 次") && card.contains("href=\"#exams\""))
        #expect(card.contains("href=\"/practice/exams/1\""))
        let own = try await agent.get("/results/card?card=full").text
        #expect(own.contains("href=\"/practice/exams/1\""))
        _ = try await Self.give(Self.training("50%"), lead)
        #expect(try await lead.get("/team?card=full").text.contains("<b>84.76</b>"))
        let given = try await lead.get("/team/card?agent=a1&card=full").text
        #expect(given.contains("学院，2026-06-20") && given.contains("href=\"/team/given\""))
        #expect(given.contains("以带入的为准；不计入的：100%（工作台考试 1 次，通过 1 次）"))
    }
}
