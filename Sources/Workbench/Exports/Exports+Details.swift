import Reports
import Rules
import Scoring
import Store
import Transcripts
import Wording

extension Exports {
    /// What stands on a page beside its main table.
    static let details: [Export] = [
        Export("queue", .reviewQueue, .reviewing, on: "review-queue") { workbench, visit in
            let zone = workbench.rules.rules.calendar.timeZone
            let rows = try await workbench.store.queue(
                of: visit.signedIn().id, limit: ExportContent.mostRows + 1
            ).map { QueueRow(entry: $0, zone: zone) }
            return ExportContent(QueueRow.listing, rows, visit.language)
        },
        Export(
            "weeks", .weeksTitle, .overview, on: "agent", query: Export.carrying("agent", "draw")
        ) { workbench, visit in
            let (figures, reviewed) = try await agent(workbench, visit)
            let weeks = try await workbench.weeks(of: agentOf(visit), reviewed, figures)
            let rows = weeks.people.rows(.people) + weeks.machine.rows(.machine)
            return ExportContent(WeekRow.listing, rows, visit.language)
        },
        Export(
            "frequent", .frequentRules, .overview, on: "agent",
            query: Export.carrying("agent", "draw")
        ) { workbench, visit in
            let (figures, reviewed) = try await agent(workbench, visit)
            let rows = try await workbench.frequentRows(of: agentOf(visit), reviewed, figures)
            return ExportContent(FrequentRow.listing, rows, visit.language)
        },
        Export("versions", .ruleVersions, rulesAccess, on: "rule", query: ruleOfPage) {
            workbench, visit in
            let rule = visit.query["rule"] ?? ""
            let zone = workbench.rules.rules.calendar.timeZone
            guard let quality = try await workbench.ruleQuality(),
                quality.rules.contains(where: { $0.rule == rule })
            else { throw Refusal.notFound }
            let rows = quality.earlier.filter { $0.rule == rule }
                .map { RuleVersionRow(counts: $0, zone: zone) }
            return ExportContent(RuleVersionRow.listing, rows, visit.language)
        },
        Export("reasons", .whyRejected, rulesAccess, on: "rule", query: ruleOfPage) {
            workbench, visit in
            guard let counts = try await workbench.ruleCounts(of: visit.query["rule"] ?? "")
            else { throw Refusal.notFound }
            let rows = try await workbench.reasonRows(
                ofRule: counts.rule, digest: counts.digest)
            return ExportContent(ReasonRow.listing, rows, visit.language)
        },
        Export("parties", .columnParty, .overview, on: "draw-plan", query: Exports.drawOfPage) {
            workbench, visit in
            let plan = try await drawn(workbench, visit).agreed
            return try await parties(of: plan, workbench, visit)
        },
        Export(
            "partners", .columnParty, DrawPartyPage.parties, on: "draw-party",
            query: Exports.drawOfPage
        ) { workbench, visit in
            let plan = try await drawn(workbench, visit).agreed
            guard try plan?.parties.contains(visit.signedIn().login) == true else {
                throw Refusal.notFound
            }
            return try await parties(of: plan, workbench, visit)
        },
        Export("tokens", .tokens, .lead, on: "tokens") { workbench, visit in
            let rows = try await workbench.tokenRows(at: visit.now)
            return ExportContent(TokenRow.listing, rows, visit.language)
        },
    ]

    /// Who takes part in a draw, and what each has done.
    private static func parties(
        of plan: DrawPlan?, _ workbench: Workbench, _ visit: Visit
    ) async throws -> ExportContent {
        guard let plan else { throw Refusal.notFound }
        let rows = try await workbench.rows(of: plan, visit.language)
        return ExportContent(DrawPartyRow.listing, rows, visit.language)
    }

    private static let rulesAccess = PageAccess.roles([.lead, .reviewer, .auditor])

    private static func agentOf(_ visit: Visit) -> String { visit.query["agent"] ?? "" }

    /// The figures of the draw that a page about an agent goes by, and all reviews of the agent.
    private static func agent(
        _ workbench: Workbench, _ visit: Visit
    ) async throws -> (TeamFigures, [ReviewedConversation]) {
        guard let figures = try await workbench.figures(of: workbench.chosenDraw(visit)),
            figures.agents.contains(where: { $0.machine.agent == agentOf(visit) })
        else { throw Refusal.notFound }
        return (figures, try await workbench.store.reviewed(in: .all, of: agentOf(visit)))
    }
}

extension Workbench {
    /// How well rules do by the last audit; `nil` where nothing was audited.
    func ruleQuality() async throws -> RuleQualityCounts? {
        guard let audit = try await store.lastAudit() else { return nil }
        return try await store.ruleQuality(audit.id)
    }

    /// What is known of a rule in its version of now, or in its last one; `nil` for an unknown one.
    func ruleCounts(of rule: String) async throws -> RuleCounts? {
        try await ruleQuality()?.rules.first { $0.rule == rule }
    }
}
