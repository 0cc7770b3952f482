import Foundation
import Testing

@testable import Workbench

struct TeamYearTests {
    /// Another month of a1: two chats of one week, one clean and one that is cold (−2), both answered
    /// after 20 s.
    private static let july = """
        {"id":"d1","shop":"云栖","customer":"赵一","messages":[{"time":"2026-07-14T10:00:00+08:00","role":"customer","sender":"u8","name":"赵一","text":"谢谢"},{"time":"2026-07-14T10:00:20+08:00","role":"agent","sender":"a1","name":"小雅","text":"不客气"}]}
        {"id":"d2","shop":"云栖","customer":"钱二","messages":[{"time":"2026-07-15T10:00:00+08:00","role":"customer","sender":"u9","name":"钱二","text":"在吗"},{"time":"2026-07-15T10:00:20+08:00","role":"agent","sender":"a1","name":"小雅","text":"自己看"}]}
        """

    /// a1 in June: quality 98.67 in one week, card 59.20 + 32 = 91.20. In July: quality 99 in one
    /// week, card 59.40 + 32 = 91.40. Reviews (91.20 + 91.40)/2 = 91.30; checks, the weeks and the
    /// months together, (98⅔ + 99 + 98⅔ + 99)/4 = 98.83; the year 25 % of these and 75 % of those,
    /// 93.18. a2 has June alone: 98, 90.80, and 24.50 + 68.10 = 92.60.
    @Test func `The year is made of the cards of its months`() async throws {
        let office = try await Office.atWork()
        try await office.importChats(Self.july)
        let lead = try await office.browser("lead")
        #expect(try await lead.get("/team").text.contains("href=\"/team/year\""))
        let page = try await lead.get("/team/year").text
        #expect(page.contains("<b>93.18</b>") && page.contains("<b>92.60</b>"))
        #expect(page.contains("<td class=\"number\">91.30</td>"))
        #expect(page.contains(">91.20</a>") && page.contains(">91.40</a>"))
        #expect(page.contains("agent=a1&amp;month=2026%2D07"))
        #expect(!page.contains("<script>"))
        let file = try await lead.get("/export/year.csv?year=2026").text
        #expect(file.contains("93.18") && file.contains("92.60"))
    }

    @Test func `A card that says nothing of the year has none, and says so`() async throws {
        let office = try await Office.atWork()
        let lead = try await office.browser("lead")
        let page = try await lead.get("/team/year?card=yearless").text
        #expect(page.contains("这张卡没有写 year") && page.contains("name=\"card\""))
    }

    /// Of June alone, by the card that gives the annual review half: checks and reviews are both
    /// 98.67 as shown, of which a year is made like a form that people add up, and the lead gives
    /// 50 + 30 of 100, so (98.67 × 50 + 80 × 50)/100 = 89.335, which is 89.34.
    @Test func `The annual review counts for the year once its round is closed`() async throws {
        let office = try await Office.atWork()
        let lead = try await office.browser("lead")
        try await lead.post("/assessments", ["period": "2026", "card": "full"])
        try await lead.post(
            "/assessments/1/form",
            ["agent": "a1", "points-attitude": "50", "points-skill": "30"])
        let before = try await lead.get("/team/year?card=full").text
        #expect(before.contains("年度评价占 50%") && before.contains("<b>98.67</b>"))
        try await lead.post("/assessments/1/close")
        let after = try await lead.get("/team/year?card=full").text
        #expect(!after.contains("年度评价占 50%"))
        #expect(after.contains("<b>89.34</b>"))
        // The card of the month knows nothing of it.
        #expect(try await lead.get("/team?card=full").text.contains("<b>98.67</b>"))
    }

    @Test func `No round of a year is opened for a card by which it would not count`()
        async throws
    {
        let lead = try await Office.atWork().browser("lead")
        // The last month is what stands there at first.
        let page = try await lead.get("/assessments").text
        let month = try #require(page.range(of: "<option value=\"2026-06\""))
        let year = try #require(page.range(of: "<option value=\"2026\">2026 全年</option>"))
        #expect(month.lowerBound < year.lowerBound)
        let refused = try await lead.post(
            "/assessments", ["period": "2026", "card": "yearless"])
        #expect(refused.status == 422 && refused.text.contains("不算年度评价"))
        let opened = try await lead.post(
            "/assessments", ["period": "2026-06", "card": "yearless"])
        #expect(opened.status == 303)
    }

    /// The office waits for no card: the page says so, asks again, and has it then.
    @Test func `A year that is not worked out yet comes when its months are`() async throws {
        let office = try await Office.atWork(cardPatience: .zero)
        try await office.importChats(Self.july)
        let lead = try await office.browser("lead")
        for _ in 1...2 {
            #expect(try await lead.get("/team/year").text.contains("正在后台计算"))
            await office.workbench.cardDesk.finish()
        }
        #expect(try await lead.get("/team/year").text.contains("<b>93.18</b>"))
    }
}
