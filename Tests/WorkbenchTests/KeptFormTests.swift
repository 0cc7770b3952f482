import HTTPTypes
import Store
import TestSupport
import Testing

@testable import Workbench

/// What was typed into a form whose session has ended is not lost.
struct KeptFormTests {
    private static let headers: HTTPFields = [.referer: "http://localhost/results?before=1"]

    /// A month later no session lasts.
    @Test func `Who was away too long gets the words back, and the way to go on`() async throws {
        let office = try await Office.atWork()
        let agent = try await office.browser("agent")
        let result = try #require(try await office.workbench.store.results(of: "a1").first)
        let form = [
            ("result", result.key), ("comment", "客户先<b>骂</b>人"), ("token", agent.token),
        ]
        office.time.advance(minutes: 60 * 24 * 30)
        let answer = try await agent.post("/results/appeal", form, headers: Self.headers)
        #expect(answer.status == 403 && answer.text.contains("登录已经过期"))
        #expect(answer.text.contains(">客户先&lt;b&gt;骂&lt;/b&gt;人</textarea>"))
        #expect(answer.text.contains("href=\"/sign-in?next=/results\""))
        #expect(!answer.text.contains(result.key))
        #expect(try await office.workbench.store.appeals().isEmpty)
    }

    @Test func `A form of an earlier sign-in gives the words back too`() async throws {
        let office = try await Office.atWork()
        let lead = try await office.browser("lead")
        let old = lead.token
        try await lead.post("/sign-in", ["login": "lead", "password": Office.password])
        let answer = try await lead.post(
            "/draws", [("name", "第三周"), ("per-agent", "1"), ("token", old)])
        #expect(answer.status == 403 && answer.text.contains(">第三周</textarea>"))
        #expect(answer.text.contains("上一次登录时打开的"))
        #expect(try await office.workbench.store.draws().count == 1)
    }

    @Test(arguments: [
        "https://elsewhere.example/results", "http://localhost.example/x", "http://localhost//x",
        "javascript:alert(1)", "",
    ])
    func `The way back leads nowhere else`(referer: String) async throws {
        let office = try Office()
        let answer = try await office.browser().post(
            "/results/appeal", [("comment", "x")], headers: [.referer: referer])
        #expect(answer.status == 403 && answer.text.contains("href=\"/sign-in?next=/\""))
    }

    @Test func `A form without words, and one of another site, are not shown`() async throws {
        let office = try Office()
        let stranger = try await office.browser()
        let empty = try await stranger.post(
            "/results/appeal", [("comment", " "), ("result", "f1")])
        #expect(empty.status == 303 && empty.location == "/sign-in")
        let origin = try #require(HTTPField.Name("Origin"))
        let foreign = try await stranger.post(
            "/results/appeal", [("comment", "钓鱼")],
            headers: [origin: "https://elsewhere.example"])
        #expect(foreign.status == 403 && !foreign.text.contains("钓鱼"))
    }

    @Test func `Every field of free text is one of those that are given back`() throws {
        let folder = "Sources/Workbench/Templates"
        let files = Repository.files(below: folder, ending: ".mustache")
        #expect(files.count > 30)
        for file in files {
            let text = try #require(Repository.text(of: file))
            for field in text.matches(of: /<textarea[^>]*\sname="([^"{]+)"/) {
                #expect(TypedTexts.fields.contains(String(field.output.1)), "\(file)")
            }
        }
        #expect(!TypedTexts.fields.contains("password"))
    }
}
