import Foundation
import HTTPTypes
import Store
import Testing

@testable import Workbench

/// Bringing chats in by the interface.
struct APIImportTests {
    /// The chats of the office under other ids.
    private static let chats = Office.chats.replacing(/"id":"/, with: "\"id\":\"n-")

    @Test func `Chats come in, bad lines are told with their numbers`() async throws {
        let office = try await Office.atWork()
        let caller = try await office.caller("lead", scopes: [.bring], name: "客服系统")
        let answer = try await caller.bring(
            "not json\n" + Self.chats + "\n{\"id\":\"n-c1\",\"messages\":[]}\n")
        #expect(answer.status == 200, "\(answer.text)")
        let told = answer.object
        #expect(told["added"] as? Int == 4 && told["state"] as? String == "done")
        let problems = try #require(told["problems"] as? [[String: Any]])
        #expect(problems.map { $0["line"] as? Int } == [1, 6])
        #expect(problems.map { $0["code"] as? String } == ["invalid-json", "empty"])
        #expect(try await office.workbench.store.conversation(archiveID: "n-x1") != nil)
        let again = try await caller.bring(Self.chats).object
        #expect(again["added"] as? Int == 0 && again["known"] as? Int == 4)
        let id = try #require(told["id"] as? Int)
        #expect(try await caller.get("/imports/\(id)").object["source"] as? String == "客服系统")
        let trail = try await office.workbench.store.trail()
        let lead = try await office.user("lead").id
        #expect(trail.contains { $0.knownAction == .tokenUsed && $0.user == lead })
        #expect(trail.first { $0.knownAction == .importBegun }?.user == lead)
    }

    @Test func `Who does not wait is told where to look`() async throws {
        let office = try await Office.atWork()
        let caller = try await office.caller("lead")
        let name = try #require(HTTPField.Name("Prefer"))
        let answer = try await caller.bring(
            Self.chats, to: "/conversations?name=..%2F%E5%A4%9C%E9%97%B4",
            headers: [name: "respond-async"])
        #expect(answer.status == 202)
        let place = try #require(answer.headers[.location])
        await office.workbench.importDesk.task?.value
        let status = try await caller.get(String(place.dropFirst(APIEndpoints.root.count)))
        #expect(status.object["added"] as? Int == 4 && status.object["state"] as? String == "done")
        #expect(status.object["source"] as? String == "夜间")
        #expect(status.object["problems"] as? [String] == [])
    }

    @Test func `While one import runs another is told to come back`() async throws {
        let office = try await Office.atWork()
        let caller = try await office.caller("lead")
        #expect(office.workbench.importDesk.begin("六月.csv") == nil)
        let answer = try await caller.bring(Self.chats)
        #expect(answer.status == 409 && answer.code == "busy")
        #expect(answer.headers[.retryAfter] == "5" && answer.text.contains("六月.csv"))
    }

    /// Lines that are no chats.
    enum Body: String, CaseIterable {
        case cutOff
        case nested
        case nestedAndClosed
        case words
        case halfCharacter

        var line: String {
            let (open, close) = (
                String(repeating: "[", count: 100_000), String(repeating: "]", count: 100_000)
            )
            return switch self {
            case .cutOff: "{\"id\":\"t\",\"messages\":[{\"role\":\"agent\",\"te"
            case .nested: open
            case .nestedAndClosed: "{\"id\":\"d\",\"x\":" + open + close + "}"
            case .words: "\"words\""
            case .halfCharacter: "{\"id\":\"\\ud800\",\"messages\":7}"
            }
        }

        /// What the problem is called.
        var code: String {
            switch self {
            case .cutOff, .nested, .nestedAndClosed: "invalid-json"
            case .words: "not-an-object"
            case .halfCharacter: "no-messages"
            }
        }
    }

    @Test(arguments: Body.allCases)
    func `A hostile line is told and harms nothing`(body: Body) async throws {
        let office = try await Office.atWork()
        let caller = try await office.caller("lead")
        let answer = try await caller.bring(body.line + "\n" + Self.chats)
        #expect(answer.status == 200, "\(answer.text.prefix(200))")
        let problems = answer.object["problems"] as? [[String: Any]]
        #expect(problems?.map { $0["line"] as? Int } == [1])
        #expect(problems?.first?["code"] as? String == body.code)
        #expect(answer.object["added"] as? Int == 4)
    }

    @Test func `A body that is packed or of another type is not read`() async throws {
        let office = try await Office.atWork()
        let caller = try await office.caller("lead")
        let gzip = HTTPFields(dictionaryLiteral: (.contentEncoding, "gzip"))
        #expect(try await caller.bring("", headers: gzip).status == 415)
        let form = HTTPFields(
            dictionaryLiteral: (.contentType, "application/x-www-form-urlencoded"))
        #expect(try await caller.bring("{}", headers: form).code == "media_type_refused")
        let bomb = try await caller.send(
            .post, "/conversations", headers: [.contentType: "application/jsonl"],
            body: [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3])
        #expect(bomb.status == 415)
        #expect(try await office.workbench.store.imports().count == 1)
    }

    @Test func `A body that is too large is not read to its end, and leaves nothing`() async throws
    {
        let office = try await Office.atWork(importLimit: 4096)
        let caller = try await office.caller("lead")
        let told = try await caller.bring("{}", headers: [.contentLength: "\(1 << 40)"])
        #expect(told.status == 413 && told.code == "body_too_large")
        let long = try await caller.bring(String(repeating: "x", count: 5000))
        #expect(long.status == 413)
        #expect(try await caller.bring("").status == 200)
    }
}
