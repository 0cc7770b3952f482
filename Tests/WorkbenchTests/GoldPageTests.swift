import Rules
import Sampling
import Store
import Testing

@testable import Workbench

/// Gold chats in the browser, and what is made of them.
struct GoldPageTests {
    /// An office in which `reviewer` has reviewed c2, now gold, and `second` has a later draw.
    private static func planted() async throws -> (Office, Browser) {
        let office = try await Office.atWork()
        try await office.confirm("c2")
        let lead = try await office.browser("lead")
        let form = try await lead.get("/calibration/gold/new?chat=c2").text
        let finding = try #require(
            form.firstMatch(of: /name="answer-(\d+)"/).map { String($0.output.1) })
        let added = try await lead.fill(
            "/calibration/gold", on: "/calibration/gold/new?chat=c2",
            [("answer-\(finding)", "confirmed")])
        #expect(added.location == "/calibration/gold?done=saved")
        try await office.importChats(
            Office.chats.split(separator: "\n").prefix(3).map {
                $0.replacing("2026-06-", with: "2026-07-").replacing(
                    "\"id\":\"c", with: "\"id\":\"d")
            }.joined(separator: "\n"))
        try await lead.post(
            "/draws",
            [
                "name": "第二周", "since": "2026-07-01", "until": "2026-07-31", "per-agent": "9",
                "due": "", "seed": "t",
            ])
        try await lead.post(
            "/draws/2/assign",
            ["reviewer": "\(try await office.user("second").id.value)", "overlap": "0"])
        return (office, lead)
    }

    @Test func `A gold chat hides among the chats of a draw`() async throws {
        let (office, lead) = try await Self.planted()
        let id = try #require(
            try await office.workbench.store.goldChats().first
        ).conversation.value
        let answer = try await lead.post("/calibration/gold/\(id)/plant", ["draw": "2"])
        #expect(answer.status == 200 && answer.text.contains("已混进 1 位质检员的队列"))
        let second = try await office.browser("second")
        let rows = try await second.get("/review").text.matches(of: /<td>第二周<\/td>/)
        #expect(rows.count == 4)
        let queue = try await office.workbench.store.queue(of: office.user("second").id)
        let gold = try #require(queue.first { $0.assignment.kind == .gold }).assignment.id.value
        let other = try #require(queue.first { $0.assignment.kind == .review }).assignment.id.value
        for name in ["标准", "gold", "校准"] {
            let shown = try await second.get("/review/\(gold)").text
            let usual = try await second.get("/review/\(other)").text
            #expect(shown.contains(name) == usual.contains(name), "\(name)")
        }
        let again = try await lead.post("/calibration/gold/\(id)/plant", ["draw": "2"])
        #expect(again.status == 422 && again.text.contains("没有发出"))
        #expect(try await lead.post("/calibration/gold/\(id)/plant").status == 422)
        #expect(try await lead.post("/calibration/gold/999/plant", ["draw": "2"]).status == 404)
        try await lead.post("/calibration/gold/\(id)/retire")
        #expect(try await lead.get("/calibration/gold").text.contains("已停用"))
    }

    /// 冷淡 costs 2; two places of one message are marked by another rule, for 1 and for 2.
    @Test func `Two marks by one rule in one message are one answer, and cost what both do`()
        async throws
    {
        let office = try await Office.atWork()
        let id = try await office.assignment(of: "c2")
        let reviewer = try await office.browser("reviewer")
        for (start, points) in [("0", "-1"), ("1", "-2")] {
            let marked = try await reviewer.post(
                "/review/\(id)/missed",
                [
                    "rule": "attitude/blame", "message": "2", "points": points, "start": start,
                    "stop": "3",
                ])
            #expect(marked.status == 303)
        }
        try await office.confirm("c2")
        let lead = try await office.browser("lead")
        let form = try await lead.get("/calibration/gold/new?chat=c2").text
        let marks = form.matches(of: /name="missed" value="(\d+)"/).map { String($0.output.1) }
        #expect(marks.count == 2)
        let kept = try await lead.fill(
            "/calibration/gold", on: "/calibration/gold/new?chat=c2",
            marks.map { ("missed", $0) })
        #expect(kept.location == "/calibration/gold?done=saved", "\(kept.text)")
        let gold = try #require(try await office.workbench.store.goldChats().first)
        #expect(gold.answers.count == 2 && gold.charge == Points(-5))
    }

    @Test func `A mark that came since the answer was looked at is looked at first`() async throws {
        let office = try await Office.atWork()
        try await office.confirm("c2")
        let lead = try await office.browser("lead")
        let page = "/calibration/gold/new?chat=c2"
        let seen = try await lead.hidden("/calibration/gold", on: page)
        let id = try #require(
            try await office.workbench.store.finishedReview(of: ConversationID(2)))
        try await office.browser("reviewer").post(
            "/review/\(id)/missed", ["rule": "attitude/blame", "message": "2", "points": "-1"])
        let stale = try await lead.post("/calibration/gold", seen)
        #expect(stale.status == 422 && stale.text.contains("这里有人改过"))
        #expect(stale.text.contains("name=\"missed\""))
        #expect(try await office.workbench.store.goldChats().isEmpty)
        #expect(try await lead.fill("/calibration/gold", on: page, []).status == 303)
    }

    @Test(arguments: [
        ("nope", "没有编号为 nope 的会话"), ("c1", "还没有人复核完"), ("c2", "已经是标准会话了"),
        ("", "这一项要填写"),
    ])
    func `Only a reviewed chat can be gold, and once`(chat: String, told: String) async throws {
        let (office, lead) = try await Self.planted()
        let looked = try await lead.get("/calibration/gold/new?chat=\(chat)")
        #expect(looked.status == 422 && looked.text.contains(told))
        let sent = try await lead.post("/calibration/gold", ["chat": chat])
        #expect(sent.status == 422 && sent.text.contains(told))
        #expect(try await office.workbench.store.goldChats().count == 1)
    }

    @Test func `A reviewer sees own figures only, and not before the week is over`() async throws {
        let (office, lead) = try await Self.planted()
        let id = try #require(
            try await office.workbench.store.goldChats().first
        ).conversation.value
        try await lead.post("/calibration/gold/\(id)/plant", ["draw": "2"])
        try await office.judge("c2", by: "second", ["rejected-exception"], kind: .gold)
        #expect(try await lead.get("/calibration/reviewers").text.contains("名 second"))
        let second = try await office.browser("second")
        #expect(try await second.get("/calibration").text.contains("还没有可比的"))
        #expect(try await second.get("/calibration/reviewers").status == 403)
        #expect(try await second.get("/calibration/gold").status == 403)
        office.time.advance(minutes: 7 * 24 * 60)
        let later = try await office.browser("second")
        let own = try await later.get("/calibration").text
        #expect(own.contains("名 second") && own.contains("太少，说不准"))
        let reviewer = try await office.browser("reviewer")
        #expect(try await !reviewer.get("/calibration").text.contains("名 second"))
    }

    private static func leniency(
        gold: [Double] = [], peers: [Double] = []
    ) -> ReviewerLeniency {
        ReviewerLeniency(
            reviewer: UserID(1), gold: gold, peers: peers, violations: 0, namedBefore: 0,
            namedAfter: 0)
    }

    /// 2, 0, 1, 3, 1: mean 1.4, s² 1.3, t₄ = 2.7764: 1.4 ± 1.416; of two people t = 3.4954.
    @Test func `A mean difference has a range that is wider where several are told`() throws {
        let values: [Double] = [2, 0, 1, 3, 1]
        let one = try #require(ReviewerLeniency.estimate(values, among: 1)?.limits)
        #expect(abs(one.low - -0.015715) < 1e-4 && abs(one.high - 2.815715) < 1e-4)
        let two = try #require(ReviewerLeniency.estimate(values, among: 2)?.limits)
        #expect(abs(two.low - -0.382314) < 1e-4 && abs(two.high - 3.182314) < 1e-4)
        #expect(ReviewerLeniency.estimate([2, 2, 2, 2], among: 1) == nil)
    }

    @Test(arguments: [
        ([1.0, 1.0, 2.0, 1.0, 2.0], "lenient"), ([-1.0, -1.0, -2.0, -1.0, -2.0], "strict"),
        ([1.0, -1.0, 2.0, -2.0, 0.0], "noDifference"), ([5.0, 5.0, 5.0, 5.0], "tooFew"),
    ])
    func `Nobody is called lenient or strict unless the range says so`(
        values: [Double], reading: String
    ) {
        let found = ReviewerLeniency.reading(ReviewerLeniency.estimate(values, among: 1))
        #expect("\(found)" == reading)
    }

    @Test func `Drift needs two halves of enough chats`() {
        let nine = [Double](repeating: 1, count: 9)
        #expect(Self.leniency(gold: nine).drift == nil)
        let halves = [Double](repeating: 0, count: 5) + [1, 2, 1, 2, 1]
        #expect(Self.leniency(gold: halves).drift?.difference == 1.4)
        #expect(Self.leniency(gold: nine, peers: halves).drift?.difference == 1.4)
    }
}
