import HTTPTypes
import Rules
import Sampling
import Store
import Testing

@testable import Workbench

/// Calibration rounds in the browser: opening one, judging it, and what the page makes of it.
struct CalibrationPageTests {
    /// A round on the chats, of both reviewers.
    private static func opened(
        _ chats: String = "c1 c2 x1"
    ) async throws -> (Office, Browser) {
        let office = try await Office.atWork()
        let lead = try await office.browser("lead")
        let answer = try await lead.send(
            .post, "/calibration", headers: [:],
            body: Array(try await Self.body(["chats": chats], office, lead).utf8))
        #expect(answer.location == "/calibration/rounds/1")
        return (office, lead)
    }

    private static func body(
        _ fields: [String: String], _ office: Office, _ lead: Browser
    ) async throws -> String {
        var body = "token=\(lead.token)"
        let all = ["name": "第 1 轮", "draw": "1", "count": "2"].merging(fields) { $1 }
        for (name, value) in all { body += "&\(name)=\(value.replacing(" ", with: "+"))" }
        if fields["reviewer"] == nil {
            for login in ["reviewer", "second"] {
                body += "&reviewer=\(try await office.user(login).id.value)"
            }
        }
        return body
    }

    @Test func `Reviewers get the chats blind, and see no page of results`() async throws {
        let (office, lead) = try await Self.opened()
        let second = try await office.browser("second")
        let queue = try await second.get("/review").text
        #expect(queue.contains("第 1 轮") && queue.contains("（盲审）") && !queue.contains("小雅"))
        #expect(try await second.get("/calibration/rounds/1").status == 403)
        #expect(try await second.get("/calibration").text.contains("只有您自己的数"))
        let page = try await lead.get("/calibration/rounds/1").text
        #expect(page.contains("0 / 3") && page.contains("太少，说不准") || page.contains("说不准是否一致"))
    }

    @Test func `Chats of a draw are taken by the seed, the same again`() async throws {
        let office = try await Office.atWork()
        let lead = try await office.browser("lead")
        var chosen: [[ConversationID]] = []
        for _ in 0..<2 {
            let body = try await Self.body(["seed": "abc"], office, lead)
            _ = try await lead.send(.post, "/calibration", headers: [:], body: Array(body.utf8))
        }
        for round in try await office.workbench.store.calibrations() {
            chosen.append(round.conversations)
            #expect(round.seed == "abc" && round.draw == DrawID(1))
        }
        #expect(chosen.count == 2 && chosen.first?.count == 2 && chosen.first == chosen.last)
        let page = try await lead.get("/calibration/rounds/1").text
        #expect(page.contains("从「第一周」里抽取，种子 abc"))
    }

    @Test(arguments: [
        (["name": ""], "这一项要填写"), (["reviewer": "1"], "请至少选两位质检员"),
        (["count": "0"], "1 到 50"), (["count": "9"], "只有 4 通"), (["draw": "7"], "请从选项里选一个"),
        (["chats": "c1 nope"], "没有编号为 nope 的会话"), (["due": "x"], "日期看不懂"),
    ])
    func `A wrong form says what is wrong and keeps what was typed`(
        fields: [String: String], told: String
    ) async throws {
        let office = try await Office.atWork()
        let lead = try await office.browser("lead")
        let body = try await Self.body(fields, office, lead)
        let answer = try await lead.send(
            .post, "/calibration", headers: [:], body: Array(body.utf8))
        #expect(answer.status == 422)
        #expect(answer.text.contains(told))
        if let chats = fields["chats"] { #expect(answer.text.contains("\(chats)</textarea>")) }
        #expect(try await office.workbench.store.calibrations().isEmpty)
    }

    /// Both confirm all of c1; of c2 one confirms and the other rejects; of x1 one says that it
    /// costs one point. Three of four findings agree.
    @Test func `Agreement is told with its number of findings, and gaps stand side by side`()
        async throws
    {
        let (office, lead) = try await Self.opened()
        try await office.judge("c1", by: "reviewer", ["confirmed", "confirmed"])
        try await office.judge("c1", by: "second", ["confirmed", "confirmed"])
        try await office.judge("c2", by: "reviewer", ["confirmed"])
        try await office.judge("c2", by: "second", ["rejected-exception"])
        try await office.judge("x1", by: "reviewer", ["confirmed"], points: "-1")
        try await office.judge("x1", by: "second", ["confirmed"])
        let page = try await lead.get("/calibration/rounds/1").text
        #expect(page.contains("75%") && page.contains("4 条"))
        #expect(page.contains("太少，说不准") && !page.contains("先统一标准"))
        #expect(page.contains("情有可原") && page.contains("相差 2") && page.contains("相差 1"))
        #expect(page.contains("平均相差 1.0 分，最多相差 2 分"))
        #expect(page.contains("名 reviewer") && page.contains("态度"))
        #expect(!page.contains("<script>alert"))
        #expect(try await office.workbench.store.ruleQuality(AuditID(1)).reviewed == 0)
        try await lead.post("/calibration/rounds/1/close")
        #expect(try await lead.get("/calibration").text.contains("已结束"))
    }

    private static func agreement(_ pairs: [(Outcome, Outcome)]) -> RoundAgreement? {
        RoundAgreement(
            pairs.map { [UserID(1): $0.0, UserID(2): $0.1] }, dimension: nil,
            reviewers: [UserID(1), UserID(2)], names: [:])
    }

    /// α and its jackknife computed outside of this program: 0.76, from 0.19 to 1.
    @Test func `A range from no use to reliable tells nothing`() throws {
        let four = [(Outcome, Outcome)](repeating: (.confirmed, .confirmed), count: 4)
        let three = [(Outcome, Outcome)](repeating: (.rejected, .rejected), count: 3)
        let wide = try #require(Self.agreement(four + three + [(.confirmed, .rejected)]))
        #expect(wide.isTooFew && wide.told(.krippendorffAlpha).value == "0.76")
        let low = try #require(
            Self.agreement(
                four + [
                    (.confirmed, .rejected), (.rejected, .confirmed), (.confirmed, .rejected),
                    (.rejected, .confirmed),
                ]))
        #expect(!low.isTooFew && low.chip.tone == "warn")
    }

    @Test func `Who judges the same chats waits to see the others' verdicts`() async throws {
        let office = try await Office.atWork()
        let lead = try await office.browser("lead")
        let ids = [
            try await office.user("lead").id.value, try await office.user("second").id.value,
        ]
        let body =
            "token=\(lead.token)&name=R&chats=c2"
            + "&reviewer=\(ids[0])&reviewer=\(ids[1])"
        _ = try await lead.send(.post, "/calibration", headers: [:], body: Array(body.utf8))
        try await office.judge("c2", by: "second", ["rejected-exception"])
        #expect(try await lead.get("/calibration/rounds/1").text.contains("您也在这一轮里"))
        try await office.judge("c2", by: "lead", ["confirmed"])
        #expect(try await lead.get("/calibration/rounds/1").text.contains("情有可原"))
    }
}

extension Office {
    /// Has somebody judge the findings of a chat in a calibration round or as gold, in their
    /// order, and finish it.
    func judge(
        _ chat: String, by login: String, _ outcomes: [String], points: String = "",
        kind: AssignmentKind = .calibration
    ) async throws {
        let entries = try await workbench.store.queue(of: user(login).id)
        let entry = entries.first {
            $0.conversation.archiveID == chat && $0.assignment.kind == kind
        }
        let id = try #require(entry).assignment.id.value
        let browser = try await browser(login)
        try await browser.post("/review/\(id)/reveal")
        let findings = try await review(id).findings
        try #require(findings.count == outcomes.count)
        for (finding, outcome) in zip(findings, outcomes) {
            let answer = try await browser.post(
                "/review/\(id)/verdict",
                ["finding": "\(finding.id.value)", "outcome": outcome, "points": points])
            #expect(answer.status == 303)
        }
        #expect(try await browser.post("/review/\(id)/finish").status == 303)
    }
}
