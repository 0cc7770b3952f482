import GRDB
import Rules

/// In how many conversations of a batch two rules were hit together.
struct RulePairs {
    private var conversations: [Pair: Int] = [:]

    /// Two rules, the one whose id comes first in bytes first: a pair stands once.
    private struct Pair: Hashable {
        let rule: String
        let other: String
    }

    mutating func add(_ audited: AuditedConversation) {
        let rules = Set(audited.findings.map(\.finding.rule))
            .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        for (place, rule) in rules.enumerated() {
            for other in rules[(place + 1)...] {
                conversations[Pair(rule: rule, other: other), default: 0] += 1
            }
        }
    }

    func write(to database: Database, audit: AuditID) throws {
        for (pair, number) in conversations {
            try database.cachedStatement(sql: Self.addPair).execute(arguments: [
                audit.value, pair.rule, pair.other, number,
            ])
        }
    }

    private static let addPair = """
        INSERT INTO rule_pair (audit, rule, other, conversations) VALUES (?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET conversations = conversations + excluded.conversations
        """
}
