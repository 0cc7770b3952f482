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
        var body = "token=\(FormToken.of(lead.cookie("spotcheck") ?? ""))"
        for (name, value) in fields { body += "&\(name)=\(value)" }
        let answer = try await lead.send(
            .post, "/draws", headers: [:], body: Array(body.utf8))
        #expect(answer.status == 422)
        #expect(answer.text.contains(told))
        #expect(try await office.workbench.store.draws().count == 1)
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
