import Rules
import Sampling
import Store
import Testing

@testable import Workbench

/// Who sends a form from a page on which something else is shown by now is told so, and sees it.
struct StalePageTests {
    private static let signature = ("signature", "名 lead")
    private static let look = "/publish/new?name=6&draw=1"
    private static let changed = "这里有人改过"

    /// An office with a second lead, and all chats but x1 reviewed.
    private static func office() async throws -> (Office, Browser, Browser) {
        let office = try await Office.atWork()
        try await office.add("boss", .lead)
        for chat in ["c1", "c2", "c3"] { try await office.confirm(chat) }
        return (office, try await office.browser("lead"), try await office.browser("boss"))
    }

    private static func order(_ seen: [(String, String)]) -> [(String, String)] {
        seen + [("draw", "1"), ("name", "6 月"), ("sure", "1"), signature]
    }

    /// The tick was for one chat that nobody has reviewed; then an appeal comes in as well.
    @Test func `What is signed is what was seen`() async throws {
        let (office, lead, _) = try await Self.office()
        let seen = try await lead.hidden("/publish", on: Self.look)
        let result = try #require(try await office.workbench.store.results(of: "a1").first)
        try await office.browser("agent").post(
            "/results/appeal", ["result": result.key, "comment": "不对"])
        let stale = try await lead.post("/publish", Self.order(seen))
        #expect(stale.status == 422 && stale.text.contains("您看过之后，分数或者它们的依据有变动"))
        #expect(stale.text.contains("还有 1 条申诉没裁决") && stale.text.contains("value=\"6 月\""))
        #expect(try await office.workbench.store.publications().isEmpty)
        let unseen = try await lead.post("/publish", Self.order([]))
        #expect(unseen.status == 422)
        let fresh = try await lead.fill("/publish", on: Self.look, Self.order([]))
        #expect(fresh.location == "/publish/1?done=published")
    }

    @Test func `What is published again is what was seen`() async throws {
        let (office, lead, _) = try await Self.office()
        try await lead.fill("/publish", on: Self.look, Self.order([]))
        try await office.confirm("x1")
        let seen = try await lead.hidden("/publish/1/again", on: "/publish/1")
        #expect(seen.contains { $0.0 == "seen" })
        let result = try #require(try await office.workbench.store.results(of: "a1").first)
        try await office.browser("agent").post(
            "/results/appeal", ["result": result.key, "comment": "不对"])
        let form = [("sure", "1"), Self.signature]
        let stale = try await lead.post("/publish/1/again", seen + form)
        #expect(stale.status == 422 && stale.text.contains("您看过之后，分数或者它们的依据有变动"))
        #expect(try await office.workbench.store.publications().count == 1)
        let fresh = try await lead.fill("/publish/1/again", on: "/publish/1", form)
        #expect(fresh.location == "/publish/2?done=published")
    }

    @Test func `The same days are published in one period only`() async throws {
        let (office, lead, boss) = try await Self.office()
        let seen = try await boss.hidden("/publish", on: Self.look)
        try await lead.fill("/publish", on: Self.look, Self.order([]))
        let told = "「6 月」已经发布过 2026-06-08 至 2026-06-10"
        #expect(try await boss.get(Self.look).text.contains(told))
        let twice = try await boss.post(
            "/publish",
            seen + [("draw", "1"), ("name", "另一期"), ("sure", "1"), ("signature", "名 boss")])
        #expect(twice.status == 422 && twice.text.contains(told))
        #expect(try await office.workbench.store.publications().count == 1)
    }

    @Test func `Two who adjust a score from the same page are both told the truth`() async throws {
        let (office, lead, boss) = try await Self.office()
        try await lead.fill("/publish", on: Self.look, Self.order([]))
        let path = "/publish/1/adjust"
        let common = [("agent", "a1"), ("old", "97.00"), ("reason", "系统故障")]
        let first = try await lead.post(path, common + [("points", "98"), Self.signature])
        #expect(first.location == "/publish/1?done=adjusted")
        let second = try await boss.post(
            path, common + [("points", "99"), ("signature", "名 boss")])
        #expect(second.status == 422 && second.text.contains("刚刚被别人调整为 98.00"))
        let kept = try await office.workbench.store.adjustments(of: PublicationID(1))
        #expect(kept.map(\.points.text) == ["98"])
    }

    @Test func `Settings that somebody else has saved are shown, and not undone`() async throws {
        let (office, lead, boss) = try await Self.office()
        func values(_ overlap: String, _ days: String) -> [(String, String)] {
            [
                ("appeal-days", days), ("per-agent", "5"), ("review-days", "3"),
                ("overlap", overlap),
            ]
        }
        let seen = try await boss.hidden("/settings", on: "/settings")
        try await lead.fill("/settings", on: "/settings", values("20", "14"))
        let stale = try await boss.post("/settings", seen + values("0", "30"))
        #expect(stale.status == 422 && stale.text.contains("您的修改还没有保存"))
        #expect(stale.text.contains("name=\"appeal-days\" inputmode=\"numeric\" value=\"30\""))
        #expect(stale.text.contains("现在是：14") && stale.text.contains("现在是：20"))
        #expect(!stale.text.contains("现在是：5<"))
        let team = try await office.workbench.team()
        #expect(team.overlap == 20 && team.appealDays == 14)
    }

    @Test func `A user whom somebody else has changed is not changed back`() async throws {
        let (office, lead, boss) = try await Self.office()
        let path = "/users/\(try await office.user("second").id)"
        let seen = try await boss.hidden(path, on: "/users")
        try await lead.fill(path, on: "/users", [("role", "auditor")])
        let stale = try await boss.post(path, seen + [("role", "reviewer"), ("unmasked", "1")])
        #expect(stale.status == 422 && stale.text.contains("您的修改还没有保存"))
        #expect(stale.text.contains("现在是：审计") && stale.text.contains("现在是：打码"))
        let user = try await office.user("second")
        #expect(user.role == .auditor && !user.seesPersonalData)
    }

    @Test(arguments: [
        ([("role", "agent"), ("agent", "")], "客服要填聊天记录里的客服 ID"),
        ([("role", "agent"), ("agent", "a1")], "a1"), ([("role", "boss")], "请从选项里选一个"),
    ])
    func `A change of a user that is refused keeps what was typed and says why beside it`(
        fields: [(String, String)], told: String
    ) async throws {
        let (office, lead, _) = try await Self.office()
        let path = "/users/\(try await office.user("second").id)"
        let answer = try await lead.fill(path, on: "/users", fields)
        #expect(answer.status == 422)
        let wrong = answer.text.matches(of: /<p class="wrong">([^<]+)/).map { $0.output.1 }
        #expect(wrong.count == 1 && wrong.first?.contains(told) == true)
        if fields.first?.1 == "agent" {
            #expect(answer.text.contains("<option value=\"agent\" selected>"))
        }
        #expect(try await office.user("second").role == .reviewer)
    }

    @Test func `A user who was deactivated meanwhile is not changed unseen`() async throws {
        let (office, lead, boss) = try await Self.office()
        let id = try await office.user("second").id
        let seen = try await boss.hidden("/users/\(id)", on: "/users")
        try await lead.post("/users/\(id)/active", ["active": "0"])
        let stale = try await boss.post("/users/\(id)", seen + [("role", "auditor")])
        #expect(stale.status == 422)
        #expect(try await office.user("second").role == .reviewer)
    }

    @Test func `An appeal is decided over the verdict that is shown`() async throws {
        let (office, lead, _) = try await Self.office()
        let result = try #require(
            try await office.workbench.store.results(of: "a1").first {
                $0.conversation.archiveID == "c2"
            })
        try await office.browser("agent").post(
            "/results/appeal", ["result": result.key, "comment": "不对"])
        let seen = try await lead.hidden("/appeals/1", on: "/appeals/1")
        let verdict = try #require(result.standing?.verdict)
        let finding = String(result.key.dropFirst())
        let chat = try #require(try await office.workbench.store.verdict(verdict)).assignment
        try await office.browser("reviewer").post(
            "/review/\(chat)/verdict",
            ["finding": finding, "outcome": "unsure", "supersedes": "\(verdict)"])
        let form = [("outcome", "upheld"), ("comment", "记录为准")]
        let stale = try await lead.post("/appeals/1", seen + form)
        #expect(stale.status == 422 && stale.text.contains(Self.changed))
        #expect(stale.text.contains("记录为准</textarea>"))
        let fresh = try await lead.fill("/appeals/1", on: "/appeals/1", form)
        #expect(fresh.location == "/appeals?done=decided")
    }

    @Test func `Nobody restarts a draw over a value that came since`() async throws {
        let office = try await Office.atWork()
        try await office.planDraw(of: ["lead", "agent"])
        let lead = try await office.browser("lead")
        let seen = try await lead.hidden("/draws/2/restart", on: "/draws/2")
        let commit = office.contribution("agent").commit.hex
        try await office.browser("agent").post("/draws/2/part/commit", ["commit": commit])
        let stale = try await lead.post("/draws/2/restart", seen + [("reason", "客服代表没来")])
        #expect(stale.status == 422 && stale.text.contains(Self.changed))
        #expect(stale.text.contains("value=\"客服代表没来\""))
        #expect(try await office.workbench.store.draw(DrawID(2))?.agreed?.restarts == [])
    }

    @Test func `Of two who deal the same chats the second is told that none is left`() async throws
    {
        let (office, lead, boss) = try await Self.office()
        try await lead.post("/draws", ["name": "b", "per-agent": "1", "seed": "t"])
        let ids = [try await office.user("reviewer").id, try await office.user("second").id]
        let first = try await lead.post(
            "/draws/2/assign", ["reviewer": "\(ids[0])", "overlap": "0"])
        let second = try await boss.post(
            "/draws/2/assign", ["reviewer": "\(ids[1])", "overlap": "0"])
        #expect(first.status == 303)
        #expect(second.status == 422 && second.text.contains("会话都已经分完了"))
    }

    @Test func `Who is no reviewer any more is not left out unseen`() async throws {
        let (office, lead, _) = try await Self.office()
        try await lead.post("/draws", ["name": "b", "per-agent": "1", "seed": "t"])
        let ids = [try await office.user("reviewer").id, try await office.user("second").id]
        try await office.workbench.store.deactivate(ids[1], by: nil, at: office.time.now)
        let both = ids.map { ("reviewer", "\($0)") }
        let dealt = try await lead.post("/draws/2/assign", both + [("overlap", "0")])
        #expect(dealt.status == 422 && dealt.text.contains(Self.changed))
        let round = try await lead.post(
            "/calibration", both + [("name", "R"), ("chats", "c2")])
        #expect(round.status == 422 && round.text.contains(Self.changed))
    }

    @Test func `A draw that is gone from the list is not left out of a period unseen`() async throws
    {
        let (office, lead, _) = try await Self.office()
        let answer = try await lead.get("/publish/new?name=6&draw=1&draw=9")
        #expect(answer.status == 422 && answer.text.contains(Self.changed))
        let sent = try await lead.post(
            "/publish",
            [("draw", "1"), ("draw", "9"), ("name", "6 月"), ("sure", "1"), Self.signature])
        #expect(sent.status == 422 && sent.text.contains(Self.changed))
        #expect(try await office.workbench.store.publications().isEmpty)
    }

    @Test func `Who cannot be a party any more is not left out of a draw unseen`() async throws {
        let (office, lead, _) = try await Self.office()
        let ids = [try await office.user("agent").id, try await office.user("second").id]
        let me = try await office.user("lead").id
        try await office.workbench.store.deactivate(ids[1], by: nil, at: office.time.now)
        let answer = try await lead.post(
            "/draws",
            (ids + [me]).map { ("party", "\($0)") } + [("name", "一起"), ("per-agent", "1")])
        #expect(answer.status == 422 && answer.text.contains(Self.changed))
        #expect(try await office.workbench.store.draws().count == 1)
    }
}
