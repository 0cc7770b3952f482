import Store
import Wording

/// Appeals and how they were decided.
enum AppealEndpoints: APIArea {
    /// What may be asked for.
    private enum State: String, CaseIterable {
        case open
        case decided
    }

    static let endpoints: [APIEndpoint] = [
        .get(
            "/appeals", "list_appeals", .token([.lead, .reviewer, .auditor], [.read]), .apiAppeals,
            parameters: [
                .query(
                    "state", .columnOutcome, ["type": "string", "enum": ["open", "decided"]],
                    example: "open")
            ] + APIParameter.paging, .page(AppealRow.listing), problems: [.parameterWrong],
            handle: list)
    ]

    private static func list(_ call: APICall) async throws -> Reply {
        let state = try call.word("state", State.self)
        let reader = try await ResultReader(call.workbench, call.visit)
        var filter = AppealFilter(isOpen: state.map { $0 == .open })
        filter.hiddenFrom = reader.reviewer
        filter.limit = .max
        let appeals = try await call.workbench.store.appeals(filter)
        return try await APIPaging(call).page(
            appeals, AppealRow.listing, call, key: { "\($0.id)" }
        ) { appeal in
            try await reader.rows([appeal])[0]
        }
    }
}
