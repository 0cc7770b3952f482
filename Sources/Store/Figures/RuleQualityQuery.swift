import GRDB
import Rules
import Transcripts

/// Eight queries, however many rules, versions and findings there are; two more for each version
/// where audits that have looked at parts only have chats in common.
struct RuleQualityQuery {
    private let audit: Int64
    private let cards: [String: RuleCard]
    private let audits: [RuleVersion: [Row]]
    private let hits: [RuleVersion: [Row]]
    private let basis: RuleBasis
    private let outcomes: [RuleVersion: [Row]]
    private let sample: [RuleVersion: [Row]]
    private let appeals: [RuleVersion: [Row]]

    init(_ audit: AuditID, _ days: DaySpan, in database: Database) throws {
        self.audit = audit.value
        let span: StatementArguments = [days.lowest, days.highest]
        func rows(_ sql: String, _ arguments: StatementArguments = span) throws -> [Row] {
            try Row.fetchAll(database, sql: sql, arguments: arguments)
        }
        func byVersion(_ rows: [Row]) -> [RuleVersion: [Row]] {
            Dictionary(grouping: rows, by: RuleVersion.init)
        }
        cards = try database.rules(of: audit)
        audits = byVersion(try rows(Self.versions, []))
        hits = byVersion(try rows(Self.hits))
        basis = try RuleBasis(days, in: database)
        outcomes = byVersion(try rows(Self.outcomes))
        sample = byVersion(try rows(Self.sample))
        appeals = byVersion(try rows(Self.appeals))
    }

    func counts(in database: Database) throws -> RuleQualityCounts {
        let judged = Set(outcomes.keys).subtracting(inForce)
        let others = judged.sorted { (age($0), $1.rule) > (age($1), $0.rule) }
        var known = Set(cards.keys)
        // Of a rule that the audit does not have the last version stands among the others.
        let last = others.filter { known.insert($0.rule).inserted }
        return RuleQualityCounts(
            population: basis.looked[audit] ?? 0, reviewed: basis.allReviewed,
            rules: try (inForce + last).sorted { $0.rule < $1.rule }.map {
                try counts(of: $0, in: database)
            },
            earlier: try others.filter { !last.contains($0) }.map {
                try counts(of: $0, in: database)
            })
    }

    private var inForce: [RuleVersion] {
        cards.values.map { RuleVersion(rule: $0.id, digest: $0.digest) }
    }

    /// The number of the last audit that had a version.
    private func age(_ version: RuleVersion) -> Int64 {
        audits[version]?.map { $0["audit"] as Int64 }.max() ?? 0
    }

    private func counts(of version: RuleVersion, in database: Database) throws -> RuleCounts {
        let card = cards[version.rule].flatMap { $0.digest == version.digest ? $0 : nil }
        let own = audits[version] ?? []
        let hits = hits[version] ?? []
        let seen = try basis.counts(
            of: version, in: own.map { $0["audit"] },
            flagged: hits.reduce(into: [:]) { $0[$1["audit"]] = $1["owned"] }, database)
        let shown = hits.filter { card == nil || $0["audit"] == audit }
        func sum(_ rows: [Row], _ column: String) -> Int {
            rows.reduce(0) { $0 + ($1[column] as Int? ?? 0) }
        }
        let sample = sample[version] ?? []
        let appeals = appeals[version] ?? []
        return RuleCounts(
            rule: version.rule, digest: version.digest,
            since: own.map { $0.time("made") }.min(), card: card,
            findings: sum(shown, "findings"), flagged: sum(shown, "conversations"),
            points: Points(thousandths: sum(shown, "points")),
            looked: seen.looked, lookedFlagged: seen.flagged, reviewed: seen.reviewed,
            outcomes: (outcomes[version] ?? []).reduce(into: [:]) {
                if let outcome = Outcome(rawValue: $1["outcome"]) { $0[outcome] = $1["number"] }
            },
            sampledFlagged: sum(sample, "flagged"), sampledRight: sum(sample, "was_right"),
            sampledMissed: sum(sample, "missed"), appeals: sum(appeals, "number"),
            appealsWon: sum(appeals, "won"))
    }

    private static let versions = """
        SELECT rule, digest AS rule_digest, audit, made
        FROM audit_rule JOIN audit ON audit.id = audit_rule.audit
        """

    private static let hits = """
        SELECT hit.*, audit_rule.digest AS rule_digest FROM (
            SELECT audit, rule, sum(findings) AS findings,
                sum(conversations) AS conversations, sum(owned) AS owned,
                sum(points) AS points
            FROM rule_day WHERE day BETWEEN ? AND ? GROUP BY audit, rule) AS hit
        JOIN audit_rule ON audit_rule.audit = hit.audit AND audit_rule.rule = hit.rule
        """

    private static let outcomes = """
        SELECT rule, rule_digest, outcome, count(*) AS number FROM standing
        WHERE day BETWEEN ? AND ? GROUP BY rule, rule_digest, outcome
        """

    private static let sample = """
        WITH seen AS (
            SELECT rule, rule_digest, conversation,
                max(finding IS NOT NULL AND outcome IN ('confirmed', 'rejected')) AS flagged,
                max(finding IS NOT NULL) AS found,
                max(outcome = 'confirmed') AS was_right,
                max(outcome = 'missed') AS missed
            FROM standing
            WHERE day BETWEEN ? AND ? AND EXISTS (
                SELECT 1 FROM drawn WHERE drawn.conversation = standing.conversation
                    AND basket = 'scoring' AND taken_out IS NULL)
            GROUP BY rule, rule_digest, conversation)
        SELECT rule, rule_digest, sum(flagged) AS flagged, sum(was_right) AS was_right,
            sum(missed AND NOT found) AS missed
        FROM seen GROUP BY rule, rule_digest
        """

    private static let appeals = """
        SELECT appeal.rule, coalesce(finding.rule_digest, standing.rule_digest) AS rule_digest,
            count(*) AS number,
            sum(appeal_decision.outcome IN ('overturned', 'adjusted')) AS won
        FROM appeal JOIN conversation ON conversation.id = appeal.conversation
        LEFT JOIN finding ON finding.id = appeal.finding
        LEFT JOIN standing ON standing.missed = appeal.missed
        LEFT JOIN appeal_decision ON appeal_decision.appeal = appeal.id
        WHERE conversation.day BETWEEN ? AND ? GROUP BY 1, 2
        """
}
