import HTTPTypes
import Store
import Testing

@testable import Workbench

/// A form that is sent twice – by a second click, a reload, a second try – takes effect once, and
/// its sender gets the same answer.
struct SentTwiceTests {
    /// Sends the same form so many times, one after the other.
    private static func send(
        _ browser: Browser, _ path: String, _ fields: [(String, String)] = [], times: Int = 2
    ) async throws -> [Browser.Answer] {
        let body = [("token", browser.token)] + fields
        var answers: [Browser.Answer] = []
        for _ in 0..<times { answers.append(try await browser.post(path, body)) }
        return answers
    }

    @Test func `Every form that is sent twice is taken once and answered alike`() async throws {
        let office = try await Office.atWork()
        for form in try await FilledForm.all(in: office) {
            let route = try #require(
                Routes.all.first { $0.method == .post && $0.path == form.route })
            // Who signs in or out is told by no session.
            if !route.isOnce || form.route == "/sign-out" { continue }
            let browser = try await office.browser(form.login)
            let path = form.path(office)
            var fields = try await form.fields(office)
            if let page = form.page { fields += try await browser.hidden(path, on: page) }
            fields.removeAll { $0.0 == "token" }
            fields.append(("token", browser.token))
            let first = try await browser.post(path, fields)
            #expect(first.status == form.status, "\(form.route): \(first.text)")
            let end = try await office.workbench.store.trailEnd()
            let second = try await browser.post(path, fields)
            #expect(second.status == first.status, "\(form.route): \(second.text)")
            #expect(second.location == first.location, "\(form.route)")
            if form.isKept { #expect(second.bytes == first.bytes, "\(form.route)") }
            #expect(try await office.workbench.store.trailEnd() == end, "\(form.route)")
        }
    }

    @Test func `Two clicks at once make one draw`() async throws {
        let office = try await Office.atWork()
        let lead = try await office.browser("lead")
        let form = [("name", "两次"), ("per-agent", "1"), ("token", lead.token)]
        async let one = lead.post("/draws", form)
        async let other = lead.post("/draws", form)
        let answers = try await [one, other]
        #expect(answers.map(\.location) == ["/draws/2", "/draws/2"])
        #expect(try await office.workbench.store.draws().count == 2)
        // The page shown again is another form, even with the same words in it.
        let again = try await lead.post("/draws", ["name": "两次", "per-agent": "1"])
        #expect(again.location == "/draws/3")
    }

    @Test func `What is shown only once is shown again to who reloads`() async throws {
        let office = try await Office.atWork()
        try await office.planDraw(of: ["lead", "agent"])
        let agent = try await office.browser("agent")
        let commits = try await Self.send(agent, "/draws/2/part/commit", times: 3)
        let values = commits.map { $0.text.firstMatch(of: /<code>([0-9a-f]{64})/)?.output.1 }
        #expect(values[0] != nil && Set(values).count == 1)
        let lead = try await office.browser("lead")
        let tokens = try await Self.send(
            lead, "/tokens",
            [
                ("name", "BI"), ("user", "\(try await office.user("auditor").id)"),
                ("days", "30"), ("scope", "read"),
            ])
        let secrets = tokens.map { $0.text.firstMatch(of: /spotcheck_[0-9a-f]{64}/)?.output }
        #expect(secrets[0] != nil && secrets[0] == secrets[1])
        #expect(try await office.workbench.store.tokens().count == 1)
        let links = try await Self.send(
            lead, "/users", [("name", "新"), ("login", "new"), ("role", "reviewer")]
        ).map { $0.text.firstMatch(of: /\/set-up\/[0-9a-f]{64}/)?.output }
        #expect(links[0] != nil && links[0] == links[1])
    }

    @Test func `A form that was wrong is read again each time`() async throws {
        let office = try await Office.atWork()
        let lead = try await office.browser("lead")
        let answers = try await Self.send(lead, "/draws", [("name", ""), ("per-agent", "1")])
        #expect(answers.map(\.status) == [422, 422])
        #expect(try await lead.post("/draws", ["name": "w", "per-agent": "1"]).status == 303)
    }

    /// The answer is lost with the program that knew it, and what was done stays done.
    @Test func `A form that took effect before a restart says so and does nothing`() async throws {
        let office = try await Office.atWork()
        let lead = try await office.browser("lead")
        let form = [("name", "两次"), ("per-agent", "1"), ("token", lead.token)]
        try await lead.post("/draws", form)
        let restarted = Browser(try office.restarted(), as: lead)
        let answer = try await restarted.post("/draws", form)
        #expect(answer.status == 409 && answer.text.contains("之前已经提交过"))
        #expect(try await office.workbench.store.draws().count == 2)
    }

    @Test(arguments: ["", "x", String(repeating: "0", count: 64)])
    func `A form without its token is not taken`(token: String) async throws {
        let office = try await Office.atWork()
        let lead = try await office.browser("lead")
        let answer = try await lead.post(
            "/draws", ["name": "w", "per-agent": "1", "token": token])
        #expect(answer.status == 403)
        let session = try #require(lead.cookie("spotcheck"))
        #expect(!FormToken.isGood(String(lead.token.dropLast()), for: session))
        #expect(!FormToken.isGood(lead.token, for: "another session"))
    }
}

extension Office {
    /// The workbench of the same store, after the program was started anew.
    fileprivate func restarted() throws -> Workbench {
        try Workbench(
            store: Store(path: workbench.store.path), rules: workbench.rules,
            clock: workbench.clock, random: workbench.random, settings: workbench.settings)
    }
}
