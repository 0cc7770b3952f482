import HTTPTypes
import Store
import Testing

@testable import Workbench

/// Every operation of the interface, for every kind of token and for none.
struct APIAccessTests {
    /// A path of each operation that exists in an office at work with an appeal.
    private static func path(of endpoint: APIEndpoint) -> String {
        let values = [
            "{draw}": "1", "{finding}": "f1", "{topic}": "attitude", "{rule}": "cold",
            "{import}": "1", "{publication}": "1", "{round}": "1",
        ]
        let path = values.reduce(endpoint.path) { $0.replacing($1.key, with: $1.value) }
        return endpoint.name == "list_findings" ? path + "?agent=a1" : path
    }

    private static func ask(_ endpoint: APIEndpoint, _ caller: Caller) async throws
        -> Caller.Answer
    {
        let path = path(of: endpoint)
        return endpoint.method == .get
            ? try await caller.get(path) : try await caller.bring("{}\n", to: path)
    }

    @Test func `Every operation admits the roles that it names and no other`() async throws {
        let office = try await Office.atWork()
        try await office.publishAndCalibrate()
        for role in UserRole.allCases {
            let caller = try await office.caller(role.rawValue)
            for endpoint in APIEndpoints.all {
                let answer = try await Self.ask(endpoint, caller)
                let place = "\(endpoint.name) for \(role): \(answer.text)"
                guard case .token(let roles, _) = endpoint.access, !roles.contains(role) else {
                    // An agent names nobody but himself.
                    #expect(answer.status == 200, "\(place)")
                    continue
                }
                #expect(answer.status == 403 && answer.code == "role_refused", "\(place)")
            }
        }
    }

    @Test func `Every operation asks for its scope`() async throws {
        let office = try await Office.atWork()
        try await office.publishAndCalibrate()
        for scope in APIToken.Scope.allCases {
            let caller = try await office.caller("lead", scopes: [scope])
            for endpoint in APIEndpoints.all {
                guard case .token(_, let scopes) = endpoint.access else { continue }
                let answer = try await Self.ask(endpoint, caller)
                let isOpen = scopes.contains(scope)
                #expect((answer.status == 200) == isOpen, "\(endpoint.name) with \(scope)")
                #expect(isOpen || answer.code == "scope_missing", "\(endpoint.name)")
            }
        }
    }

    /// What is wrong with a token, and how that is called.
    static let states = [
        "token_missing", "token_unknown", "token_expired", "token_revoked", "user_inactive",
    ]

    @Test(arguments: states)
    func `No operation answers without a good token`(code: String) async throws {
        let office = try await Office.atWork()
        let caller = try await Self.caller(code, in: office)
        for endpoint in APIEndpoints.all where endpoint.access != .everybody {
            let answer = try await Self.ask(endpoint, caller)
            #expect(answer.status == 401 && answer.code == code, "\(endpoint.name)")
            #expect(answer.headers[.wwwAuthenticate]?.hasPrefix("Bearer") == true)
            #expect(answer.headers[.contentType] == "application/problem+json")
        }
    }

    private static func caller(_ code: String, in office: Office) async throws -> Caller {
        switch code {
        case "token_unknown":
            return Caller(browser: Browser(office.workbench), token: "spotcheck_none")
        case "token_expired":
            let caller = try await office.caller("lead", days: 1)
            office.time.advance(minutes: 24 * 60)
            return caller
        case "token_revoked":
            let caller = try await office.caller("lead")
            let id = try #require(try await office.workbench.store.tokens().first?.id)
            try await office.workbench.store.revokeToken(
                id, by: office.user("lead").id, at: office.time.now)
            return caller
        case "user_inactive":
            let caller = try await office.caller("auditor")
            try await office.workbench.store.deactivate(
                office.user("auditor").id, by: nil, at: office.time.now)
            return caller
        default: return office.stranger
        }
    }

    @Test func `A session of a browser opens nothing here, and a token no page`() async throws {
        let office = try await Office.atWork()
        let lead = try await office.browser("lead")
        let asked = try await Caller(browser: lead, token: nil).get("/me")
        #expect(asked.status == 401)
        let secret = try #require(try await office.caller("lead").token)
        let page = try await Browser(office.workbench).get(
            "/users", headers: [.authorization: "Bearer \(secret)"])
        #expect(page.status == 303)
    }

    @Test func `Who guesses tokens must wait, and so must who asks too often`() async throws {
        let office = try await Office.atWork()
        for _ in 0..<60 { _ = try await office.stranger.get("/me") }
        let refused = try await office.stranger.get("/me")
        #expect(refused.status == 429 && refused.headers[.retryAfter] == "900")
        // A good token of the same address is not kept out by what others tried.
        #expect(try await office.caller("lead").get("/me").status == 200)
        office.time.advance(minutes: 15)
        let limit = RequestLimit(allowed: 2)
        let token = APITokenID(1)
        #expect(limit.count(token, at: office.time.now) == nil)
        #expect(limit.count(token, at: office.time.now) == nil)
        // The clock of the tests stands at 40 seconds past the minute.
        #expect(limit.count(token, at: office.time.now) == 20)
        #expect(limit.count(APITokenID(2), at: office.time.now) == nil)
        office.time.advance(minutes: 1)
        #expect(limit.count(token, at: office.time.now) == nil)
    }

    @Test func `What is not there and what is asked wrongly is told as RFC 9457 has it`()
        async throws
    {
        let office = try await Office.atWork()
        let caller = try await office.caller("lead")
        for (path, status, code) in [
            ("/nothing", 404, "not_found"), ("/draws/9", 404, "not_found"),
            ("/draws/x", 404, "not_found"), ("/imports/99", 404, "not_found"),
            ("/findings/q1", 404, "not_found"), ("/rules/no/rule", 404, "not_found"),
            ("/scores?draw=9", 404, "not_found"), ("/conversations", 405, "method_refused"),
            ("/scores?limit=0", 400, "parameter_wrong"),
            ("/scores?limit=201", 400, "parameter_wrong"),
            ("/scores?since=yesterday", 400, "parameter_wrong"),
            ("/scores?since=2026-06-01&draw=1", 400, "parameter_wrong"),
            ("/draws?cursor=99", 400, "parameter_wrong"),
            ("/findings", 400, "parameter_wrong"),
            ("/findings?agent=a1&rule=x", 400, "parameter_wrong"),
            ("/findings?agent=a1&cursor=x", 400, "parameter_wrong"),
            ("/appeals?state=lost", 400, "parameter_wrong"),
        ] {
            let answer = try await caller.get(path, headers: [.acceptLanguage: "en"])
            #expect(answer.status == status && answer.code == code, "\(path): \(answer.text)")
            #expect(answer.headers[.contentType] == "application/problem+json", "\(path)")
            #expect(answer.headers[.cacheControl] == "no-store", "\(path)")
            #expect(answer.object["status"] as? Int == status, "\(path)")
        }
        let answer = try await caller.get("/conversations")
        #expect(answer.headers[.allow] == "POST")
        #expect(answer.object["title"] as? String == "这个地址不支持这种请求方法")
    }
}
