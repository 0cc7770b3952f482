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
        /// In how many of the flagged chats of the sample that were decided the rule was right.
        let right: String?
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
        /// Whether the rules in force do not have it any more.
        let isGone: Bool
        let rule: ShownRule
        let sentence: [String]
        let reasons: [Line]
        let hasReasons: Bool
        let earlier: [Version]
        let hasEarlier: Bool
        let results: [Hit]
        let hasResults: Bool
        /// How many hits of this page the reader is not to see yet, in a sentence.
        let hidden: String?
        let next: String?
    }

    private struct Line: Sendable {
        let title: String
        let count: String
    }

    /// What people made of the rule as it was before.
    private struct Version: Sendable {
        let row: Row
        let digest: String
        let since: String
    }

    /// Hits that the reader may see, how many he may not, and where the next ones are.
    private struct HitPage {
        var hits: [Hit] = []
        var hidden = 0
        var next: String?
    }

    private struct Hit: Sendable {
        let result: ShownResult
        /// Whether the rule was another one then.
        let isEarlier: Bool
    }

    private static func list(_ workbench: Workbench, _ visit: Visit) async throws -> Reply {
        let (quality, companions) = try await known(workbench)
        let rows = (quality?.rules ?? []).filter { $0.findings > 0 || $0.decided > 0 }
            .sorted { ($0.findings, $1.rule) > ($1.findings, $0.rule) }
            .map { row($0, quality, companions[$0.rule] ?? [], visit.language) }
        let view = ListView(
            rules: rows,
            sentence: Phrase.rulesSentence(
                quality?.population ?? 0, reviewed: quality?.reviewed ?? 0)(visit.language))
        return workbench.page("rules", .rulesTitle, view, visit)
    }

    /// How well rules do, and which are always hit with each; nothing where nothing was audited.
    private static func known(
        _ workbench: Workbench
    ) async throws -> (RuleQualityCounts?, companions: [String: [String]]) {
        guard let audit = try await workbench.store.lastAudit() else { return (nil, [:]) }
        return (
            try await workbench.store.ruleQuality(audit.id),
            try await workbench.store.companions(in: audit.id)
        )
    }

    /// The row of a rule. Precision is of the conversations of the random sample that it flagged.
    private static func row(
        _ counts: RuleCounts, _ quality: RuleQualityCounts?, _ companions: [String],
        _ language: Language
    ) -> Row {
        let miss = counts.missRate
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
            precision: sampled == 0 ? "–" : percent,
            right: sampled == 0 ? nil : "\(counts.sampledRight) / \(sampled)", range: range ?? "",
            appeals: counts.appeals == 0 ? "" : "\(counts.appealsWon) / \(counts.appeals)",
            cost: counts.points.text,
            isNeverRight: counts.isNeverRight,
            companions: companions.map { id in
                let card = quality?.rules.first { $0.rule == id }?.card
                return Companion(id: id, title: card?.title(language) ?? id)
            })
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
        let (quality, companions) = try await known(workbench)
        guard let counts = quality?.rules.first(where: { $0.rule == id }),
            let card = try await workbench.card(of: counts)
        else { throw Refusal.notFound }
        let language = visit.language
        // Who judges chats does not read what others made of the same ones.
        let mayRead = try visit.signedIn().role != .reviewer
        let page = mayRead ? try await hits(of: card, workbench, visit) : HitPage()
        let reasons = try await workbench.reasonRows(ofRule: id, digest: counts.digest)
            .map { Line(title: $0.reason.title(language), count: "\($0.count)") }
        let earlier = versions(of: id, quality, workbench, language)
        let view = View(
            row: row(counts, quality, companions[id] ?? [], language),
            path: "/rules/\(id)", tried: tried,
            canTry: workbench.rules.rules.cards.contains { $0.id == id },
            f: form?.shown(in: language) ?? [:],
            isGone: counts.card == nil,
            rule: ShownRule(id, card: card, severity: card.severity, language),
            sentence: workbench.sentence(of: id, language), reasons: reasons,
            hasReasons: !reasons.isEmpty, earlier: earlier, hasEarlier: !earlier.isEmpty,
            results: page.hits, hasResults: mayRead,
            hidden: page.hidden > 0 ? Phrase.resultsHidden(page.hidden)(language) : nil,
            next: page.next)
        var reply = workbench.page("rule", card.title, view, visit)
        if form?.isValid == false { reply.status = .unprocessableContent }
        return reply
    }

    /// A page of the rule's last hits, and where the next one is.
    private static func hits(
        of card: RuleCard, _ workbench: Workbench, _ visit: Visit
    ) async throws -> HitPage {
        let reader = try await ResultReader(workbench, visit)
        var filter = ResultFilter()
        filter.limit = 10
        filter.before = visit.query["before"].flatMap { ResultPlace($0) }
        let found = try await workbench.store.results(ofRule: card.id, filter)
        let open = try await reader.open(found)
        let hits = zip(open, try await reader.shown(open)).map { found, shown in
            Hit(result: shown, isEarlier: found.finding.ruleDigest != card.digest)
        }
        let last = found.count == filter.limit ? found.last : nil
        return HitPage(
            hits: hits, hidden: found.count - open.count,
            next: last.map { "/rules/\(card.id)?before=\($0.place)" })
    }

    private static func versions(
        of rule: String, _ quality: RuleQualityCounts?, _ workbench: Workbench,
        _ language: Language
    ) -> [Version] {
        (quality?.earlier ?? []).filter { $0.rule == rule }.map { counts in
            Version(
                row: row(counts, quality, [], language), digest: String(counts.digest.prefix(12)),
                since: counts.since.map { workbench.day(of: $0) } ?? "")
        }
    }
}

extension Workbench {
    /// The card of a version of a rule: that of the last audit which had it.
    fileprivate func card(of counts: RuleCounts) async throws -> RuleCard? {
        if let card = counts.card { return card }
        return try await store.ruleCard(counts.rule, digest: counts.digest)
    }
}
