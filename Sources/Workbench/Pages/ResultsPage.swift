import HTTPTypes
import Rules
import Store
import Transcripts
import Wording

/// What an agent sees: every point with its excerpt and its rule, and the right to object.
enum ResultsPage: Page {
    static let routes: [Route] = [
        .get("/results", .roles([.agent])) { workbench, visit in try await show(workbench, visit) },
        .post("/results/appeal", .roles([.agent]), appeal),
    ]

    private struct View: Sendable {
        let sentence: String
        let results: [Row]
        let next: String?
        let score: ShownScore?
        let published: [ShownPublished]
        let hasPublished: Bool
        /// Where earlier published scores are.
        let publishedNext: String?
    }

    private struct Row: Sendable {
        let result: ShownResult
        let canAppeal: Bool
        let isOpen: Bool
        let until: String?
        let wrong: String?
        let typed: String
    }

    private static func show(
        _ workbench: Workbench, _ visit: Visit, wrong: (key: String, Phrase)? = nil
    ) async throws -> Reply {
        let reader = try await ResultReader(workbench, visit)
        let agent = reader.user.agent ?? ""
        var filter = ResultFilter()
        filter.limit = 20
        filter.before = visit.query["before"].flatMap { ResultPlace($0) }
        let results = try await workbench.store.results(of: agent, filter)
        var rows: [Row] = []
        for (result, shown) in zip(results, try await reader.shown(results)) {
            rows.append(try await row(result, shown, reader, visit, wrong))
        }
        let isFull = results.count == filter.limit
        let (own, earlier) = try await workbench.published(
            of: agent, before: visit.query["published"].flatMap { PublicationID($0) })
        let published = own.map { ShownPublished($0, workbench, visit.language) }
        // Either list goes on by itself.
        let (here, shownHere) = (visit.query["before"], visit.query["published"])
        let view = View(
            sentence: Phrase.resultsSentence(try await workbench.team().appealDays)(
                visit.language),
            results: rows,
            next: isFull ? results.last.map { path("\($0.place)", shownHere) } : nil,
            score: try await workbench.score(of: agent, visit.language),
            published: published, hasPublished: !published.isEmpty,
            publishedNext: earlier.map { path(here, "\($0.value)") })
        var reply = workbench.page("results", .myResults, view, visit, layout: "text")
        if wrong != nil { reply.status = .unprocessableContent }
        return reply
    }

    /// The page with the results and the published scores before some.
    private static func path(_ before: String?, _ published: String?) -> String {
        let query = [("before", before), ("published", published)].compactMap { name, value in
            value.map { "\(name)=\(SafeQuery.escaped($0))" }
        }
        return "/results?" + query.joined(separator: "&")
    }

    private static func row(
        _ result: AgentResult, _ shown: ShownResult, _ reader: ResultReader, _ visit: Visit,
        _ wrong: (key: String, Phrase)?
    ) async throws -> Row {
        let last = try await reader.workbench.lastDay(toAppeal: result)
        let isIn = last.map { visit.now <= $0 } ?? true
        let isWrong = wrong?.key == result.key
        return Row(
            result: shown, canAppeal: result.canBeAppealed && isIn,
            isOpen: isWrong, until: last.map { reader.workbench.day(of: $0) },
            wrong: isWrong ? wrong?.1(visit.language) : nil,
            typed: isWrong ? visit.form["comment"] ?? "" : "")
    }

    private static func appeal(_ workbench: Workbench, _ visit: Visit) async throws -> Reply {
        let me = try visit.signedIn()
        let key = visit.form["result"] ?? ""
        guard let target = AppealTarget(key: key),
            let result = try await workbench.store.result(target), result.counts,
            result.finding.agent == me.agent
        else { throw Refusal.notFound }
        guard result.appeal != nil || result.canBeAppealed else {
            throw StoreError.refused(.nothingToAppeal)
        }
        var form = FormReader(visit.form)
        let comment = form.text("comment", upTo: 1000)
        if let wrong = form.wrong["comment"] {
            return try await show(workbench, visit, wrong: (key, wrong))
        }
        if let last = try await workbench.lastDay(toAppeal: result), visit.now > last {
            throw Refusal.impossible(.appealTooLate(workbench.day(of: last)))
        }
        _ = try await workbench.store.appeal(target, comment: comment, by: me.id, at: visit.now)
        return .seeOther("/results?done=appealed#\(key)")
    }
}

extension Workbench {
    /// Until when a result can be appealed: so many days after the last verdict on it; `nil` where
    /// nobody has reviewed it yet.
    func lastDay(toAppeal result: AgentResult) async throws -> Timestamp? {
        guard let id = result.standing?.verdict, let verdict = try await store.verdict(id) else {
            return nil
        }
        let days = Int64(try await team().appealDays)
        return Timestamp(milliseconds: verdict.at.milliseconds + days * 86_400_000)
    }
}
