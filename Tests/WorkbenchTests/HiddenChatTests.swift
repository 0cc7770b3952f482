import Store
import Testing

@testable import Workbench

/// Who has a chat to judge does not read what others made of it, a lead no more than a reviewer.
struct HiddenChatTests {
    /// The lead and a second reviewer have c2 to calibrate by; the reviewer has confirmed it.
    @Test func `A lead in a calibration round sees the same chat nowhere before it is done`()
        async throws
    {
        let office = try await Office.atWork()
        let id = try await office.assignment(of: "c2")
        try await office.confirm("c2")
        let lead = try await office.browser("lead")
        let pages = ["/rules/attitude/cold", "/agents/show?agent=a1"]
        for page in pages { #expect(try await lead.get(page).text.contains(" · c2<")) }
        let members = [try await office.user("lead").id, try await office.user("second").id]
        let chat = try #require(
            try await office.workbench.store.conversation(archiveID: "c2"))
        _ = try await office.workbench.store.openCalibration(
            "R", conversations: [chat.id], reviewers: members, due: nil, by: members[0],
            at: office.time.now)
        let review = try await lead.get("/review/\(id)")
        #expect(review.status == 409 && review.text.contains("还等着您复核"))
        let gold = try await lead.get("/calibration/gold/new?chat=c2")
        #expect(gold.status == 422 && gold.text.contains("还等着您复核"))
        for page in pages { #expect(try await !lead.get(page).text.contains(" · c2<"), "\(page)") }
        let caller = try await office.caller("lead")
        let listed = try await caller.get("/findings?rule=attitude/cold").items
        #expect(!listed.contains { $0["conversation"] as? String == "c2" } && listed.count == 2)
        #expect(try await !lead.get("/export/rule.json?rule=attitude/cold").text.contains("\"c2\""))
        // The auditor judges nothing.
        #expect(try await office.browser("auditor").get("/review/\(id)").status == 200)
        try await office.judge("c2", by: "lead", ["confirmed"])
        #expect(try await lead.get("/review/\(id)").status == 200)
        #expect(try await lead.get("/calibration/gold/new?chat=c2").status == 200)
        for page in pages { #expect(try await lead.get(page).text.contains(" · c2<")) }
    }

    /// c2 is confirmed after the period was closed; the lead has it to calibrate by.
    @Test func `Later changes and the trail do not tell a judge what others decided`() async throws
    {
        let office = try await Office.atWork()
        let lead = try await office.browser("lead")
        try await lead.fill(
            "/publish", on: "/publish/new?name=6&draw=1",
            [("name", "6 月"), ("draw", "1"), ("sure", "1"), ("signature", "名 lead")])
        try await office.confirm("c2")
        let members = [try await office.user("lead").id, try await office.user("second").id]
        let chat = try #require(
            try await office.workbench.store.conversation(archiveID: "c2"))
        _ = try await office.workbench.store.openCalibration(
            "R", conversations: [chat.id], reviewers: members, due: nil, by: members[0],
            at: office.time.now)
        let auditor = try await office.browser("auditor")
        func open(_ browser: Browser) async throws -> [Bool] {
            let page = try await browser.get("/publish/1").text
            let changes = try await browser.get("/export/changes.json?publication=1").text
            let trail = try await browser.get("/trail").text
            let file = try await browser.get("/export/trail.json").text
            return [
                page.contains("<td>c2</td>"), changes.contains("\"c2\""),
                trail.contains("结论：已确认"), file.contains("\"outcome\":\"confirmed\""),
            ]
        }
        #expect(try await open(auditor) == [true, true, true, true])
        #expect(try await open(lead) == [false, false, false, false])
        let page = try await lead.get("/publish/1").text
        // The verdict and the finished review.
        #expect(page.contains("另有 2 处变动在您还没复核完的会话里") && page.contains("/publish/1/again"))
        let changes = try await office.caller("lead").get("/publications/1/changes")
        #expect(changes.status == 200 && changes.items.isEmpty)
        let trail = try await office.caller("lead").get("/trail?limit=200")
        #expect(!trail.text.contains("\"outcome\":\"confirmed\"") && trail.items.count > 5)
        try await office.judge("c2", by: "lead", ["confirmed"])
        #expect(try await open(lead) == [true, true, true, true])
    }

    /// c2 comes again by other rules after it was dealt: what these found is nobody's result.
    @Test func `Nobody can appeal what counts for nothing`() async throws {
        let office = try await Office.atWork()
        let line = try #require(Office.chats.split(separator: "\n").dropFirst().first)
        try await office.importByOtherRules(String(line))
        let found = try #require(try await office.workbench.store.result(.finding(FindingID(5))))
        #expect(found.conversation.archiveID == "c2" && !found.counts)
        let agent = try await office.browser("agent")
        let sent = try await agent.post("/results/appeal", ["result": "f5", "comment": "不对"])
        #expect(sent.status == 404)
        let user = try await office.user("agent").id
        await #expect(throws: StoreError.refused(.nothingToAppeal)) {
            _ = try await office.workbench.store.appeal(
                .finding(FindingID(5)), comment: "不对", by: user, at: office.time.now)
        }
        #expect(try await office.caller("agent").get("/findings/f5").status == 404)
        #expect(try await office.caller("lead").get("/findings/f5").status == 200)
    }
}
