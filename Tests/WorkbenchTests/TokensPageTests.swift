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
