import Foundation
import Store
import Testing

@testable import Workbench

/// What stands beside the tables that a page is named for: the start, an agent's own scores, the
/// words behind a gap.
struct OwnExportTests {
    private static func rows(_ browser: Browser, _ path: String) async throws -> [[String: Any]] {
        let bytes = try await browser.get("/export/" + path).bytes
        return try #require(
            JSONSerialization.jsonObject(with: Data(bytes)) as? [[String: Any]], "\(path)")
    }

    /// Four chats are dealt to the reviewer, who finishes one.
    @Test func `The start tells what is left, of all and of one's own share`() async throws {
        let office = try await Office.atWork()
        try await office.confirm("c1")
        let own = try await Self.rows(office.browser("reviewer"), "today.json")
        #expect(own.map { $0["what"] as? String } == ["review", "share"])
        #expect(own.map { $0["waiting"] as? Int } == [3, 3])
        #expect(own.last?["own"] as? Int == 4 && own.last?["own_reviewed"] as? Int == 1)
        let lead = try await Self.rows(office.browser("lead"), "today.json")
        let draw = try #require(lead.last)
        #expect(draw["what"] as? String == "draw" && draw["draw"] as? String == "第一周")
        #expect(draw["drawn"] as? Int == 4 && draw["reviewed"] as? Int == 1)
        #expect(try await Self.rows(office.browser("agent"), "today.json").isEmpty)
    }

    /// The draw waits for both; the lead's page has the first draw as well.
    @Test(arguments: ["agent", "trainee"])
    func `A party takes away what waits for it on its start, and nothing else`(
        login: String
    ) async throws {
        let office = try await Office.atWork()
        try await office.planDraw(of: ["lead", login])
        let party = try await office.browser(login)
        let page = try await party.get("/").text
        for format in ["xlsx", "csv", "json"] {
            #expect(page.contains("href=\"/export/today.\(format)\""), "\(format)")
        }
        let rows = try await Self.rows(party, "today.json")
        #expect(rows.map { $0["what"] as? String } == ["part"])
        #expect(rows.map { $0["waiting"] as? Int } == [1])
        let csv = try await party.get("/export/today.csv").text
        #expect(csv.split(separator: "\r\n").count == 2)
        #expect(try await party.get("/export/today.xlsx").bytes.starts(with: Array("PK".utf8)))
        let lead = try await Self.rows(office.browser("lead"), "today.json")
        #expect(lead.map { $0["what"] as? String } == ["part", "draw"])
    }

    /// a1 has 93, 98 and 100 when the period is published: 97.00. Then c2's finding falls.
    @Test func `An agent reads and takes away what changed after publishing, and not by whom`()
        async throws
    {
        let office = try await Office.atWork()
        for chat in ["c1", "c2", "c3", "x1"] { try await office.confirm(chat) }
        try await office.browser("lead").fill(
            "/publish", on: "/publish/new?name=6&draw=1",
            [("draw", "1"), ("name", "6 月"), ("signature", "名 lead")])
        let agent = try await office.browser("agent")
        #expect(try await Self.rows(agent, "mychanges.json").isEmpty)
        let result = try #require(
            try await office.workbench.store.results(of: "a1").first {
                $0.conversation.archiveID == "c2"
            })
        try await agent.post("/results/appeal", ["result": result.key, "comment": "不对"])
        try await office.browser("second").fill(
            "/appeals/1", on: "/appeals/1", [("outcome", "overturned"), ("comment", "有理")])
        let page = try await agent.get("/results").text
        let details = /<details><summary>发布之后.*?<\/details>/.dotMatchesNewlines()
        let listed = try #require(page.firstMatch(of: details))
        #expect(listed.output.contains("<td>c2</td>") && listed.output.contains("已撤销"))
        let change = try #require(try await Self.rows(agent, "mychanges.json").first)
        #expect(change["conversation"] as? String == "c2" && change["period"] as? String == "6 月")
        #expect(change["rule"] as? String == "attitude/cold")
        #expect(change["new"] as? String == "已撤销")
        let published = try #require(try await Self.rows(agent, "mypublished.json").first)
        #expect(published["confirmed"] as? Double == 97 && published["changes"] as? Int == 1)
        let score = try await Self.rows(agent, "myscore.json")
        #expect(score.map { $0["agent"] as? String } == ["a1"])
        #expect(score.first?["confirmed"] as? Double == 97.67)
        for name in ["mychanges.csv", "mypublished.csv", "myscore.csv"] {
            let file = try await agent.get("/export/\(name)").text
            #expect(!file.contains("名 second") && !file.contains("x1"), "\(name)")
        }
    }

    /// Both judge c1, which has a telephone number in it.
    @Test func `A gap is taken away with its excerpt, masked as on its page`() async throws {
        let office = try await Office.atWork()
        _ = try await office.workbench.store.openCalibration(
            "第 1 轮", conversations: [ConversationID(1)],
            reviewers: [office.user("reviewer").id, office.user("second").id], due: nil,
            by: office.user("lead").id, at: office.time.now)
        try await office.judge("c1", by: "reviewer", ["confirmed", "confirmed"])
        try await office.judge("c1", by: "second", ["confirmed", "rejected-exception"])
        for login in ["lead", "auditor"] {
            let gaps = try await Self.rows(office.browser(login), "gaps.json?round=1")
            let lines = try #require(gaps.first?["excerpt"] as? [[String: Any]])
            #expect(gaps.count == 1 && lines.map { $0["message"] as? Int } == [0, 1])
            #expect(lines.last?["text"] as? String == "自己看页面，这怪你")
            let asked = lines.first?["text"] as? String
            #expect(asked == "还有L码吗，电话" + (login == "lead" ? "13812345678" : "138****5678"))
        }
        let progress = try await Self.rows(office.browser("lead"), "progress.json?round=1")
        #expect(progress.map { $0["done"] as? Int } == [1, 1])
    }
}
