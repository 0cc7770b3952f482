import Foundation
import Store
import Synchronization
import WebClient

/// How long each page takes that somebody of each role can reach.
struct PageTimes {
    private let site: WebSite
    private let office: LoadOffice
    private let statements: StatementTimes

    private static let rounds = 10
    /// Seconds above which a statement is shown with its plan.
    private static let slow = 0.05
    private static let users = ["lead", "auditor", LoadOffice.reviewer(1), "agent1"]
    /// Pages that a form leads to, and no link.
    private static let forms = [
        "/draws/new?name=week&since=2026-05-25&until=2026-05-31&per-agent=5&due=&seed=",
        "/draws/new?name=all&since=&until=&per-agent=5&due=&seed=", "/agents?draw=1",
    ]

    init(_ site: WebSite, _ office: LoadOffice, _ statements: StatementTimes) {
        self.site = site
        self.office = office
        self.statements = statements
    }

    /// Prints a line a page; how many pages failed.
    func measure() async throws -> Int {
        var failed = 0
        Output.tell("\nPage times in ms, first, then min / median / max of \(Self.rounds):")
        for user in Self.users {
            let last = Mutex<WebAnswer?>(nil)
            let visitor = Visitor(site)
            try await visitor.signIn(user, LoadOffice.password)
            Output.tell("as \(user)")
            for path in user == "lead" ? Self.forms : [] {
                failed += try await measure(path, as: visitor).status == 200 ? 0 : 1
            }
            _ = try await Crawl().pages { page in
                let answer = try await measure(page.path, as: visitor)
                last.withLock { $0 = answer }
                let isSent = answer.status == 303 && page.path == "/"
                if answer.status != 200 && !isSent { failed += 1 }
                if isSent { return #"<a href="\#(answer.header("Location") ?? "/")">"# }
                let isPage = answer.header("Content-Type")?.hasPrefix("text/html") == true
                return isPage ? answer.text : nil
            }
        }
        return failed
    }

    private func measure(_ path: String, as visitor: Visitor) async throws -> WebAnswer {
        let clock = ContinuousClock()
        _ = statements.take(above: 0)
        var times: [Duration] = []
        let begun = clock.now
        var answer = try await visitor.get(path)
        let once = Seconds.milliseconds(clock.now - begun)
        let first = statements.take(above: Self.slow)
        for _ in 0..<Self.rounds {
            let start = clock.now
            answer = try await visitor.get(path)
            times.append(clock.now - start)
        }
        times.sort()
        let figures = [times[0], Seconds.quantile(0.5, of: times), times[times.count - 1]]
        Output.tell(
            "  \(once), \(figures.map(Seconds.milliseconds).joined(separator: " / "))  "
                + "\(answer.status)  "
                + "\(answer.body.count) B  \(path)")
        for (sql, seconds) in statements.take(above: Self.slow) + first {
            Output.tell("      \(String(format: "%.0f", seconds * 1000)) ms: \(Self.oneLine(sql))")
            for step in try StatementTimes.plan(of: sql, in: office.path) {
                Output.tell("          \(step)")
            }
        }
        return answer
    }

    private static func oneLine(_ sql: String) -> String {
        sql.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
