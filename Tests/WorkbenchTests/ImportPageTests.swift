import Foundation
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
        let answer = try await lead.upload(try #require(line), named: "../../六月.jsonl")
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
        _ = try await lead.upload("\u{0}\u{1}PNG <script>", named: "a<b>.png")
        await office.workbench.importDesk.task?.value
        let page = try await lead.get("/import").text
        #expect(page.contains("a&lt;b&gt;.png") && !page.contains("a<b>"))
        #expect(try await office.workbench.store.imports().count == 2)
    }

    @Test func `A second import while one runs is told, and leaves no file`() async throws {
        let office = try await Office.atWork()
        let lead = try await office.browser("lead")
        #expect(office.workbench.importDesk.begin("第一批.jsonl") == nil)
        let answer = try await lead.upload("{}", named: "two.jsonl")
        #expect(answer.status == 409)
        #expect(answer.text.contains("正在导入 第一批.jsonl，等它结束"))
        #expect(try await office.workbench.store.imports().count == 1)
    }

    @Test func `A server that stops breaks off the import and leaves no file`() async throws {
        let upload = UploadedFile(name: "a.jsonl", bytes: Array("{}".utf8))
        let file = try UploadFile(upload, secret: "stopped-\(UUID())")
        let desk = ImportDesk()
        desk.task = Task {
            while !Task.isCancelled { await Task.yield() }
            file.remove()
        }
        await desk.stop()
        #expect(!FileManager.default.fileExists(atPath: file.path))
    }

    @Test func `What a killed server left is swept away, what is in use stays`() throws {
        let upload = UploadedFile(name: "a.jsonl", bytes: Array("{}".utf8))
        let used = try UploadFile(upload, secret: "used-\(UUID())")
        defer { used.remove() }
        let left = used.path.replacing("used-", with: "left-")
        #expect(FileManager.default.createFile(atPath: left, contents: nil))
        PrivateFile.sweep()
        #expect(FileManager.default.fileExists(atPath: used.path))
        #expect(!FileManager.default.fileExists(atPath: left))
    }

    @Test func `A file from the browser is scored as the server was told`() async throws {
        let office = try Office(scorecard: "hard")
        try await office.add("lead", .lead)
        let lead = try await office.browser("lead")
        _ = try await lead.upload(Office.chats, named: "a.jsonl")
        await office.workbench.importDesk.task?.value
        let audit = try #require(try await office.workbench.store.lastAudit())
        #expect(audit.scorecard.contains("base: 50"))
    }

    @Test func `An empty file, no file and a body of nothing are refused`() async throws {
        let office = try await Office.atWork()
        let lead = try await office.browser("lead")
        #expect(try await lead.upload("", named: "a.csv").status == 422)
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
}
