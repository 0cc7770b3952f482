import HTTPTypes
import Store
import Testing

@testable import Workbench

struct ImportPageTests {
    @Test func `An uploaded file is read into the store`() async throws {
        let office = try await Office.atWork()
        let lead = try await office.browser("lead")
        let line = Office.chats.split(separator: "\n").first.map(String.init).map {
            $0.replacing("\"c1\"", with: "\"n1\"")
        }
        let answer = try await upload(try #require(line), named: "../../六月.jsonl", by: lead)
        #expect(answer.location == "/import")
        await office.workbench.importDesk.task?.value
        let page = try await lead.get("/import").text
        #expect(page.contains("六月.jsonl：新增 1 通会话"))
        #expect(!page.contains("../"))
        #expect(try await office.workbench.store.conversation(archiveID: "n1") != nil)
    }

    @Test func `A file that is no archive is told, and counts as nothing`() async throws {
        let office = try await Office.atWork()
        let lead = try await office.browser("lead")
        _ = try await upload("\u{0}\u{1}PNG <script>", named: "a<b>.png", by: lead)
        await office.workbench.importDesk.task?.value
        let page = try await lead.get("/import").text
        #expect(page.contains("a&lt;b&gt;.png") && !page.contains("a<b>"))
        #expect(try await office.workbench.store.imports().count == 2)
    }

    @Test func `An empty file, no file and a body of nothing are refused`() async throws {
        let office = try await Office.atWork()
        let lead = try await office.browser("lead")
        #expect(try await upload("", named: "a.csv", by: lead).status == 422)
        #expect(try await lead.post("/import", ["archive": "0"]).status == 422)
        #expect(try await lead.post("/import", ["archive": "../../etc/passwd"]).status == 422)
        let broken = try await lead.send(
            .post, "/import", headers: [.contentType: "multipart/form-data; boundary=a"], body: [])
        #expect(broken.status == 400)
    }

    @Test func `A body that is too large is not read`() async throws {
        let office = try await Office.atWork()
        let lead = try await office.browser("lead")
        let answer = try await lead.post(
            "/draws", [:], headers: [.contentLength: "\(1 << 40)"])
        #expect(answer.status == 413)
        let name = String(repeating: "x", count: 300_000)
        #expect(try await lead.post("/draws", ["name": name]).status == 413)
    }

    private func upload(
        _ text: String, named name: String, by browser: Browser
    ) async throws -> Browser.Answer {
        let token = browser.cookie("spotcheck").map(FormToken.of) ?? ""
        let body =
            "--XX\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\n\(token)\r\n"
            + "--XX\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\(name)\"\r\n\r\n"
            + "\(text)\r\n--XX--\r\n"
        return try await browser.send(
            .post, "/import", headers: [.contentType: "multipart/form-data; boundary=XX"],
            body: Array(body.utf8))
    }
}
