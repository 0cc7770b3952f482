import Rules
import Store
import Wording

/// What rules found and people added, with what stands on it.
enum FindingEndpoints: APIArea {
    static let endpoints: [APIEndpoint] = [
        .get(
            "/findings", "list_findings", .results, .apiFindings, details: .apiFindingsDetails,
            parameters: [
                .query("agent", .agentID, example: "a1"),
                .query("rule", .columnRule, example: "courtesy/greeting"),
            ] + APIParameter.paging, .page(FindingRow.listing), problems: [.parameterWrong],
            handle: list),
        .get(
            "/findings/{finding}", "get_finding", .results, .apiFinding,
            parameters: [.path("finding", .appealedFinding, example: "f1")],
            .one(FindingRow.listing), problems: [.notFound], handle: one),
    ]

    private static func list(_ call: APICall) async throws -> Reply {
        let user = try call.user()
        let paging = try APIPaging(call)
        var filter = ResultFilter()
        filter.limit = paging.limit + 1
        if let cursor = paging.cursor {
            guard let place = ResultPlace(cursor) else {
                throw APIProblem(.parameterWrong, .apiCursorUnknown, parameter: "cursor")
            }
            filter.before = place
        }
        let found = try await results(call, user, filter)
        let reader = try await ResultReader(call.workbench, call.visit)
        let asked = Array(found.prefix(paging.limit))
        let rows = try await reader.rows(reader.open(asked))
        let next = found.count > paging.limit ? asked.last.map { "\($0.place)" } : nil
        return call.page(rows, FindingRow.listing, next: next)
    }

    /// Of an agent or of a rule: agents get their own, whatever they ask for.
    private static func results(
        _ call: APICall, _ user: User, _ filter: ResultFilter
    ) async throws -> [AgentResult] {
        let store = call.workbench.store
        if user.role == .agent {
            if let agent = call.query["agent"], agent != user.agent {
                throw APIProblem(.roleRefused)
            }
            if call.query["rule"] != nil { throw APIProblem(.roleRefused) }
            return try await store.results(of: user.agent ?? "", filter)
        }
        switch (call.query["agent"], call.query["rule"]) {
        case (let agent?, nil): return try await store.results(of: agent, filter)
        case (nil, let rule?): return try await store.results(ofRule: rule, filter)
        default: throw APIProblem(.parameterWrong, .apiAgentOrRule, parameter: "agent")
        }
    }

    private static func one(_ call: APICall) async throws -> Reply {
        let user = try call.user()
        guard let target = AppealTarget(key: call.parameters["finding"] ?? ""),
            let result = try await call.workbench.store.result(target),
            user.role != .agent || result.counts && result.finding.agent == user.agent
        else { throw APIProblem(.notFound) }
        let reader = try await ResultReader(call.workbench, call.visit)
        guard let row = try await reader.rows(reader.open([result])).first else {
            throw APIProblem(.notFound)
        }
        return call.one(row, FindingRow.listing)
    }
}
