import Sampling
import Store
import Testing

@testable import Workbench

struct TokensPageTests {
    @Test func `A token is shown once, works, and stops when it is revoked`() async throws {
        let office = try await Office.atWork()
        let lead = try await office.browser("lead")
        let user = try await office.user("auditor").id
        let made = try await lead.post(
            "/tokens", ["name": "BI", "user": "\(user)", "days": "30", "scope": "read"])
        let secret = try #require(made.text.firstMatch(of: /spotcheck_[0-9a-f]{64}/)?.output)
        #expect(made.status == 200)
        #expect(try await !lead.get("/tokens").text.contains(secret))
        let caller = Caller(browser: Browser(office.workbench), token: String(secret))
        #expect(try await caller.get("/me").object["login"] as? String == "auditor")
        let token = try #require(try await office.workbench.store.tokens().first)
        #expect(token.used == office.time.now)
        let revoked = try await lead.post("/tokens/\(token.id)/revoke")
        #expect(revoked.status == 303)
        #expect(try await caller.get("/me").code == "token_revoked")
        let trail = try await office.workbench.store.trail().map(\.action)
        #expect(trail.contains("token-made") && trail.contains("token-revoked"))
        let file = try await lead.get("/export/trail.json").text
        #expect(!file.contains(secret) && !file.contains(Digest(of: String(secret)).hex))
    }

    @Test func `Nobody makes a token for another lead`() async throws {
        let office = try await Office.atWork()
        try await office.add("lead2", .lead)
        let other = try await office.user("lead2").id
        let lead = try await office.browser("lead")
        let page = try await lead.get("/tokens").text
        #expect(!page.contains("名 lead2") && page.contains("名 reviewer"))
        let made = try await lead.post(
            "/tokens", ["name": "BI", "user": "\(other)", "days": "30", "scope": "import"])
        #expect(made.status == 422 && made.text.contains("不能替别的主管建立令牌"))
        let token = NewAPIToken(
            name: "BI", user: other, scopes: [.bring], digest: Digest(of: "x"),
            expires: office.time.now)
        let me = try await office.user("lead").id
        await #expect(throws: StoreError.refused(.tokenOfLead)) {
            _ = try await office.workbench.store.addToken(token, by: me, at: office.time.now)
        }
        #expect(try await office.workbench.store.tokens().isEmpty)
    }

    @Test func `A new password and another role take a user's tokens back`() async throws {
        let office = try await Office.atWork()
        let store = office.workbench.store
        let lead = try await office.browser("lead")
        let auditor = try await office.user("auditor")
        let reviewer = try await office.user("reviewer")
        let (first, second) = (
            try await office.caller("auditor"), try await office.caller("reviewer")
        )
        let kept = try await office.caller("lead")
        let link = try await lead.post("/users/\(auditor.id)/link").text
        let path = try #require(link.firstMatch(of: /\/set-up\/[0-9a-f]+/)?.output)
        #expect(try await first.get("/me").status == 200)
        try await Browser(office.workbench).post(
            String(path), ["password": "another long one", "again": "another long one"])
        #expect(try await first.get("/me").code == "token_revoked")
        try await store.change(
            reviewer, to: NewUser(login: "reviewer", name: reviewer.name, role: .lead), by: nil,
            at: office.time.now)
        #expect(try await second.get("/me").code == "token_revoked")
        #expect(try await kept.get("/me").status == 200)
        #expect(try await store.trail().count { $0.action == "token-revoked" } == 2)
    }

    @Test func `A form that is wrong keeps what was typed`() async throws {
        let office = try await Office.atWork()
        let lead = try await office.browser("lead")
        let user = try await office.user("lead").id
        let bad = try await lead.post(
            "/tokens", ["name": "数仓", "user": "0", "days": "36500"])
        #expect(bad.status == 422 && bad.text.contains("value=\"数仓\""))
        #expect(try await office.workbench.store.tokens().isEmpty)
        for status in [200, 422] {
            let again = try await lead.post(
                "/tokens", ["name": "数仓", "user": "\(user)", "days": "30", "scope": "import"])
            #expect(again.status == status)
        }
    }
}
