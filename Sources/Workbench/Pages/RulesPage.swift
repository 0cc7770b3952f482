import Reports
import Rules
import Sampling
import Store
import Wording

/// How well each rule does: hits, what people made of them, how often it was right.
enum RulesPage: Page {
    static let routes: [Route] = [
        .get("/rules", .roles([.lead, .reviewer, .auditor]), list),
        .get("/rules/:topic/:rule", .roles([.lead, .reviewer, .auditor]), show),
    ]

    private struct ListView: Sendable {
        let rules: [Row]
        let sentence: String
    }

    private struct Row: Sendable {
        let id: String
        let title: String
        let dimension: String
        let severity: String
        let severityTitle: String
        let findings: String
        let reviewed: String
        let confirmed: String
        let missed: String
        let precision: String
        let range: String
        let appeals: String
        let isNeverRight: Bool
    }

    private struct View: Sendable {
        let row: Row
        let rule: ShownRule
        let sentence: [String]
        let reasons: [Line]
        let hasReasons: Bool
        let results: [ShownResult]
        let hasResults: Bool
        let next: String?
    }

    private struct Line: Sendable {
        let title: String
        let count: String
    }

    private static func list(_ workbench: Workbench, _ visit: Visit) async throws -> Reply {
        let quality = try await quality(workbench)
        let rows = (quality?.rules ?? []).filter { $0.findings > 0 || $0.decided > 0 }
            .sorted { ($0.findings, $1.rule) > ($1.findings, $0.rule) }
            .map { row($0, quality, visit.language) }
        let view = ListView(
            rules: rows,
            sentence: Phrase.rulesSentence(
                quality?.population ?? 0, reviewed: quality?.reviewed ?? 0)(visit.language))
        return workbench.page("rules", .rulesTitle, view, visit)
    }

    private static func quality(_ workbench: Workbench) async throws -> RuleQualityCounts? {
        guard let audit = try await workbench.store.lastAudit() else { return nil }
        return try await workbench.store.ruleQuality(audit.id)
    }

    /// The row of a rule. Precision is of the conversations of the random sample that it flagged.
    private static func row(
        _ counts: RuleCounts, _ quality: RuleQualityCounts?, _ language: Language
    ) -> Row {
        let sampled = counts.sampledFlagged
        let percent = NumberText.percent(counts.sampledRight, of: sampled)
        let range = counts.precisionLimits.map {
            "\(NumberText.percent($0.low))–\(NumberText.percent($0.high))"
        }
        return Row(
            id: counts.rule, title: counts.card?.title(language) ?? counts.rule,
            dimension: counts.card?.dimension ?? "",
            severity: counts.card?.severity.rawValue ?? "",
            severityTitle: counts.card?.severity.title(language) ?? "",
            findings: NumberText.count(counts.findings), reviewed: "\(counts.decided)",
            confirmed: "\(counts.outcomes[.confirmed, default: 0])",
            missed: "\(counts.outcomes[.missed, default: 0])",
            precision: sampled == 0 ? "–" : percent, range: range ?? "",
            appeals: counts.appeals == 0 ? "" : "\(counts.appealsWon) / \(counts.appeals)",
            isNeverRight: counts.decided >= 3 && counts.outcomes[.confirmed, default: 0] == 0)
    }

    private static func show(_ workbench: Workbench, _ visit: Visit) async throws -> Reply {
        let id = "\(visit.parameters["topic"] ?? "")/\(visit.parameters["rule"] ?? "")"
        let quality = try await quality(workbench)
        guard let counts = quality?.rules.first(where: { $0.rule == id }), let card = counts.card
        else { throw Refusal.notFound }
        let language = visit.language
        let reader = try await ResultReader(workbench, visit)
        var filter = ResultFilter()
        filter.limit = 10
        filter.before = visit.query["before"].flatMap { ResultPlace($0) }
        // Who judges chats does not read what others made of the same ones.
        let mayRead = try visit.signedIn().role != .reviewer
        let found = mayRead ? try await workbench.store.results(ofRule: id, filter) : []
        let reasons = try await workbench.store.rejectReasons(ofRule: id)
            .sorted { ($0.value, $1.key.rawValue) > ($1.value, $0.key.rawValue) }
            .map { Line(title: $0.key.title(language), count: "\($0.value)") }
        let isFull = found.count == filter.limit
        let view = View(
            row: row(counts, quality, language),
            rule: ShownRule(id, card: card, severity: card.severity, language),
            sentence: workbench.sentence(of: id, language), reasons: reasons,
            hasReasons: !reasons.isEmpty, results: try await reader.shown(found),
            hasResults: mayRead,
            next: isFull ? found.last.map { "/rules/\(id)?before=\($0.place)" } : nil)
        return workbench.page("rule", card.title, view, visit)
    }
}
