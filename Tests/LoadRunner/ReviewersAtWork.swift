import Foundation
import Store
import Synchronization
import WebClient

/// Reviewers who all work at once, each a request after the other: sign in, look at the queue, open
/// chats, decide each finding, finish, look at Today.
struct ReviewersAtWork {
    private let site: WebSite
    private let options: LoadOptions
    private let requests = Requests()

    /// What was asked and answered, of all.
    private final class Requests: Sendable {
        private let kept = Mutex<[Visitor.Request]>([])

        func note(_ request: Visitor.Request) { kept.withLock { $0.append(request) } }

        var all: [Visitor.Request] { kept.withLock { $0 } }
    }

    init(_ site: WebSite, _ office: LoadOffice) {
        self.site = site
        options = office.options
    }

    /// Lets them work for the time that was asked for, and prints what came of it; how many
    /// requests failed.
    func work() async throws -> Int {
        if options.seconds == 0 { return 0 }
        let clock = ContinuousClock()
        let end = clock.now + .seconds(options.seconds)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 1...options.reviewers {
                group.addTask { [self] in try await work(as: number, until: end) }
            }
            try await group.waitForAll()
        }
        return report()
    }

    private func work(as number: Int, until end: ContinuousClock.Instant) async throws {
        let clock = ContinuousClock()
        let visitor = Visitor(site) { [requests] in requests.note($0) }
        try await visitor.signIn(LoadOffice.reviewer(number), LoadOffice.password)
        while clock.now < end {
            try await pause()
            let queue = try await visitor.get("/review")
            let next = Crawl.links(in: queue.text).first { $0.contains(/^\/review\/\d+$/) }
            if let next { try await review(next, as: visitor, until: end) }
            try await pause()
            try await visitor.get("/")
        }
    }

    /// Reviews a chat as its page shows it.
    private func review(
        _ path: String, as visitor: Visitor, until end: ContinuousClock.Instant
    ) async throws {
        let clock = ContinuousClock()
        try await pause()
        var page = try await visitor.get(path)
        while clock.now < end, let finding = Self.open(in: page.text) {
            try await pause()
            let outcome =
                Int(finding)?.isMultiple(of: 4) == true ? "rejected-exception" : "confirmed"
            page = try await visitor.post(
                path + "/verdict", ["finding": finding, "supersedes": "", "outcome": outcome])
        }
        try await pause()
        if clock.now < end { try await visitor.post(path + "/finish", ["seconds": "30"]) }
    }

    /// The first finding on a page that nobody has decided.
    private static func open(in page: String) -> String? {
        let form =
            /name="finding" value="(\d+)">\s*<input type="hidden" name="supersedes" value="">/
        return page.firstMatch(of: form).map { String($0.output.1) }
    }

    private func pause() async throws {
        if options.pause > 0 { try await ContinuousClock().sleep(for: .seconds(options.pause)) }
    }

    private func report() -> Int {
        let all = requests.all
        let failed = all.filter { $0.status != 200 && $0.status != 303 }
        Output.tell(
            "\n\(options.reviewers) reviewers for \(options.seconds) s, \(options.pause) s between "
                + "requests: \(all.count) requests, \(failed.count) failed")
        for request in failed.prefix(20) {
            Output.tell(
                "  \(request.status) \(request.method) \(request.path): \(request.alert ?? "")")
        }
        let groups = Dictionary(grouping: all) { "\($0.method) \(Crawl.shape(of: $0.path))" }
        Output.tell("  n, p50 / p95 / p99 / max in ms:")
        row("all", all)
        for (name, group) in groups.sorted(by: { $0.key < $1.key }) { row(name, group) }
        return failed.count
    }

    private func row(_ name: String, _ requests: [Visitor.Request]) {
        let times = requests.map(\.time).sorted()
        let figures = [0.5, 0.95, 0.99, 1].map {
            Seconds.milliseconds(Seconds.quantile($0, of: times))
        }
        Output.tell("  \(times.count), \(figures.joined(separator: " / "))  \(name)")
    }
}
