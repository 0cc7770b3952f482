import Foundation
import WebClient

/// A browser that is driven over WebDriver, the W3C's protocol.
struct WebDriver: Sendable {
    private let site: WebSite
    private let session: String

    /// What the driver refused.
    struct Refused: Error, CustomStringConvertible {
        let error: String
        let message: String

        var description: String { "\(error): \(message.prefix { $0 != "\n" })" }

        /// Whether the page went away while something was done with it.
        var isOfLeaving: Bool {
            ["javascript error", "stale element reference", "no such execution context"]
                .contains(error)
        }
    }

    /// A condition that did not come true.
    struct Waited: Error, CustomStringConvertible {
        let description: String
    }

    /// How long a condition may take to come true, on a machine that has much else to do.
    private static let patience = Duration.seconds(60)
    /// How long the browser is left alone between two looks at a condition.
    private static let lookAgain = Duration.milliseconds(20)

    private struct Answer<Value: Decodable>: Decodable {
        let value: Value
    }

    private struct Failure: Decodable {
        let error: String
        let message: String
    }

    /// A value that nobody looks at.
    struct Nothing: Decodable {
        init(from decoder: any Decoder) {}
    }

    private struct Session: Decodable {
        let sessionId: String
    }

    /// Opens a browser.
    ///
    /// - Parameters:
    ///   - capabilities: as JSON.
    init(_ site: WebSite, capabilities: String) async throws {
        self.site = site
        let body = #"{"capabilities": {"alwaysMatch": \#(capabilities)}}"#
        let opened: Session = try await Self.send("POST", "/session", body, to: site)
        session = opened.sessionId
    }

    /// Closes the browser.
    func quit() async throws {
        let _: Nothing = try await Self.send("DELETE", "/session/\(session)", nil, to: site)
    }

    /// Sends a command of this session.
    ///
    /// - Parameter body: as JSON; `nil` for a GET or DELETE.
    func command<Value: Decodable>(
        _ method: String, _ path: String, _ body: String? = nil
    ) async throws -> Value {
        try await Self.send(method, "/session/\(session)\(path)", body, to: site)
    }

    private static func send<Value: Decodable>(
        _ method: String, _ path: String, _ body: String?, to site: WebSite
    ) async throws -> Value {
        let answer = try await site.send(
            method, path, headers: [("Content-Type", "application/json; charset=utf-8")],
            body: Array((body ?? "").utf8))
        let data = Data(answer.body)
        guard answer.status == 200 else {
            let failure = try? JSONDecoder().decode(Answer<Failure>.self, from: data).value
            throw Refused(
                error: failure?.error ?? "status \(answer.status)",
                message: failure?.message ?? answer.text)
        }
        return try JSONDecoder().decode(Answer<Value>.self, from: data).value
    }

    /// Runs a script in the page and gives what it returns.
    func run<Value: Decodable>(_ script: String, _ arguments: [String] = []) async throws -> Value {
        try await command(
            "POST", "/execute/sync",
            #"{"script": \#(Self.json(script)), "args": [\#(arguments.joined(separator: ","))]}"#)
    }

    /// Runs a script that tells what it has found by calling its last argument.
    func runLater<Value: Decodable>(_ script: String) async throws -> Value {
        try await command(
            "POST", "/execute/async", #"{"script": \#(Self.json(script)), "args": []}"#)
    }

    /// Waits until a condition holds on the page, which may be another by then.
    ///
    /// - Parameter condition: an expression of JavaScript.
    func wait(until condition: String) async throws {
        let script = "return document.readyState === 'complete' && !!(\(condition))"
        do {
            try await wait(for: condition) {
                do {
                    return try await run(script)
                } catch let refused as Refused where refused.isOfLeaving {
                    // The page was left while the script ran.
                    return false
                }
            }
        } catch let waited as Waited {
            let page: String = try await run(
                "return location.href + '\\n' + document.body.innerText")
            throw Waited(description: "\(waited) at \(page.prefix(2000))")
        }
    }

    /// Waits until something is so.
    func wait(for what: String, _ isSo: () async throws -> Bool) async throws {
        let clock = ContinuousClock()
        let end = clock.now + Self.patience
        while try await !isSo() {
            if clock.now > end { throw Waited(description: "waited in vain for \(what)") }
            try await clock.sleep(for: Self.lookAgain)
        }
    }

    /// Text as a string of JSON.
    static func json(_ text: String) -> String {
        let data = try? JSONEncoder().encode([text])
        return String(decoding: data ?? Data("[\"\"]".utf8), as: UTF8.self)
            .dropFirst().dropLast().description
    }
}
