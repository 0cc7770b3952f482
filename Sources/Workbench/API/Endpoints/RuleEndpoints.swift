import Store
import Wording

/// What is known of each rule.
enum RuleEndpoints: APIArea {
    private static let access = APIEndpoint.Access.token([.lead, .reviewer, .auditor], [.read])

    static let endpoints: [APIEndpoint] = [
        .get(
            "/rules", "list_rules", access, .apiRules, parameters: APIParameter.paging,
            .page(RuleRow.listing), problems: [.parameterWrong]
        ) { call in
            try await APIPaging(call).page(
                try await rules(call), RuleRow.listing, call, key: { $0.counts.rule }, row: { $0 })
        },
        .get(
            "/rules/{topic}/{rule}", "get_rule", access, .apiRule,
            parameters: [
                .path("topic", .apiTopic, example: "courtesy"),
                .path("rule", .columnRule, example: "greeting"),
            ], .one(RuleRow.listing), problems: [.notFound]
        ) { call in
            let id = "\(call.parameters["topic"] ?? "")/\(call.parameters["rule"] ?? "")"
            guard let rule = try await rules(call).first(where: { $0.counts.rule == id }) else {
                throw APIProblem(.notFound)
            }
            return call.one(rule, RuleRow.listing)
        },
    ]

    private static func rules(_ call: APICall) async throws -> [RuleRow] {
        guard let audit = try await call.workbench.store.lastAudit() else { return [] }
        let store = call.workbench.store
        return RuleRow.all(
            try await store.ruleQuality(audit.id), try await store.companions(in: audit.id))
    }
}
