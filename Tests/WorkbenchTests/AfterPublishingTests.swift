import Store
import Testing

@testable import Workbench

/// What belongs to a publication, and how what is written into it is shown.
struct AfterPublishingTests {
    /// An office whose reviews are all done, with draw 1 published.
    private static func published() async throws -> (Office, Browser) {
        let office = try await Office.atWork()
        for chat in ["c1", "c2", "c3", "x1"] { try await office.confirm(chat) }
        let lead = try await office.browser("lead")
        let look = "/publish/new?name=6&draw=1&first=&last="
        let answer = try await lead.fill(
            "/publish", on: look,
            [
                ("draw", "1"), ("name", "6 月"), ("first", ""), ("last", ""),
                ("signature", "名 lead"),
            ])
        try #require(answer.location == "/publish/1?done=published")
        return (office, lead)
    }

    /// c4 is of the same days as the publication, and in none of its draws.
    @Test func `What is decided on a chat that was not drawn is no change of a publication`()
        async throws
    {
        let (office, lead) = try await Self.published()
        let more = Office.chats.split(separator: "\n")[1].replacing("c2", with: "c4")
            .replacing("在吗", with: "还在吗")
        try await office.importChats(String(more))
        let agent = try await office.browser("agent")
        let result = try #require(
            try await office.workbench.store.results(of: "a1").first {
                $0.conversation.archiveID == "c4"
            })
        try await agent.post("/results/appeal", ["result": result.key, "comment": "不对"])
        let second = try await office.browser("second")
        let decided = try await second.fill(
            "/appeals/1", on: "/appeals/1", [("outcome", "overturned"), ("comment", "有理")])
        try #require(decided.status == 303)
        #expect(try await lead.get("/publish/1").text.contains("发布之后没有变动"))
        #expect(!(try await agent.get("/results").text.contains("处变动")))
    }

    @Test(arguments: [
        ("agent", "/results"), ("agent", "/export/mypublished.csv"),
        ("auditor", "/export/adjustments.csv?publication=1"),
        ("auditor", "/export/publication.csv?publication=1"),
    ])
    func `A number in the reason of an adjustment is shown masked`(
        reader: String, path: String
    ) async throws {
        let (office, lead) = try await Self.published()
        let taken = try await lead.post(
            "/publish/1/adjust",
            [
                "agent": "a1", "old": "97.00", "points": "98.5",
                "reason": "客户13812345678来电", "signature": "名 lead",
            ])
        try #require(taken.location == "/publish/1?done=adjusted")
        let text = try await office.browser(reader).get(path).text
        let card = try await lead.get("/team/card?agent=a1").text
        #expect(card.contains("抽检得分 97.00 后来签字调整为 98.50（客户138****5678来电）"))
        #expect(text.contains("客户138****5678来电") && !text.contains("13812345678"))
    }
}
