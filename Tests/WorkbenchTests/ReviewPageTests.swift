import Rules
import Store
import Testing

@testable import Workbench

struct ReviewPageTests {
    @Test func `A chat is shown with its findings marked and script in it harmless`() async throws {
        let office = try await Office.atWork()
        let browser = try await office.browser("reviewer")
        let first = try await page(of: "c1", office, browser)
        #expect(first.contains(/<mark data-n="[12]">自己看<\/mark>页面，这<mark data-n="[12]">怪你<\/mark>/))
        #expect(first.contains("138****5678") && !first.contains("13812345678"))
        let hostile = try await page(of: "x1", office, browser)
        #expect(hostile.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
        #expect(!hostile.contains("<script>") && !hostile.contains("<img src=x"))
        #expect(hostile.contains("&lt;b&gt;店&lt;/b&gt;"))
    }

    @Test func `The lead sees what reviewers see masked`() async throws {
        let office = try await Office.atWork()
        let lead = try await office.browser("lead")
        #expect(try await page(of: "c1", office, lead).contains("13812345678"))
        let auditor = try await office.browser("auditor")
        #expect(try await !page(of: "c1", office, auditor).contains("13812345678"))
    }

    @Test func `A chat is decided, changed, undone and finished`() async throws {
        let office = try await Office.atWork()
        let browser = try await office.browser("reviewer")
        let id = try await office.assignment(of: "c1")
        let review = try await office.review(id)
        let findings = review.findings.map(\.id.value)
        try #require(findings.count == 2)
        let early = try await browser.post("/review/\(id)/finish", ["seconds": "5"])
        #expect(early.status == 422)
        #expect(early.text.contains("还有 2 条没有判"))
        let confirmed = try await browser.post(
            "/review/\(id)/verdict",
            ["finding": "\(findings[0])", "outcome": "confirmed", "points": "－1", "note": "轻"])
        #expect(confirmed.location == "/review/\(id)#f\(findings[1])")
        let first = try #require(try await office.review(id).verdict(on: FindingID(findings[0])))
        #expect(first.points == Points(-1))
        try await browser.post(
            "/review/\(id)/verdict",
            [
                "finding": "\(findings[0])", "outcome": "rejected-exception",
                "supersedes": "\(first.id.value)",
            ])
        let second = try #require(try await office.review(id).verdict(on: FindingID(findings[0])))
        #expect(second.reason == .exception)
        try await browser.post(
            "/review/\(id)/verdict",
            [
                "finding": "\(findings[0])", "outcome": "undo",
                "supersedes": "\(second.id.value)",
            ])
        let third = try #require(try await office.review(id).verdict(on: FindingID(findings[0])))
        #expect(third.outcome == .confirmed)
        try await browser.post(
            "/review/\(id)/verdict", ["finding": "\(findings[1])", "outcome": "unsure"])
        let finished = try await browser.post("/review/\(id)/finish", ["seconds": "61"])
        #expect(finished.location?.hasPrefix("/review/") == true)
        #expect(try await office.review(id).assignment.seconds == 61)
        let twice = try await browser.post("/review/\(id)/finish", ["seconds": "61"])
        #expect(twice.status == 303)
    }

    @Test func `A stale page is told what was decided meanwhile, and keeps what was typed`()
        async throws
    {
        let office = try await Office.atWork()
        let browser = try await office.browser("reviewer")
        let id = try await office.assignment(of: "c2")
        let finding = try #require(try await office.review(id).findings.first).id.value
        let form = ["finding": "\(finding)", "outcome": "confirmed"] as KeyValuePairs
        #expect(try await browser.post("/review/\(id)/verdict", form).status == 303)
        let stale = try await browser.post(
            "/review/\(id)/verdict",
            [
                "finding": "\(finding)", "outcome": "rejected-true_miss", "supersedes": "",
                "note": "再看<看>",
            ])
        #expect(stale.status == 409)
        #expect(stale.text.contains("先判了这一条：已确认"))
        #expect(stale.text.contains("您要判的「已驳回」还没有保存"))
        #expect(stale.text.contains("value=\"再看&lt;看&gt;\""))
        #expect(try await office.review(id).verdicts.count == 1)
    }

    @Test func `Wrong points stay in their field, with what is wrong beside it`() async throws {
        let office = try await Office.atWork()
        let browser = try await office.browser("reviewer")
        let id = try await office.assignment(of: "c2")
        let finding = try #require(try await office.review(id).findings.first).id.value
        for points in ["abc", "5", "-1e9", "--2"] {
            let answer = try await browser.post(
                "/review/\(id)/verdict",
                ["finding": "\(finding)", "outcome": "confirmed", "points": points])
            #expect(answer.status == 422, "\(points)")
            #expect(answer.text.contains("value=\"\(points)\""), "\(points)")
        }
        #expect(try await office.review(id).verdicts.isEmpty)
    }

    @Test(arguments: ["-9223372036854775808", "0", "-1", "9223372036854775807", "x"])
    func `A message that is not there is refused`(message: String) async throws {
        let office = try await Office.atWork()
        let browser = try await office.browser("reviewer")
        let id = try await office.assignment(of: "c3")
        let answer = try await browser.post(
            "/review/\(id)/missed", ["rule": "attitude/cold", "message": message])
        #expect(answer.status == 422)
        #expect(try await office.review(id).missed.isEmpty)
    }

    @Test func `What the rules missed is added with its span and taken back`() async throws {
        let office = try await Office.atWork()
        let browser = try await office.browser("reviewer")
        let id = try await office.assignment(of: "c3")
        #expect(try await browser.get("/review/\(id)").text.contains("规则没有发现问题"))
        let wrong = try await browser.post(
            "/review/\(id)/missed", ["rule": "attitude/cold", "message": "9"])
        #expect(wrong.status == 422)
        #expect(wrong.text.contains("1 到 2"))
        try await browser.post(
            "/review/\(id)/missed",
            ["rule": "attitude/cold", "message": "2", "start": "0", "stop": "2"])
        let verdict = try #require(try await office.review(id).missed.first)
        #expect(
            verdict.target.missed
                == MissedViolation(rule: "attitude/cold", agent: "a1", message: 1, span: 0..<2))
        #expect(try await browser.get("/review/\(id)").text.contains("<p class=\"quote\">不客</p>"))
        try await browser.post("/review/\(id)/withdraw", ["verdict": "\(verdict.id.value)"])
        #expect(try await office.review(id).missed.isEmpty)
        #expect(try await browser.post("/review/\(id)/finish").status == 303)
    }

    @Test func `What a finished review rests on is not undone, and the page says what to do`()
        async throws
    {
        let office = try await Office.atWork()
        let browser = try await office.browser("reviewer")
        let id = try await office.assignment(of: "c2")
        try await office.confirm("c2")
        let review = try await office.review(id)
        let finding = try #require(review.findings.first).id
        let last = try #require(review.last(on: finding)).id.value
        let undone = try await browser.post(
            "/review/\(id)/verdict",
            ["finding": "\(finding.value)", "outcome": "undo", "supersedes": "\(last)"])
        #expect(undone.status == 422 && undone.text.contains("判错了请直接改判"))
        #expect(try await office.review(id).verdict(on: finding)?.outcome == .confirmed)
    }

    @Test func `A mark with an open appeal is not withdrawn, and the page says why`() async throws {
        let office = try await Office.atWork()
        let browser = try await office.browser("reviewer")
        let id = try await office.assignment(of: "c3")
        try await browser.post(
            "/review/\(id)/missed", ["rule": "attitude/cold", "message": "2"])
        let mark = try #require(try await office.review(id).missed.first).id.value
        let agent = try await office.browser("agent")
        try await agent.post("/results/appeal", ["result": "m\(mark)", "comment": "没有"])
        let answer = try await browser.post("/review/\(id)/withdraw", ["verdict": "\(mark)"])
        #expect(answer.status == 409 && answer.text.contains("正等着裁决"))
        #expect(try await office.review(id).missed.count == 1)
        #expect(try await agent.get("/results").text.contains("id=\"m\(mark)\""))
    }

    @Test func `Nobody decides in another one's name`() async throws {
        let office = try await Office.atWork()
        let id = try await office.assignment(of: "c2")
        let finding = try #require(try await office.review(id).findings.first).id.value
        let form = ["finding": "\(finding)", "outcome": "confirmed"] as KeyValuePairs
        let second = try await office.browser("second")
        #expect(try await second.get("/review/\(id)").status == 404)
        #expect(try await second.post("/review/\(id)/verdict", form).status == 404)
        let lead = try await office.browser("lead")
        #expect(try await lead.post("/review/\(id)/verdict", form).status == 409)
        #expect(try await office.review(id).verdicts.isEmpty)
    }

    @Test func `A finding of another chat cannot be decided here`() async throws {
        let office = try await Office.atWork()
        let browser = try await office.browser("reviewer")
        let id = try await office.assignment(of: "c2")
        let other = try await office.review(office.assignment(of: "c1"))
        let finding = try #require(other.findings.first).id.value
        let answer = try await browser.post(
            "/review/\(id)/verdict", ["finding": "\(finding)", "outcome": "confirmed"])
        #expect(answer.status == 404)
    }

    @Test func `A blind review hides the agent, and the findings until it was read`() async throws {
        let office = try await Office.atWork(isBlind: true)
        let browser = try await office.browser("reviewer")
        let id = try await office.assignment(of: "c1")
        let hidden = try await browser.get("/review/\(id)").text
        #expect(!hidden.contains("小雅") && !hidden.contains("不责怪客户</span>"))
        // Nor how many findings wait behind it.
        #expect(!hidden.contains("<mark") && !hidden.contains("条没判"))
        try await browser.post("/review/\(id)/reveal")
        let shown = try await browser.get("/review/\(id)").text
        #expect(!shown.contains("小雅") && shown.contains("<mark"))
    }

    private func page(
        of chat: String, _ office: Office, _ browser: Browser
    ) async throws -> String {
        let id = try await office.assignment(of: chat)
        return try await browser.get("/review/\(id)").text
    }
}

extension Office {
    func review(_ id: Int64) async throws -> ReviewCase {
        try await workbench.store.reviewCase(AssignmentID(id))
    }
}
