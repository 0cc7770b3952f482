import GRDB

/// Which chats a version of a rule has looked at and how many of them it flagged, and which of them
/// were reviewed: each chat once, however many audits have looked at it by that version. Only chats
/// with an agent count, for only those can be drawn.
struct RuleBasis {
    /// Chats by audit.
    let looked: [Int64: Int]
    /// Chats that there are, whichever audits have looked at them.
    private let present: Int
    /// The chats of the sample that were reviewed, by the audit under which that was.
    private let reviewed: [Int64: Set<Int64>]
    private let days: DaySpan

    init(_ days: DaySpan, in database: Database) throws {
        self.days = days
        let span: StatementArguments = [days.lowest, days.highest]
        looked = try Row.fetchAll(database, sql: Self.looked, arguments: span)
            .reduce(into: [:]) { $0[$1["audit"]] = $1["number"] }
        present =
            looked.count < 2
            ? looked.values.first ?? 0
            : try Int.fetchOne(database, sql: Self.present, arguments: span) ?? 0
        reviewed = try Row.fetchAll(database, sql: Self.reviewed, arguments: span)
            .reduce(into: [:]) { $0[$1["audit"], default: []].insert($1["conversation"]) }
    }

    /// What is known of one version.
    struct Counts {
        var looked: Int
        var flagged: Int
        var reviewed: Int
    }

    /// All chats of the sample that were reviewed.
    var allReviewed: Int { reviewed(in: Array(reviewed.keys)) }

    /// - Parameters:
    ///   - audits: those that had the version.
    ///   - flagged: how many chats it flagged in each of them.
    func counts(
        of version: RuleVersion, in audits: [Int64], flagged: [Int64: Int], _ database: Database
    ) throws -> Counts {
        let basis = basis(audits)
        var counts = Counts(
            looked: basis.reduce(0) { $0 + (looked[$1] ?? 0) },
            flagged: basis.reduce(0) { $0 + (flagged[$1] ?? 0) },
            reviewed: reviewed(in: audits))
        if basis.count > 1 && mayOverlap {
            counts.looked = try together(basis, database)
            counts.flagged = try flaggedTogether(version.rule, basis, database)
        }
        return counts
    }

    /// The audits in which chats are counted: one that has looked at everything by itself, for then
    /// the others have only looked again; else all that had the version.
    private func basis(_ audits: [Int64]) -> [Int64] {
        let whole = audits.filter { (looked[$0] ?? 0) >= present }.max()
        return whole.map { [$0] } ?? audits
    }

    /// Whether some chat was looked at by two audits.
    private var mayOverlap: Bool { looked.values.reduce(0, +) > present }

    private func reviewed(in audits: [Int64]) -> Int {
        if audits.count == 1 { return reviewed[audits[0]]?.count ?? 0 }
        return audits.reduce(into: Set()) { $0.formUnion(reviewed[$1] ?? []) }.count
    }

    private func together(_ audits: [Int64], _ database: Database) throws -> Int {
        try Int.fetchOne(
            database,
            sql: Self.present + """
                 AND EXISTS (
                    SELECT 1 FROM audited WHERE audited.conversation = conversation.id
                        AND audited.audit IN (SELECT value FROM json_each(?)))
                """,
            arguments: [days.lowest, days.highest, "\(audits)"]) ?? 0
    }

    private func flaggedTogether(
        _ rule: String, _ audits: [Int64], _ database: Database
    ) throws -> Int {
        try Int.fetchOne(
            database,
            sql: """
                SELECT count(DISTINCT finding.conversation) FROM finding
                JOIN conversation ON conversation.id = finding.conversation
                WHERE finding.rule = ? AND conversation.agent IS NOT NULL
                    AND day BETWEEN ? AND ?
                    AND finding.audit IN (SELECT value FROM json_each(?))
                """,
            arguments: [rule, days.lowest, days.highest, "\(audits)"]) ?? 0
    }

    private static let looked = """
        SELECT audit, sum(conversations) AS number FROM agent_day
        WHERE day BETWEEN ? AND ? GROUP BY audit
        """

    private static let present = """
        SELECT count(*) FROM agent CROSS JOIN conversation ON conversation.agent = agent.id
        WHERE day BETWEEN ? AND ?
        """

    private static let reviewed = """
        SELECT DISTINCT assignment.audit, assignment.conversation FROM drawn
        JOIN assignment ON assignment.draw = drawn.draw
            AND assignment.conversation = drawn.conversation
        JOIN conversation ON conversation.id = drawn.conversation
        WHERE basket = 'scoring' AND taken_out IS NULL AND kind = 'review'
            AND finished IS NOT NULL AND day BETWEEN ? AND ?
        """
}
