import Foundation
import Reports
import Store
import Synchronization
import TestSupport
import Testing
import Transcripts

@testable import Workbench

/// The month of `Office.chats`: a1 has c1 (−2, and −5 that waits), c2 (−2) and c3 (clean), a2 has x1
/// (−2), all answered after 20 s, which is (60 − 20)/(60 − 10) = 80 points.
struct CardPageTests {
    // a1: quality (98 + 98 + 100)/3 = 98.67, so 59.20 and 32: 91.20; a2: 98, so 58.80 and 32: 90.80.
    @Test func `the team's cards are made of the month's chats`() async throws {
        let office = try await Office.atWork()
        let lead = try await office.browser("lead")
        let page = try await lead.get("/team").text
        #expect(page.contains("2026-06") && page.contains("小卡"))
        #expect(page.contains("<b>91.20</b>") && page.contains("<b>90.80</b>"))
        #expect(page.contains("不冷淡") && page.contains("href=\"/rules/attitude/cold\""))
        #expect(!page.contains("<script>"))
        let card = try await lead.get("/team/card?agent=a1").text
        #expect(card.contains("id=\"line-quality\""))
        #expect(
            Self.links(in: card).contains(
                "/team/card?agent=a1&month=2026%2D06&card=qa&line=quality#chats"))
        #expect(card.contains("59.20") && card.contains("32.00"))
        for chat in ["c1", "c2", "c3"] { #expect(card.contains(">\(chat)</a></td>"), "\(chat)") }
        #expect(!card.contains(">x1</a></td>"))
    }

    /// c1 has two findings, one of which waits; c3 has none.
    @Test func `a number leads to its chats, and a chat to what it lost`() async throws {
        let office = try await Office.atWork()
        let lead = try await office.browser("lead")
        let team = try await lead.get("/team").text
        let link = try #require(Self.links(in: team).first { $0.contains("line=quality#chats") })
        let list = try await lead.get(String(link.prefix { $0 != "#" })).text
        #expect(list.contains("按“质量”从差到好"))
        let chats = Self.links(in: list).filter { $0.hasPrefix("/team/chat/") }
        #expect(chats.count == 4)
        let first = try #require(chats.first { $0.contains("line=quality") })
        let page = try await lead.get(first).text
        #expect(page.contains("小雅 的会话") && page.contains("质检得分 98.00"))
        #expect(page.contains("<mark") && page.contains("href=\"/rules/attitude/cold\""))
        #expect(page.contains("13812345678"))
        let back = try #require(Self.links(in: page).first { $0.hasPrefix("/team/card") })
        #expect(back.contains("agent=a1") && back.hasSuffix("line=quality#chats"))
        #expect(try await lead.get("/team/chat/99").status == 404)
    }

    /// c1 is reviewed, with a mark by the rule of which a finding stands; then it comes again by
    /// rules of which `attitude/cold` has another price.
    @Test func `a reviewed chat is shown by the rules of its review, with what was marked`()
        async throws
    {
        let office = try await Office.atWork()
        let id = try await office.assignment(of: "c1")
        try await office.browser("reviewer").post(
            "/review/\(id)/missed", ["rule": "attitude/cold", "message": "2"])
        try await office.confirm("c1")
        try await office.importByOtherRules(Office.chats)
        let lead = try await office.browser("lead")
        let chat = try #require(try await office.workbench.store.conversation(archiveID: "c1"))
        let page = try await lead.get("/team/chat/\(chat.id)").text
        #expect(page.contains(">已确认</span>") && page.contains("<span class=\"no\">+</span>"))
        // The finding and the mark at the price of then; -3 is that of the later rules.
        #expect(page.matches(of: /"points">-2</).count == 2 && !page.contains("\"points\">-3<"))
    }

    /// The addresses that a page leads to, in their order.
    private static func links(in page: String) -> [String] {
        page.matches(of: /href="([^"]*)"/).map {
            String($0.output.1).replacing("&amp;", with: "&")
        }
    }

    // The habit is `attitude/cold`, in c1 and c2; the customer's number is masked.
    @Test func `a habit stands with its excerpt, a better wording and the drill`() async throws {
        let office = try await Office.atWork()
        let lead = try await office.browser("lead")
        let agent = try await office.browser("agent")
        for card in [
            try await lead.get("/team/card?agent=a1").text,
            try await agent.get("/results/card").text,
        ] {
            #expect(card.contains("自己看</mark>"))
            #expect(card.contains("怎么练：") && card.contains("（attitude/cold）"))
            #expect(!card.contains("13812345678"))
        }
        let sheet = try await lead.get("/team/card?agent=a1").text
        #expect(sheet.contains("<b>建议这样说</b>"))
    }

    @Test func `what a reviewer has rejected is nobody's example`() async throws {
        let office = try await Office.atWork()
        try await office.judge("c2", by: "reviewer", ["rejected-true_miss"], kind: .review)
        let lead = try await office.browser("lead")
        let card = try await lead.get("/team/card?agent=a1").text
        let chat = try #require(card.firstMatch(of: /"\/team\/chat\/[^>]*>会话 (c.)</))
        #expect(chat.output.1 == "c1")
    }

    @Test func `an agent opens the own chats and no other`() async throws {
        let office = try await Office.atWork()
        let agent = try await office.browser("agent")
        let card = try await agent.get("/results/card").text
        let chats = Self.links(in: card).filter { $0.hasPrefix("/results/chat/") }
        #expect(Set(chats.map { $0.prefix { $0 != "?" } }).count == 3)
        let page = try await agent.get(try #require(chats.first)).text
        #expect(page.contains("自己看") && !page.contains("/rules/") && !page.contains("138123"))
        let other = try #require(
            try await office.workbench.store.conversation(archiveID: "x1"))
        #expect(try await agent.get("/results/chat/\(other.id)").status == 404)
        #expect(try await agent.get("/team/chat/\(other.id)").status == 403)
    }

    // Confirmed c1 loses 7 and c2 2: (93 + 98 + 100)/3 = 97, so 58.20 and 32.
    @Test func `what reviewers decide enters the card, and the rules' number stands beside it`()
        async throws
    {
        let office = try await Office.atWork()
        let lead = try await office.browser("lead")
        #expect(try await lead.get("/team").text.contains("<b>91.20</b>"))
        try await office.confirm("c1")
        try await office.confirm("c2")
        #expect(try await lead.get("/team").text.contains("<b>90.20</b>"))
        let card = try await lead.get("/team/card?agent=a1").text
        #expect(card.contains("3 通里有 2 通经过人工复核"))
        #expect(card.contains("97.00") && card.contains("只按规则 98.67"))
    }

    // c2 loses nothing then: (98 + 100 + 100)/3 = 99.33, so 59.60 and 32.
    @Test func `an appeal that is won enters the card though nobody has reviewed the chat`()
        async throws
    {
        let office = try await Office.atWork()
        let lead = try await office.browser("lead")
        #expect(try await lead.get("/team").text.contains("<b>91.20</b>"))
        try await office.appeal("c2")
        try await lead.post("/appeals/1", ["outcome": "overturned", "comment": "客服有理"])
        #expect(try await lead.get("/team").text.contains("<b>91.60</b>"))
        let card = try await lead.get("/team/card?agent=a1").text
        #expect(card.contains("99.33") && card.contains("只按规则 98.67"))
        let chat = try #require(card.firstMatch(of: /"\/team\/chat\/[^>]*>会话 (c.)</))
        #expect(chat.output.1 == "c1")
    }

    // c2 loses 10 then: (98 + 90 + 100)/3 = 96, so 57.60 and 32.
    @Test func `points that an appeal adjusts enter the card though nobody has reviewed the chat`()
        async throws
    {
        let office = try await Office.atWork()
        let lead = try await office.browser("lead")
        try await office.appeal("c2")
        try await lead.post(
            "/appeals/1", ["outcome": "adjusted", "points": "-10", "comment": "更重一些"])
        #expect(try await lead.get("/team").text.contains("<b>89.60</b>"))
        let card = try await lead.get("/team/card?agent=a1").text
        #expect(card.contains("96.00") && card.contains("只按规则 98.67"))
    }

    @Test func `both pages tell of how many chats the words are gone`() async throws {
        let office = try await Office.atWork()
        _ = try await office.workbench.store.forget(
            customer: "王一", by: nil, at: office.time.now)
        let told = "全组有 1 通会话的原文已按保留期限或客户要求删除：得分和时长照常计入"
        #expect(try await office.browser("agent").get("/results/card").text.contains(told))
        #expect(try await office.browser("lead").get("/team").text.contains(told))
    }

    /// The week after the month is read for customers who come back, and counts for no card.
    @Test func `words that are gone from the days after a month are none of its cards'`()
        async throws
    {
        let office = try await Office.atWork()
        try await office.importChats(
            Office.chats.replacing("2026-06-10", with: "2026-07-03")
                .split(separator: "\n").filter { $0.contains("\"c3\"") }.joined()
                .replacing("\"c3\"", with: "\"c9\"").replacing("王一", with: "赵九") + "\n")
        _ = try await office.workbench.store.forget(
            customer: "赵九", by: nil, at: office.time.now)
        let lead = try await office.browser("lead")
        let page = try await lead.get("/team?month=2026-06").text
        #expect(page.contains("<b>91.20</b>") && !page.contains("通会话的原文"))
    }

    @Test(arguments: ["qa", "after-sale"])
    func `scores and times of a card stay when the words of its chats go`(card: String)
        async throws
    {
        let office = try await Office.atWork()
        let lead = try await office.browser("lead")
        let file = "/export/cards.csv?month=2026-06&card=\(card)"
        let before = try await lead.get(file).text
        #expect(before.contains("a1,小雅,"))
        let gone = try await office.workbench.store.retain(
            months: 1, today: try #require(LocalDate(year: 2027, month: 1, day: 1)), by: nil,
            at: office.time.now)
        #expect(gone.conversations == 4)
        #expect(try await lead.get(file).text == before)
        let page = try await lead.get("/team/card?agent=a1&month=2026-06&card=\(card)").text
        #expect(page.contains("全组有 4 通会话的原文") && !page.contains("自己看</mark>"))
        #expect(!page.contains("<div class=\"excerpt\">"))
    }

    @Test func `what is forgotten leaves cards that were made before`() async throws {
        let office = try await Office.atWork()
        let agent = try await office.browser("agent")
        #expect(try await agent.get("/results/card").text.contains("自己看</mark>"))
        for customer in ["周慧", "李想"] {
            _ = try await office.workbench.store.forget(
                customer: customer, by: nil, at: office.time.now)
        }
        #expect(!(try await agent.get("/results/card").text.contains("自己看</mark>")))
    }

    // There are four chats, of which one shop has three.
    @Test func `of more chats than can be worked out while one waits a shop is to be chosen`()
        async throws
    {
        let office = try await Office.atWork(mostCardChats: 3)
        let lead = try await office.browser("lead")
        let all = try await lead.get("/team")
        #expect(all.status == 200 && all.text.contains("超过 3 通会话"))
        #expect(all.text.contains("name=\"shop\"") && !all.text.contains("<b>91.20</b>"))
        #expect(try await lead.get("/team?shop=%E4%BA%91%E6%A0%96").text.contains("<b>91.20</b>"))
        let card = try await lead.get("/team/card?agent=a1")
        #expect(card.status == 409 && card.text.contains("超过 3 通会话"))
    }

    // Nobody waits: each page says that the cards are coming, and shows them once they are there.
    @Test func `cards that take long are made behind the pages, and files wait for them`()
        async throws
    {
        let office = try await Office.atWork(cardPatience: .zero)
        let lead = try await office.browser("lead")
        let team = try await lead.get("/team")
        #expect(team.status == 200 && team.text.contains("4 通会话，正在后台计算"))
        #expect(team.reload == "5" && team.text.contains("name=\"shop\""))
        let csv = try await lead.get("/export/cards.csv?month=2026-06&card=qa").text
        #expect(csv.contains("a1,小雅,91.20"))
        let made = try await lead.get("/team")
        #expect(made.text.contains("<b>91.20</b>") && made.reload == nil)
        // A verdict makes them anew.
        try await office.confirm("c1")
        let card = try await lead.get("/team/card?agent=a1")
        #expect(card.status == 503 && card.reload == "5")
        await office.workbench.cardDesk.finish()
        #expect(try await lead.get("/team/card?agent=a1").text.contains("3 通里有 1 通经过人工复核"))
    }

    // The month has four chats, as much as the desk has room for.
    @Test func `cards are made once however many ask, and older ones give way`() async throws {
        let office = try await Office.atWork()
        let june = try #require(CardMonth("2026-06"))
        let month = try #require(
            try await office.workbench.cards(of: june, shop: nil, card: "qa", within: nil))
        let desk = CardDesk(room: 4)
        let made = Mutex<[String]>([])
        func ask(_ shop: String, within patience: Duration?) async throws {
            let question = CardQuestion(
                month: june, shop: shop, card: "qa", audit: AuditID(1), lastImport: nil,
                reviewed: [], events: ChatEvents(), given: [], assessment: nil,
                exams: [])
            _ = try await desk.answer(to: question, within: patience) {
                made.withLock { $0.append(shop) }
                return month
            }
        }
        try await ask("x", within: .zero)
        try await ask("x", within: nil)
        try await ask("x", within: .seconds(600))
        #expect(made.withLock { $0 } == ["x"])
        try await ask("y", within: .seconds(600))
        try await ask("x", within: nil)
        #expect(made.withLock { $0 } == ["x", "y", "x"])
    }

    @Test func `a shop and a month are chosen, and nothing is made up where there are none`()
        async throws
    {
        let office = try await Office.atWork()
        let lead = try await office.browser("lead")
        let shop = try await lead.get("/team?shop=%E4%BA%91%E6%A0%96").text
        #expect(shop.contains("<b>91.20</b>") && !shop.contains("<b>90.80</b>"))
        let csv = try await lead.get("/export/cards.csv?month=2026-06&card=qa").text
        #expect(csv.contains("a1,小雅,91.20"))
        let json = try await lead.get("/export/cards.json?month=2026-06").text
        #expect(json.contains("\"total\":91.20") || json.contains("\"total\":91.2"))
        let empty = try Office()
        try await empty.add("lead", .lead)
        #expect(try await empty.browser("lead").get("/team").status == 200)
    }

    @Test func `an agent sees the own card and nobody else's`() async throws {
        let office = try await Office.atWork()
        let agent = try await office.browser("agent")
        let page = try await agent.get("/results/card").text
        #expect(page.contains("小雅") && page.contains("91.20") && !page.contains("90.80"))
        #expect(try await agent.get("/team").status == 403)
        #expect(try await agent.get("/team/card?agent=a2").status == 403)
        #expect(try await agent.get("/results").text.contains("href=\"/results/card\""))
        let lead = try await office.browser("lead")
        #expect(try await lead.get("/team/card?agent=nobody").status == 404)
        #expect(try await lead.get("/agents/show?agent=a1").text.contains("/team/card?agent=a1"))
    }
}
