import HTTPTypes
import Reports
import Rules
import Sampling
import Store
import Transcripts
import Wording

/// How well each rule does: hits, what people made of them, how often it was right.
enum RulesPage: Page {
    static let routes: [Route] = [
        .get("/rules", .roles([.lead, .reviewer, .auditor]), list),
        .get("/rules/:topic/:rule", .roles([.lead, .reviewer, .auditor])) { workbench, visit in
            try await show(workbench, visit)
        },
        .post("/rules/:topic/:rule/try", .roles([.lead, .reviewer, .auditor]), tryText),
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
        let missRate: String
        let missRange: String
        let precision: String
        let range: String
        let appeals: String
        /// What its hits cost, in points.
        let cost: String
        let isNeverRight: Bool
        /// Rules that are hit whenever this one is.
        let companions: [Companion]
    }

    private struct Companion: Sendable {
        let id: String
        let title: String
    }

    private struct View: Sendable {
        let row: Row
        let path: String
        let tried: TriedText?
        let canTry: Bool
        let f: [String: ShownField]
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
        let companions = try await companions(workbench, quality)
        let rows = (quality?.rules ?? []).filter { $0.findings > 0 || $0.decided > 0 }
            .sorted { ($0.findings, $1.rule) > ($1.findings, $0.rule) }
            .map { row($0, quality, companions[$0.rule] ?? [], visit.language) }
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
        _ counts: RuleCounts, _ quality: RuleQualityCounts?, _ companions: [String],
        _ language: Language
    ) -> Row {
        let miss = quality.flatMap { counts.missRate(in: $0) }
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
            missRate: miss.map { NumberText.percent($0.rate) } ?? "–",
            missRange: miss.map {
                "\(NumberText.percent($0.limits.low))–\(NumberText.percent($0.limits.high))"
            } ?? "",
            precision: sampled == 0 ? "–" : percent, range: range ?? "",
            appeals: counts.appeals == 0 ? "" : "\(counts.appealsWon) / \(counts.appeals)",
            cost: counts.points.text,
            isNeverRight: counts.decided >= 3 && counts.outcomes[.confirmed, default: 0] == 0,
            companions: companions.map { id in
                let card = quality?.rules.first { $0.rule == id }?.card
                return Companion(id: id, title: card?.title(language) ?? id)
            })
    }

    /// The rules that are always hit with each rule, looked up once until more chats come in; none
    /// where nothing was audited.
    private static func companions(
        _ workbench: Workbench, _ quality: RuleQualityCounts?
    ) async throws -> [String: [String]] {
        guard let quality, let audit = try await workbench.store.lastAudit() else { return [:] }
        let extent = [audit.id: quality.population]
        if let known = workbench.companions[extent] { return known }
        let companions = try await workbench.store.companions(in: audit.id)
        workbench.companions[extent] = companions
        return companions
    }

    /// Shows what the rule of today makes of a text; the text goes nowhere else.
    private static func tryText(_ workbench: Workbench, _ visit: Visit) async throws -> Reply {
        var form = FormReader(visit.form)
        let text = form.text("text", upTo: TriedText.limit)
        guard form.isValid else { return try await show(workbench, visit, form) }
        let set = workbench.rules.rules
        do {
            let rule = try set.rule(named: id(visit))
            let chat = try TriedText.chat(text, zone: set.calendar.zone)
            let tried = TriedText(chat, rule, in: set, visit.language)
            return try await show(workbench, visit, form, tried: tried)
        } catch is UnknownRule {
            throw Refusal.notFound
        } catch let error as ScriptError {
            form.refuse("text", error.phrase)
            return try await show(workbench, visit, form)
        }
    }

    private static func id(_ visit: Visit) -> String {
        "\(visit.parameters["topic"] ?? "")/\(visit.parameters["rule"] ?? "")"
    }

    private static func show(
        _ workbench: Workbench, _ visit: Visit, _ form: FormReader? = nil, tried: TriedText? = nil
    ) async throws -> Reply {
        let id = id(visit)
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
            row: row(
                counts, quality, try await companions(workbench, quality)[id] ?? [], language),
            path: "/rules/\(id)", tried: tried,
            canTry: workbench.rules.rules.cards.contains { $0.id == id },
            f: form?.shown(in: language) ?? [:],
            rule: ShownRule(id, card: card, severity: card.severity, language),
            sentence: workbench.sentence(of: id, language), reasons: reasons,
            hasReasons: !reasons.isEmpty, results: try await reader.shown(found),
            hasResults: mayRead,
            next: isFull ? found.last.map { "/rules/\(id)?before=\($0.place)" } : nil)
        var reply = workbench.page("rule", card.title, view, visit)
        if form?.isValid == false { reply.status = .unprocessableContent }
        return reply
    }
}
