import Foundation
import Synchronization

/// Somebody who visits a site without a screen: keeps cookies, sends back the token of the forms
/// that were shown, and follows where the site sends.
package final class Visitor: Sendable {
    package let site: WebSite
    private let headers: [(String, String)]
    private let note: @Sendable (Request) -> Void
    private let memory = Mutex(Memory())

    private struct Memory {
        var cookies: [String: String] = [:]
        var token = ""
    }

    /// One request that was answered.
    package struct Request: Sendable {
        package let method: String
        package let path: String
        package let status: Int
        package let time: Duration
        /// What the page warns of, without its marks.
        package let alert: String?
    }

    /// - Parameter note: told each request, those that were sent on as well.
    package init(
        _ site: WebSite, headers: [(String, String)] = [],
        note: @escaping @Sendable (Request) -> Void = { _ in }
    ) {
        self.site = site
        self.headers = headers
        self.note = note
    }

    /// Looks at a page.
    @discardableResult
    package func get(_ path: String) async throws -> WebAnswer {
        try await send("GET", path, headers: [], body: [])
    }

    /// Sends a form with the token that was shown last, and looks at the page one is sent to.
    @discardableResult
    package func post(
        _ path: String, _ fields: KeyValuePairs<String, String>
    ) async throws -> WebAnswer {
        let token = memory.withLock { $0.token }
        let pairs = fields.map { ($0.key, $0.value) } + (token.isEmpty ? [] : [("token", token)])
        let body = pairs.map { "\(Self.encoded($0))=\(Self.encoded($1))" }.joined(separator: "&")
        let answer = try await send(
            "POST", path, headers: [("Content-Type", "application/x-www-form-urlencoded")],
            body: Array(body.utf8))
        guard answer.status == 303, let next = answer.header("Location") else { return answer }
        return try await get(String(next.prefix { $0 != "#" }))
    }

    /// Signs in; the page that follows.
    @discardableResult
    package func signIn(_ login: String, _ password: String) async throws -> WebAnswer {
        try await post("/sign-in", ["login": login, "password": password])
    }

    private func send(
        _ method: String, _ path: String, headers more: [(String, String)], body: [UInt8]
    ) async throws -> WebAnswer {
        let cookies = memory.withLock { $0.cookies.map { "\($0.key)=\($0.value)" } }
        var headers = headers + more
        if !cookies.isEmpty { headers.append(("Cookie", cookies.joined(separator: "; "))) }
        let clock = ContinuousClock()
        let start = clock.now
        let answer = try await site.send(method, path, headers: headers, body: body)
        let time = clock.now - start
        let alert = answer.text.firstMatch(of: /role="alert">([^<]*)/)?.output.1
        note(
            Request(
                method: method, path: path, status: answer.status, time: time,
                alert: alert.map(String.init)))
        keep(answer)
        return answer
    }

    private func keep(_ answer: WebAnswer) {
        let token = answer.text.firstMatch(of: /name="token" value="([^"]+)"/)?.output.1
        memory.withLock { memory in
            if let token { memory.token = String(token) }
            for line in answer.values(of: "Set-Cookie") {
                let pair = line.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1)
                guard let name = pair.first.map(String.init) else { continue }
                let isGone = line.contains("Max-Age=0") || pair.count < 2
                memory.cookies[name] = isGone ? nil : String(pair[1])
            }
        }
    }

    private static func encoded(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    }
}
