import Foundation
import HTTPTypes
import Sampling
import Store
import Testing
import Wording

@testable import Workbench

/// Closing a period, its proof, what changes later, and what agents see of it.
struct PublishPageTests {
    private static let period = ["draw": "1", "name": "6 月", "first": "", "last": ""]

    /// The page on which draw 1 is looked at.
    private static let look = "/publish/new?name=6&draw=1&first=&last="

    private static func form(_ more: [String: String]) -> [(String, String)] {
        period.merging(["signature": "名 lead"]) { $1 }.merging(more) { $1 }
            .map { ($0.key, $0.value) }
    }

    /// Has a lead look at draw 1, fill in the form below and sign it.
    @discardableResult
    private static func publish(
        _ lead: Browser, _ more: [String: String] = [:]
    ) async throws -> Browser.Answer {
        try await lead.fill("/publish", on: look, form(more))
    }

    /// Has a lead sign what the page of a publication shows now.
    @discardableResult
    private static func again(_ lead: Browser, _ number: Int = 1) async throws -> Browser.Answer {
        try await lead.fill(
            "/publish/\(number)/again", on: "/publish/\(number)", [("signature", "名 lead")])
    }

    /// An office whose reviews are all done: a1 has 93, 98 and 100, so 97.00 of three chats.
    private static func reviewed() async throws -> Office {
        let office = try await Office.atWork()
        for chat in ["c1", "c2", "c3", "x1"] { try await office.confirm(chat) }
        return office
    }

    @Test func `What is not done is told before closing, and closing then takes a tick`()
        async throws
    {
        let office = try await Office.atWork()
        try await office.confirm("c1")
        let key = try #require(try await office.workbench.store.results(of: "a1").last?.key)
        let agent = try await office.browser("agent")
        try await agent.post("/results/appeal", ["result": key, "comment": "不对"])
        let lead = try await office.browser("lead")
        let look = try await lead.get(Self.look).text
        #expect(look.contains("还有 3 通抽到的会话没复核完") && look.contains("还有 1 条申诉没裁决"))
        #expect(look.contains("2026-06-08 至 2026-06-10") && look.contains("1 / 4"))
        let early = try await Self.publish(lead)
        #expect(early.status == 422 && early.text.contains("处理完再发布"))
        #expect(early.text.contains("value=\"名 lead\"") && early.text.contains("value=\"6 月\""))
        #expect(try await office.workbench.store.publications().isEmpty)
        let closed = try await Self.publish(lead, ["sure": "1"])
        #expect(closed.location == "/publish/1?done=published")
        let page = try await lead.get("/publish/1").text
        #expect(page.contains("发布时还有 3 通抽到的会话没复核完") && page.contains("发布时还有 1 条申诉没裁决"))
    }

    @Test(arguments: [
        (["name": " "], "这一项要填写"), (["draw": ""], "请至少选一次抽检"),
        (["draw": "7"], "请至少选一次抽检"), (["first": "2026-06-09"], "所选抽检到了 2026-06-08"),
        (["last": "2026-06-09"], "所选抽检到了 2026-06-10"), (["first": "x"], "日期看不懂"),
        (["signature": "别人"], "请输入您登录用的姓名：名 lead"), (["signature": ""], "这一项要填写"),
    ])
    func `A wrong form says what is wrong and publishes nothing`(
        fields: [String: String], told: String
    ) async throws {
        let office = try await Self.reviewed()
        let lead = try await office.browser("lead")
        let answer = try await Self.publish(lead, fields)
        #expect(answer.status == 422)
        #expect(answer.text.contains(told))
        #expect(try await office.workbench.store.publications().isEmpty)
    }

    @Test func `A snapshot holds the scores and what they rest on, and no words of a chat`()
        async throws
    {
        let office = try await Self.reviewed()
        let lead = try await office.browser("lead")
        try await Self.publish(lead)
        let file = try await lead.get("/publish/1/snapshot.json")
        #expect(file.headers[.contentDisposition]?.hasPrefix("attachment") == true)
        let snapshot = try #require(PeriodSnapshot(json: file.text))
        let score = try #require(snapshot.agents.first { $0.agent == "a1" })
        #expect(score.confirmed == "97.00" && score.reviewed == 3 && score.population == 3)
        #expect(score.machine == "98.67" && score.machineChats == 3)
        let receipts = try await office.workbench.store.receipts(of: DrawID(1))
        #expect(snapshot.draws.map(\.receiptDigest) == receipts.map(\.digest))
        #expect(snapshot.rules.count == 1 && snapshot.signature == "名 lead")
        #expect(snapshot.reviewed == 4 && snapshot.drawn == 4 && snapshot.openAppeals == 0)
        for words in ["自己看", "周慧", "13812345678", "怪你"] { #expect(!file.text.contains(words)) }
        let page = try await office.browser("auditor").get("/publish/1").text
        #expect(page.contains(Digest(of: file.text).hex) && page.contains("没有改动"))
        #expect(try await lead.post("/publish/1/verify").text.contains("核对通过"))
        let twice = try await Self.publish(lead)
        #expect(twice.status == 422)
        #expect(try await office.workbench.store.publications().count == 1)
    }

    /// c2's finding falls: 93, 100 and 100 are 97.67.
    @Test func `What changes later is listed, and the snapshot stays`() async throws {
        let office = try await Self.reviewed()
        let lead = try await office.browser("lead")
        try await Self.publish(lead)
        let before = try await lead.get("/publish/1/snapshot.json").text
        #expect(try await lead.get("/publish/1").text.contains("发布之后没有变动"))
        let agent = try await office.browser("agent")
        let result = try #require(
            try await office.workbench.store.results(of: "a1").first {
                $0.conversation.archiveID == "c2"
            })
        try await agent.post("/results/appeal", ["result": result.key, "comment": "不对"])
        let second = try await office.browser("second")
        try await second.fill(
            "/appeals/1", on: "/appeals/1", [("outcome", "overturned"), ("comment", "有理")])
        let page = try await lead.get("/publish/1").text
        #expect(page.contains("97.67") && page.contains("名 second") && page.contains("已撤销"))
        #expect(try await lead.get("/publish").text.contains("<span class=\"chip warn\">1</span>"))
        #expect(try await lead.get("/publish/1/snapshot.json").text == before)
        let seen = try await agent.get("/results").text
        #expect(seen.contains("<b>97.00</b>") && seen.contains("发布之后有 1 处变动"))
        let again = try await Self.again(lead)
        #expect(again.location == "/publish/2?done=published")
        #expect(try await agent.get("/results").text.contains("<b>97.67</b>"))
        #expect(try await lead.get("/publish/1").text.contains("看新的一版"))
        let stale = try await Self.again(lead)
        #expect(stale.status == 409)
    }

    @Test func `An adjustment is signed, reasoned and seen by its agent alone`() async throws {
        let office = try await Self.reviewed()
        let lead = try await office.browser("lead")
        try await Self.publish(lead)
        let before = try await lead.get("/publish/1/snapshot.json").text
        let good = [
            "agent": "a1", "old": "97.00", "points": "98.5", "reason": "系统<故障>",
            "signature": "名 lead",
        ]
        for (name, value, told) in [
            ("points", "abc", "分数看不懂"), ("points", "97", "没有变化"), ("points", "201", "分数看不懂"),
            ("reason", " ", "这一项要填写"), ("signature", "x", "请输入您登录用的姓名"),
            ("old", "90.00", "刚刚被别人调整"),
        ] {
            let answer = try await lead.post(
                "/publish/1/adjust", Self.adjustment(good.merging([name: value]) { $1 }))
            #expect(answer.status == 422 && answer.text.contains(told), "\(name) \(value)")
            if name != "reason" { #expect(answer.text.contains("系统&lt;故障&gt;</textarea>")) }
        }
        let none = good.merging(["agent": "nobody"]) { $1 }
        #expect(try await lead.post("/publish/1/adjust", Self.adjustment(none)).status == 404)
        #expect(try await office.workbench.store.adjustments(of: PublicationID(1)).isEmpty)
        let taken = try await lead.post("/publish/1/adjust", Self.adjustment(good))
        #expect(taken.location == "/publish/1?done=adjusted")
        #expect(try await lead.get("/publish/1").text.contains("97.00 → 98.50"))
        let seen = try await office.browser("agent").get("/results").text
        #expect(seen.contains("<b>98.50</b>") && seen.contains("系统&lt;故障&gt;"))
        #expect(try await lead.get("/publish/1/snapshot.json").text == before)
        try await office.add("other", .agent, agent: "a2")
        let other = try await office.browser("other").get("/results").text
        #expect(other.contains("已发布的分数") && !other.contains("系统&lt;故障&gt;"))
    }

    @Test
    func `Published again, a score is without earlier adjustments, which only the last may have`()
        async throws
    {
        let office = try await Self.reviewed()
        let lead = try await office.browser("lead")
        try await Self.publish(lead)
        let change = [
            "agent": "a1", "old": "97.00", "points": "98.5", "reason": "系统故障",
            "signature": "名 lead",
        ]
        try await lead.post("/publish/1/adjust", Self.adjustment(change))
        let caller = try await office.caller("lead")
        let row = try #require(
            try await caller.get("/publications/1/scores").items
                .first { $0["agent"] as? String == "a1" })
        #expect(row["adjusted"] as? Double == 98.5)
        #expect(row["adjusted_reason"] as? String == "系统故障")
        #expect(row["adjusted_grade"] as? String == "良好")
        let agent = try await office.browser("agent")
        let result = try #require(
            try await office.workbench.store.results(of: "a1").first {
                $0.conversation.archiveID == "c2"
            })
        try await agent.post("/results/appeal", ["result": result.key, "comment": "不对"])
        let second = try await office.browser("second")
        try await second.fill(
            "/appeals/1", on: "/appeals/1", [("outcome", "overturned"), ("comment", "有理")])
        office.time.advance(minutes: 1)
        let shown = try await lead.get("/publish/1").text
        #expect(shown.contains("这些签过字的调整不再有效：小雅 97.00 → 98.50"))
        let unsure = try await lead.fill(
            "/publish/1/again", on: "/publish/1", [("signature", "名 lead")])
        #expect(unsure.status == 422)
        let sure = try await lead.fill(
            "/publish/1/again", on: "/publish/1", [("signature", "名 lead"), ("sure", "1")])
        #expect(sure.location == "/publish/2?done=published")
        #expect(try await agent.get("/results").text.contains("<b>97.67</b>"))
        let late = change.merging(["old": "98.50", "points": "99"]) { $1 }
        #expect(try await lead.post("/publish/1/adjust", Self.adjustment(late)).status == 409)
    }

    /// c3 has no findings, and so no verdicts.
    @Test func `What is reviewed after closing is a change, and can be published again`()
        async throws
    {
        let office = try await Office.atWork()
        for chat in ["c1", "c2", "x1"] { try await office.confirm(chat) }
        let lead = try await office.browser("lead")
        try await Self.publish(lead, ["sure": "1"])
        let before = try await lead.get("/publish/1").text
        #expect(!before.contains("/publish/1/again") && !before.contains("完成复核"))
        let agent = try await office.browser("agent")
        let told = Phrase.changedSince(1)(.zh)
        #expect(try await !agent.get("/results").text.contains(told))
        try await office.confirm("c3")
        let after = try await lead.get("/publish/1").text
        #expect(after.contains("/publish/1/again") && after.contains("完成复核"))
        #expect(try await agent.get("/results").text.contains(told))
    }

    @Test func `An adjustment alone is nothing to publish again`() async throws {
        let office = try await Self.reviewed()
        let lead = try await office.browser("lead")
        try await Self.publish(lead)
        let change = [
            "agent": "a1", "old": "97.00", "points": "98.5", "reason": "系统故障",
            "signature": "名 lead",
        ]
        try await lead.post("/publish/1/adjust", Self.adjustment(change))
        let page = try await lead.get("/publish/1").text
        #expect(page.contains("98.50") && !page.contains("/publish/1/again"))
    }

    @Test(arguments: [
        ("{}", "{}", "{}", true), ("{2}", "{}", "{}", false), ("{2}", "{2}", "{}", false),
        ("{}", "{}", nil, false),
    ])
    func `A snapshot that was changed behind the program is told`(
        snapshot: String, kept: String, trail: String?, isUnchanged: Bool
    ) {
        let proof = SnapshotProof(
            of: snapshot, digest: Digest(of: kept).hex, trail: trail.map { Digest(of: $0).hex })
        #expect(proof.isUnchanged == isUnchanged)
    }

    private static func adjustment(
        _ fields: [String: String]
    ) -> KeyValuePairs<String, String> {
        KeyValuePairs(
            dictionaryLiteral: ("agent", fields["agent"] ?? ""), ("old", fields["old"] ?? ""),
            ("points", fields["points"] ?? ""), ("reason", fields["reason"] ?? ""),
            ("signature", fields["signature"] ?? ""))
    }
}
