import Foundation
import HTTPTypes
import Testing
import Wording

@testable import Workbench

/// The description of the interface is that of what is served.
struct OpenAPITests {
    @Test func `Every operation is described once, without a token`() async throws {
        let office = try await Office.atWork()
        let answer = try await office.stranger.get("/openapi.json")
        #expect(answer.status == 200 && answer.object["openapi"] as? String == "3.1.0")
        let paths = try #require(answer.object["paths"] as? [String: [String: [String: Any]]])
        var described: Set<String> = []
        for (path, operations) in paths {
            for (method, operation) in operations {
                described.insert("\(method) \(path)")
                #expect(operation["responses"] != nil && operation["summary"] != nil)
            }
        }
        let served = APIEndpoints.all.map { "\($0.method.rawValue.lowercased()) \($0.path)" }
        #expect(described == Set(served) && served.count == described.count)
        let names = APIEndpoints.all.map(\.name)
        #expect(Set(names).count == names.count)
    }

    @Test func `Parameters of a path are named in it, and the other way round`() {
        for endpoint in APIEndpoints.all {
            let named = endpoint.path.matches(of: /\{(\w+)\}/).map { String($0.output.1) }
            let told = endpoint.parameters.filter { $0.place == .path }.map(\.name)
            #expect(named == told, "\(endpoint.name)")
        }
    }

    @Test func `Every reference leads to a component`() {
        let document = OpenAPI.document(.zh, version: "1")
        let schemas = document["components"]?["schemas"]
        for name in document.text.matches(of: /#\/components\/schemas\/(\w+)/) {
            #expect(schemas?[String(name.output.1)] != nil, "\(name.output.1)")
        }
    }

    /// Each kind of object, as it comes, has the fields and types that its description has.
    @Test func `What is answered is what is described`() async throws {
        let office = try await Office.atWork()
        try await office.confirm("c1")
        try await office.appeal("c2")
        try await office.publishAndCalibrate()
        let caller = try await office.caller("lead")
        let document = try await caller.get("/openapi.json").object
        let components = document["components"] as? [String: Any]
        let schemas = try #require(components?["schemas"] as? [String: [String: Any]])
        for (path, name) in [
            ("/scores", "Score"), ("/findings?agent=a1", "Finding"), ("/rules", "Rule"),
            ("/draws", "Draw"), ("/draws/1/chats", "DrawnChat"),
            ("/draws/1/coverage", "AgentCoverage"), ("/appeals", "Appeal"), ("/imports", "Import"),
            ("/publications", "Publication"), ("/publications/1/scores", "PublishedScore"),
        ] {
            let items = try await caller.get(path).items
            #expect(!items.isEmpty, "\(path)")
            let schema = try #require(schemas[name])
            for item in items {
                #expect(SchemaCheck.wrong(item, schema, at: name) == [], "\(path)")
            }
        }
        let problem = try await caller.get("/nothing").object
        #expect(SchemaCheck.wrong(problem, try #require(schemas["Problem"]), at: "Problem") == [])
    }

    @Test(arguments: ["zh", "en"])
    func `The page shows every operation with a call of it`(language: String) async throws {
        let office = try await Office.atWork()
        let browser = try await office.browser("auditor")
        let page = try await browser.get("/api", headers: [.acceptLanguage: language]).text
        for endpoint in APIEndpoints.all {
            #expect(page.contains("\(endpoint.method.rawValue) /api/v1\(endpoint.path)"))
        }
        #expect(page.contains("curl -H &#39;Accept-Language: \(language)&#39;"))
        for kind in APIProblem.Kind.allCases { #expect(page.contains("id=\"\(kind.rawValue)\"")) }
    }
}
