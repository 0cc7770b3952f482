import Scoring
import Store
import Wording

/// The scores of agents.
enum ScoreEndpoints: APIArea {
    static let endpoints: [APIEndpoint] = [
        .get(
            "/scores", "list_scores", .results, .apiScores, details: .apiScoresDetails,
            parameters: [
                .query("draw", .apiDrawParameter, ["type": "integer"], example: "1"),
                .query(
                    "since", .sinceDay, ["type": "string", "format": "date"],
                    example: "2026-06-01"),
                .query(
                    "until", .untilDay, ["type": "string", "format": "date"],
                    example: "2026-06-30"),
                .query("agent", .agentID, example: "a1"),
            ] + APIParameter.paging, .page(ScoreRow.listing), problems: [.parameterWrong],
            handle: scores)
    ]

    private static func scores(_ call: APICall) async throws -> Reply {
        let paging = try APIPaging(call)
        var figures = try await figures(call)
        var agent = call.query["agent"]
        let user = try call.user()
        if user.role == .agent {
            if let agent, agent != user.agent { throw APIProblem(.roleRefused) }
            agent = user.agent ?? ""
        } else {
            // Agents are compared with nobody.
            figures = figures.map { call.workbench.placed($0) }
        }
        let pairs = (figures?.agents ?? []).filter { agent == nil || $0.machine.agent == agent }
        return try await paging.page(
            pairs, ScoreRow.listing, call, key: { $0.machine.agent }, row: { $0 })
    }

    /// By a draw, or by days; by the last draw where neither is asked for.
    private static func figures(_ call: APICall) async throws -> TeamFigures? {
        let (since, until) = (try call.day("since"), try call.day("until"))
        if since != nil || until != nil {
            if call.query["draw"] != nil {
                throw APIProblem(.parameterWrong, .apiDrawOrDays, parameter: "draw")
            }
            return try await call.workbench.figures(in: DaySpan(first: since, last: until))
        }
        let draw = try await call.workbench.chosenDraw(call.visit)
        if draw == nil, call.query["draw"] != nil { throw APIProblem(.notFound) }
        return try await call.workbench.figures(of: draw, isCounting: true)
    }
}
