import Foundation
import HTTPTypes
import Sampling
import Store
import Transcripts

@testable import Workbench

/// A program that calls the interface with a token, or without one.
struct Caller {
    let browser: Browser
    let token: String?

    /// An answer that is JSON.
    struct Answer {
        let status: Int
        let headers: HTTPFields
        let text: String

        var object: [String: Any] {
            (try? JSONSerialization.jsonObject(with: Data(text.utf8))) as? [String: Any] ?? [:]
        }
        var items: [[String: Any]] { object["items"] as? [[String: Any]] ?? [] }
        var code: String? { object["code"] as? String }
        var next: String? { object["next_cursor"] as? String }
    }

    func get(_ path: String, headers: HTTPFields = [:]) async throws -> Answer {
        try await send(.get, path, headers: headers, body: [])
    }

    /// Sends chats, one JSON object a line.
    func bring(
        _ lines: String, to path: String = "/conversations", headers: HTTPFields = [:]
    ) async throws -> Answer {
        var headers = headers
        if headers[.contentType] == nil { headers[.contentType] = "application/jsonl" }
        return try await send(.post, path, headers: headers, body: Array(lines.utf8))
    }

    func send(
        _ method: HTTPRequest.Method, _ path: String, headers: HTTPFields, body: [UInt8]
    ) async throws -> Answer {
        var headers = headers
        if let token { headers[.authorization] = "Bearer \(token)" }
        let answer = try await browser.send(
            method, APIEndpoints.root + path, headers: headers, body: body)
        return Answer(status: answer.status, headers: answer.headers, text: answer.text)
    }
}

extension Office {
    /// A program with a token of a user.
    func caller(
        _ login: String, scopes: Set<APIToken.Scope> = [.read, .bring], days: Int64 = 30,
        name: String? = nil
    ) async throws -> Caller {
        let secret = "spotcheck_" + workbench.random().hex
        let token = NewAPIToken(
            name: name ?? "程序 \(secret.suffix(6))", user: try await user(login).id,
            scopes: scopes, digest: Digest(of: secret),
            expires: Timestamp(milliseconds: time.now.milliseconds + days * 86_400_000))
        _ = try await workbench.store.addToken(token, by: user("lead").id, at: time.now)
        return Caller(browser: Browser(workbench), token: secret)
    }

    /// A program without a token.
    var stranger: Caller { Caller(browser: Browser(workbench), token: nil) }
}
