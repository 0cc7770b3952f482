import HTTPTypes
import Store
import Testing

@testable import Workbench

/// Signing in and out, sessions, links and forms of other sites.
struct AccessTests {
    @Test func `A first start sets up the lead by a link that works once`() async throws {
        let office = try Office()
        let path = try await office.workbench.setUpPath(
            for: nil, by: nil, at: office.time.now)
        let browser = try await office.browser()
        #expect(try await browser.get(path).status == 200)
        let wrong = try await browser.post(
            path, ["name": "林", "login": "Lin Lin", "password": "short", "again": "other"])
        #expect(wrong.status == 422)
        #expect(wrong.text.contains("value=\"林\""))
        #expect(wrong.text.contains("密码至少要 10 位"))
        let done = try await browser.post(
            path,
            ["name": "林", "login": "lin", "password": "correct horse", "again": "correct horse"])
        #expect(done.location == "/")
        #expect(try await browser.get("/users").status == 200)
        let again = try await office.browser()
        #expect(try await again.get(path).status == 404)
        let second = try await again.post(
            path,
            ["name": "王", "login": "wang", "password": "correct horse", "again": "correct horse"])
        #expect(second.status == 404)
        #expect(try await office.workbench.store.users().count == 1)
    }

    @Test func `A wrong password and an unknown name get the same answer`() async throws {
        let office = try await Office.atWork()
        let browser = try await office.browser()
        let wrong = try await browser.post("/sign-in", ["login": "lead", "password": "x"])
        let nobody = try await browser.post("/sign-in", ["login": "nemo", "password": "x"])
        #expect(wrong.status == 422)
        #expect(
            wrong.text.replacing("value=\"lead\"", with: "")
                == nobody.text.replacing("value=\"nemo\"", with: ""))
        #expect(browser.cookie("spotcheck") == nil)
    }

    @Test func `After five failures even the right password waits`() async throws {
        let office = try await Office.atWork()
        let browser = try await office.browser()
        for _ in 0..<5 {
            try await browser.post("/sign-in", ["login": "lead", "password": "x"])
        }
        let right = ["login": "lead", "password": Office.password] as KeyValuePairs
        #expect(try await browser.post("/sign-in", right).text.contains("15 分钟后再试"))
        office.time.advance(minutes: 16)
        #expect(try await browser.post("/sign-in", right).status == 303)
    }

    @Test func `Passwords that are tried at once are limited as well`() async throws {
        let office = try await Office.atWork()
        let answers = try await withThrowingTaskGroup(of: String.self) { group in
            for number in 0..<20 {
                group.addTask {
                    try await office.browser().post(
                        "/sign-in", ["login": "lead", "password": "wrong \(number)"]
                    ).text
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(answers.count { $0.contains("15 分钟后再试") } == 15)
    }

    @Test func `Who signs in does not use up the attempts of an address`() async throws {
        let office = try await Office.atWork()
        for _ in 0..<40 {
            let browser = try await office.browser("reviewer")
            #expect(browser.cookie("spotcheck") != nil)
        }
    }

    @Test func `A session that is used lasts longer`() async throws {
        let office = try await Office.atWork()
        let browser = try await office.browser("lead")
        #expect(try await browser.get("/users").headers[.setCookie] == nil)
        for _ in 0..<5 {
            office.time.advance(minutes: 7 * 60)
            let answer = try await browser.get("/users")
            #expect(answer.status == 200)
            #expect(answer.headers[.setCookie]?.contains("Max-Age=43200") == true)
        }
        office.time.advance(minutes: 12 * 60)
        #expect(try await browser.get("/users").status == 303)
    }

    /// By the address of whoever connects and what it says of the connection before it; the proxy
    /// that was named has 10.0.0.2.
    @Test(arguments: [
        ("127.0.0.1", "http", false), ("127.0.0.1", "https", true), ("10.0.0.2", "HTTPS", true),
        ("10.0.0.2", "http, https", true), ("10.0.0.2", "https, http", false),
        ("203.0.113.9", "https", false),
    ])
    func `The cookie is kept from plain connections where a proxy of ours has others`(
        socket: String, scheme: String, isSecure: Bool
    ) async throws {
        let office = try await Office.atWork(proxies: ["10.0.0.2"])
        let forwarded = try #require(HTTPField.Name("X-Forwarded-Proto"))
        let answer = try await Browser(office.workbench, from: socket).post(
            "/sign-in", ["login": "lead", "password": Office.password],
            headers: [forwarded: scheme])
        let cookie = try #require(answer.headers[.setCookie])
        #expect(cookie.contains("; Secure") == isSecure)
    }

    @Test func `A user's language is the same in every browser`() async throws {
        let office = try await Office.atWork()
        let first = try await office.browser("reviewer")
        try await first.post("/language", ["to": "en", "back": "/"])
        let second = try await office.browser("reviewer")
        #expect(try await second.get("/review").text.contains("<html lang=\"en\">"))
        let other = try await office.browser("second")
        #expect(try await other.get("/review").text.contains("<html lang=\"zh-CN\">"))
        let elsewhere = try await second.post(
            "/language", ["to": "zh", "back": "/", "token": "of another site"])
        #expect(elsewhere.status == 303)
        #expect(try await first.get("/review").text.contains("<html lang=\"en\">"))
    }

    @Test func `A session ends by its age, by signing out and by deactivation`() async throws {
        let office = try await Office.atWork()
        let old = try await office.browser("lead")
        office.time.advance(minutes: 13 * 60)
        #expect(try await old.get("/users").status == 303)
        let browser = try await office.browser("reviewer")
        let cookie = try #require(browser.cookie("spotcheck"))
        #expect(try await browser.post("/sign-out").location == "/sign-in")
        let thief = try await office.browser()
        let stolen = try await thief.get("/review", headers: [.cookie: "spotcheck=\(cookie)"])
        #expect(stolen.status == 303)
        let second = try await office.browser("second")
        let lead = try await office.browser("lead")
        let id = try await office.user("second").id.value
        try await lead.post("/users/\(id)/active", ["active": "0"])
        #expect(try await second.get("/review").status == 303)
        let again = try await second.post(
            "/sign-in", ["login": "second", "password": Office.password])
        #expect(again.status == 422)
    }

    @Test func `A form without the session's token changes nothing`() async throws {
        let office = try await Office.atWork()
        let lead = try await office.browser("lead")
        let form = ["name": "X", "login": "x", "role": "lead"] as KeyValuePairs
        for token in ["", "0", String(repeating: "0", count: 64)] {
            let forged = KeyValuePairs(
                dictionaryLiteral: ("token", token), ("name", "X"),
                ("login", "x"), ("role", "lead"))
            #expect(try await lead.post("/users", forged).status == 403)
        }
        let other: HTTPFields = [.origin: "https://evil.example"]
        #expect(try await lead.post("/users", form, headers: other).status == 403)
        #expect(try await office.workbench.store.user(login: "x") == nil)
    }

    @Test(arguments: [
        ("/review", "/review"), ("//evil.example", "/"), ("https://evil.example", "/"),
        ("/\\evil.example", "/"), ("/a b", "/"), ("javascript:alert(1)", "/"), ("", "/"),
        ("/review\r\nSet-Cookie: a=b", "/"),
    ])
    func `Signing in leads back to pages of ours only`(next: String, location: String) async throws
    {
        let office = try await Office.atWork()
        let browser = try await office.browser()
        let answer = try await browser.post(
            "/sign-in", ["login": "reviewer", "password": Office.password, "next": next])
        #expect(answer.location == location)
    }

    @Test func `The last lead cannot be demoted`() async throws {
        let office = try await Office.atWork()
        let lead = try await office.browser("lead")
        let id = try await office.user("lead").id.value
        let answer = try await lead.fill(
            "/users/\(id)", on: "/users", [("role", "reviewer"), ("agent", "")])
        #expect(answer.status == 422 && answer.text.contains("至少要留一位在用的主管"))
        #expect(answer.text.contains("<option value=\"reviewer\" selected>"))
        #expect(try await office.user("lead").role == .lead)
    }

    @Test func `The language is chosen by cookie, then by the browser`() async throws {
        let office = try await Office.atWork()
        let browser = try await office.browser()
        #expect(try await browser.get("/sign-in").text.contains("登录名"))
        let english: HTTPFields = [.acceptLanguage: "en-GB"]
        #expect(try await browser.get("/sign-in", headers: english).text.contains("Login"))
        try await browser.post("/language", ["to": "zh", "back": "//evil"])
        #expect(try await browser.get("/sign-in", headers: english).text.contains("登录名"))
    }
}
