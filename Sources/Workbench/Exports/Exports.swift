import Reports
import Rules
import Scoring
import Store
import Transcripts
import Wording

/// All that can be taken away, page by page.
enum Exports {
    static let all: [Export] =
        today + shown + own + details + publishing + calibration + cards + practice + given
        + assessing

    private static let shown: [Export] = [
        Export(
            "scores", .agents, .overview, on: "agents", query: Export.carrying("draw")
        ) { workbench, visit in
            guard
                let known = try await workbench.figures(
                    of: workbench.chosenDraw(visit), isCounting: true)
            else {
                return ExportContent(ScoreRow.listing, [], visit.language)
            }
            let figures = workbench.placed(known)
            return ExportContent(
                figures.table, ScoreRow.listing, figures.agents, visit.language)
        },
        Export(
            "agent", .exportAgent, .overview, on: "agent",
            query: Export.carrying("agent", "draw"),
            agent),
        Export("results", .myResults, .roles([.agent]), on: "results") { workbench, visit in
            let reader = try await ResultReader(workbench, visit)
            let rows = try await reader.rows(of: reader.user.agent ?? "")
            return ExportContent(FindingRow.listing, rows, visit.language)
        },
        Export(
            "rules", .rulesTitle, .roles([.lead, .reviewer, .auditor]), on: "rules"
        ) { workbench, visit in
            guard let audit = try await workbench.store.lastAudit() else {
                return ExportContent(RuleRow.listing, [], visit.language)
            }
            let quality = try await workbench.store.ruleQuality(audit.id)
            let companions = try await workbench.store.companions(in: audit.id)
            let zone = workbench.rules.rules.calendar.timeZone
            let earlier = quality.earlier.map { RuleVersionRow(counts: $0, zone: zone) }
            return ExportContent(
                RuleRow.listing, RuleRow.all(quality, companions), visit.language
            )
            .adding(.ruleVersions, RuleVersionRow.listing.table(earlier))
        },
        // Who judges chats does not read what others made of the same ones.
        Export("rule", .hitsColumn, .overview, on: "rule", query: ruleOfPage, rule),
        Export("draws", .draws, .overview, on: "draws") { workbench, visit in
            let names = try await workbench.names()
            var rows: [DrawRow] = []
            for draw in try await workbench.store.draws() {
                rows.append(try await workbench.row(draw, names))
            }
            return ExportContent(DrawRow.listing, rows, visit.language)
        },
        Export("draw", .drawnChats, .overview, on: "draw", query: drawOfPage, draw),
        Export("coverage", .exportCoverage, .overview, on: "draw", query: drawOfPage, coverage),
        Export(
            "appeals", .appeals, .roles([.lead, .reviewer, .auditor]), on: "appeals"
        ) { workbench, visit in
            let reader = try await ResultReader(workbench, visit)
            var filter = AppealFilter()
            filter.hiddenFrom = reader.reviewer
            filter.limit = ExportContent.mostRows + 1
            let appeals = try await workbench.store.appeals(filter)
            return ExportContent(
                AppealRow.listing, try await reader.rows(of: appeals), visit.language)
        },
        Export("trail", .trailTitle, .overview, on: "trail", trail),
        Export("users", .users, .overview, on: "users") { workbench, visit in
            let zone = workbench.rules.rules.calendar.timeZone
            let rows = try await workbench.store.users().map { UserRow(user: $0, zone: zone) }
            return ExportContent(UserRow.listing, rows, visit.language)
        },
        Export("imports", .importTitle, .overview, on: "import") { workbench, visit in
            let rows = try await workbench.importRows()
            return ExportContent(ImportRow.listing, rows, visit.language)
        },
    ]

    /// The addresses of what a page offers whoever looks at it.
    static func links(on template: String, _ visit: Visit) -> [ExportLinks] {
        let offered = all.filter {
            $0.template == template && $0.access.admits(visit.user?.role)
        }
        return offered.map { export in
            var links = ExportLinks(export, visit)
            links.hasName = offered.count > 1
            return links
        }
    }

    static func ruleOfPage(_ visit: Visit) -> [(String, String)] {
        [("rule", "\(visit.parameters["topic"] ?? "")/\(visit.parameters["rule"] ?? "")")]
    }

    /// Which draw a page is about.
    static func drawOfPage(_ visit: Visit) -> [(String, String)] {
        visit.parameters["draw"].map { [("draw", $0)] } ?? []
    }

    /// An agent's points; in a workbook the scores as well.
    private static func agent(
        _ workbench: Workbench, _ visit: Visit
    ) async throws -> ExportContent {
        let agent = visit.query["agent"] ?? ""
        guard try await workbench.store.agentNames()[agent] != nil else { throw Refusal.notFound }
        let reader = try await ResultReader(workbench, visit)
        let content = ExportContent(
            FindingRow.listing, try await reader.rows(of: agent), visit.language)
        guard let known = try await workbench.figures(of: workbench.chosenDraw(visit)) else {
            return content
        }
        return content.adding(.agents, only(agent, of: workbench.placed(known)).table)
    }

    private static func rule(
        _ workbench: Workbench, _ visit: Visit
    ) async throws -> ExportContent {
        let rule = visit.query["rule"] ?? ""
        guard try await workbench.ruleCounts(of: rule) != nil else { throw Refusal.notFound }
        let reader = try await ResultReader(workbench, visit)
        return ExportContent(
            FindingRow.listing, try await reader.rows(ofRule: rule), visit.language)
    }

    private static func draw(
        _ workbench: Workbench, _ visit: Visit
    ) async throws -> ExportContent {
        let draw = try await drawn(workbench, visit)
        let rows = try await workbench.rows(of: draw.id, workbench.names())
        let coverage = try await workbench.coverageRows(of: draw.id)
        return ExportContent(DrawnRow.listing, rows, visit.language)
            .adding(.exportCoverage, CoverageRow.agents.table(coverage.agents))
            .adding(.reviewerColumn, CoverageRow.reviewers.table(coverage.reviewers))
    }

    private static func coverage(
        _ workbench: Workbench, _ visit: Visit
    ) async throws -> ExportContent {
        let draw = try await drawn(workbench, visit)
        let coverage = try await workbench.coverageRows(of: draw.id)
        return ExportContent(CoverageRow.agents, coverage.agents, visit.language)
            .adding(.reviewerColumn, CoverageRow.reviewers.table(coverage.reviewers))
    }

    /// The draw that an export is about.
    static func drawn(_ workbench: Workbench, _ visit: Visit) async throws -> StoredDraw {
        guard let id = DrawID(visit.query["draw"] ?? ""),
            let draw = try await workbench.store.draw(id)
        else { throw Refusal.notFound }
        return draw
    }

    private static func trail(
        _ workbench: Workbench, _ visit: Visit
    ) async throws -> ExportContent {
        var filter = TrailFilter()
        filter.limit = ExportContent.mostRows + 1
        let rows = try await ResultReader(workbench, visit).trail(filter)
        return ExportContent(TrailRow.listing, rows, visit.language)
    }
}

extension Workbench {
    /// All imports, the last first.
    func importRows() async throws -> [ImportRow] {
        let (names, zone) = (try await names(), rules.rules.calendar.timeZone)
        return try await store.imports().map { record in
            ImportRow(record: record, by: record.by.flatMap { names[$0] }, zone: zone)
        }
    }
}

extension ResultReader {
    /// All points of an agent, the last first, up to one more than an export takes.
    fileprivate func rows(of agent: String) async throws -> [FindingRow] {
        try await rows { try await workbench.store.results(of: agent, $0) }
    }

    /// All that a rule found, the last first, up to one more than an export takes.
    fileprivate func rows(ofRule rule: String) async throws -> [FindingRow] {
        try await rows { try await workbench.store.results(ofRule: rule, $0) }
    }

    /// Appeals with their chats, of which only so many are in memory at once.
    fileprivate func rows(of appeals: [Appeal]) async throws -> [AppealRow] {
        var rows: [AppealRow] = []
        for start in stride(from: 0, to: appeals.count, by: Self.batch) {
            rows += try await self.rows(Array(appeals[start...].prefix(Self.batch)))
        }
        return rows
    }

    /// How many chats are read at once.
    private static let batch = 500

    private func rows(
        _ page: (ResultFilter) async throws -> [AgentResult]
    ) async throws -> [FindingRow] {
        var rows: [FindingRow] = []
        var filter = ResultFilter()
        filter.limit = Self.batch
        while rows.count <= ExportContent.mostRows {
            let results = try await page(filter)
            rows += try await self.rows(open(results))
            guard let last = results.last, results.count == filter.limit else { break }
            filter.before = last.place
        }
        return rows
    }
}
