import Foundation
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import Sampling
import Synchronization

@testable import Workbench

/// A browser without a screen: keeps cookies and the token of the last form, and follows nothing.
final class Browser: Sendable {
    private let responder: RouterResponder<PageContext>
    private let memory = Mutex(Memory())
    private let address: String

    private struct Memory {
        var cookies: [String: String] = [:]
        var pages = 0
    }

    /// What came back.
    struct Answer {
        let status: Int
        let headers: HTTPFields
        let bytes: [UInt8]

        var text: String { String(decoding: bytes, as: UTF8.self) }
        var location: String? { headers[.location] }
        /// After how many seconds the page is asked for again.
        var reload: String? { headers.first { $0.name.rawName == "Refresh" }?.value }
    }

    /// - Parameter address: that of its socket; empty for none.
    init(_ workbench: Workbench, from address: String = "") {
        responder = workbench.responder()
        self.address = address
    }

    /// Another one with the cookies of one.
    convenience init(_ workbench: Workbench, as other: Browser) {
        self.init(workbench)
        let cookies = other.memory.withLock { $0.cookies }
        memory.withLock { $0.cookies = cookies }
    }

    func cookie(_ name: String) -> String? { memory.withLock { $0.cookies[name] } }

    @discardableResult
    func get(_ path: String, headers: HTTPFields = [:]) async throws -> Answer {
        try await send(.get, path, headers: headers, body: [])
    }

    /// Sends a form with the session's token in it, unless the form has one itself.
    @discardableResult
    func post(
        _ path: String, _ fields: KeyValuePairs<String, String> = [:], headers: HTTPFields = [:]
    ) async throws -> Answer {
        try await post(path, fields.map { ($0.key, $0.value) }, headers: headers)
    }

    /// The same with fields that were made ready before.
    @discardableResult
    func post(
        _ path: String, _ fields: [(String, String)], headers: HTTPFields = [:]
    ) async throws -> Answer {
        var pairs = fields
        if !pairs.contains(where: { $0.0 == "token" }), cookie("spotcheck") != nil {
            pairs.append(("token", token))
        }
        let body = pairs.map { "\(Self.encoded($0))=\(Self.encoded($1))" }.joined(separator: "&")
        var headers = headers
        headers[.contentType] = "application/x-www-form-urlencoded"
        return try await send(.post, path, headers: headers, body: Array(body.utf8))
    }

    /// The token of a form on a page that is shown for the first time.
    var token: String {
        let page = memory.withLock { memory in
            memory.pages += 1
            return Digest(of: "page \(memory.pages)")
        }
        return cookie("spotcheck").map { FormToken.of($0, page: page) } ?? ""
    }

    /// What a form for a path holds unseen on a page, its token among it; nothing where the page has
    /// no such form.
    func hidden(_ path: String, on page: String) async throws -> [(String, String)] {
        let forms = try await get(page).text.components(separatedBy: "<form").dropFirst()
        let form = forms.first { $0.contains("action=\"\(path)\"") } ?? ""
        let fields = form.matches(of: /<input type="hidden" name="([^"]+)" value="([^"]*)"/)
        return fields.map { (String($0.output.1), String($0.output.2)) }
    }

    /// Fills in the form for a path that stands on a page, and sends it.
    @discardableResult
    func fill(
        _ path: String, on page: String, _ fields: [(String, String)]
    ) async throws -> Answer {
        try await post(path, hidden(path, on: page) + fields)
    }

    /// Sends a file to a page, by default that of imports, with the fields of its form.
    @discardableResult
    func upload(
        _ text: String, named name: String, to path: String = "/import",
        _ fields: [(String, String)] = []
    ) async throws -> Answer {
        let typed = ([("token", token)] + fields).map { name, value in
            "--XX\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n"
        }
        let body =
            typed.joined()
            + "--XX\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\(name)\"\r\n\r\n"
            + "\(text)\r\n--XX--\r\n"
        return try await send(
            .post, path, headers: [.contentType: "multipart/form-data; boundary=XX"],
            body: Array(body.utf8))
    }

    func send(
        _ method: HTTPRequest.Method, _ path: String, headers: HTTPFields, body: [UInt8]
    ) async throws -> Answer {
        var headers = headers
        let cookies = memory.withLock { $0.cookies.map { "\($0.key)=\($0.value)" } }
        if !cookies.isEmpty { headers[.cookie] = cookies.joined(separator: "; ") }
        let request = Request(
            head: HTTPRequest(
                method: method, scheme: "http", authority: "localhost", path: path,
                headerFields: headers),
            body: RequestBody(buffer: ByteBuffer(bytes: body)))
        var context = PageContext(logger: Source())
        context.address = address
        let response = try await responder.respond(to: request, context: context)
        let collected = Collected()
        try await response.body.write(collected)
        keep(response.headers)
        return Answer(
            status: response.status.code, headers: response.headers,
            bytes: collected.bytes)
    }

    private func keep(_ headers: HTTPFields) {
        for line in headers[values: .setCookie] {
            let pair = line.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1)
            guard let name = pair.first.map(String.init) else { continue }
            memory.withLock { memory in
                memory.cookies[name] = pair.count > 1 ? String(pair[1]) : nil
                if line.contains("Max-Age=0") { memory.cookies[name] = nil }
            }
        }
    }

    private static func encoded(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    }

    private struct Source: RequestContextSource {
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
    }

    /// Keeps what a response writes.
    private final class Collected: ResponseBodyWriter, Sendable {
        private let kept = Mutex<[UInt8]>([])

        var bytes: [UInt8] { kept.withLock { $0 } }

        func write(_ buffer: ByteBuffer) async throws {
            kept.withLock { $0 += buffer.readableBytesView }
        }

        func finish(_ trailingHeaders: HTTPFields?) async throws {}
    }
}
