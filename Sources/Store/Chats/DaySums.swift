import Scoring
import Transcripts
import GRDB
import Rules

/// The sums of a batch by agent, dimension and rule, each by day: what pages show without looking
/// at every finding.
struct DaySums {
    private var agents: [AgentDay: AgentSum] = [:]
    private var dimensions: [DimensionDay: DimensionSum] = [:]
    private var rules: [RuleDay: RuleSum] = [:]
    private var ownRules: [OwnRuleDay: RuleSum] = [:]

    private struct AgentDay: Hashable {
        let agent: String
        let day: Int
    }

    private struct DimensionDay: Hashable {
        let agent: String
        let day: Int
        let dimension: String
    }

    private struct RuleDay: Hashable {
        let rule: String
        let day: Int
    }

    private struct OwnRuleDay: Hashable {
        let agent: String
        let rule: String
        let day: Int
    }

    private struct AgentSum {
        var conversations = 0
        var total = 0
        var squares = 0
        var defective = 0
        var redLines = 0
        var waiting = 0

        mutating func add(_ audited: AuditedConversation) {
            let score = audited.score
            conversations += 1
            total += score.total.thousandths
            squares += score.total.thousandths * score.total.thousandths
            defective += score.isDefective ? 1 : 0
            redLines += score.redLine ? 1 : 0
            waiting += score.waiting
        }
    }

    private struct DimensionSum {
        var lost = 0
        var squares = 0
        var defective = 0

        mutating func add(_ lost: Int, isDefective: Bool) {
            self.lost += lost
            squares += lost * lost
            defective += isDefective ? 1 : 0
        }
    }

    private struct RuleSum {
        var findings = 0
        var conversations = 0
        /// Those of them that have an agent.
        var owned = 0
        var points = 0

        mutating func add(_ prices: [Int], isOwned: Bool = true) {
            findings += prices.count
            conversations += 1
            owned += isOwned ? 1 : 0
            points += prices.reduce(0, +)
        }
    }

    mutating func add(_ audited: AuditedConversation, on day: Int) {
        let owner = audited.conversation.owner?.id
        if let owner { add(audited, to: owner, day) }
        for (rule, group) in Dictionary(grouping: audited.findings, by: \.finding.rule) {
            rules[RuleDay(rule: rule, day: day), default: RuleSum()].add(
                group.map(\.price.thousandths), isOwned: owner != nil)
        }
        for priced in audited.findings where !priced.finding.agent.isEmpty {
            let (agent, rule) = (priced.finding.agent, priced.finding.rule)
            ownRules[OwnRuleDay(agent: agent, rule: rule, day: day), default: RuleSum()].add(
                [priced.price.thousandths])
        }
    }

    private mutating func add(_ audited: AuditedConversation, to agent: String, _ day: Int) {
        agents[AgentDay(agent: agent, day: day), default: AgentSum()].add(audited)
        for (id, loss) in zip(audited.dimensions, audited.score.dimensions) {
            let key = DimensionDay(agent: agent, day: day, dimension: id)
            dimensions[key, default: DimensionSum()]
                .add(loss.lost.thousandths, isDefective: loss.violations > 0)
        }
    }

    func write(to database: Database, audit: AuditID) throws {
        for (key, sum) in agents {
            try database.cachedStatement(sql: Self.addAgent).execute(arguments: [
                audit.value, key.day, key.agent, sum.conversations, sum.total, sum.squares,
                sum.defective, sum.redLines, sum.waiting,
            ])
        }
        for (key, sum) in dimensions {
            try database.cachedStatement(sql: Self.addDimension).execute(arguments: [
                audit.value, key.day, key.agent, key.dimension, sum.lost, sum.squares,
                sum.defective,
            ])
        }
        for (key, sum) in rules {
            try database.cachedStatement(sql: Self.addRule).execute(arguments: [
                audit.value, key.rule, key.day, sum.findings, sum.conversations, sum.owned,
                sum.points,
            ])
        }
        for (key, sum) in ownRules {
            try database.cachedStatement(sql: Self.addOwnRule).execute(arguments: [
                key.agent, audit.value, key.rule, key.day, sum.findings, sum.points,
            ])
        }
    }

    private static let addAgent = """
        INSERT INTO agent_day (audit, day, agent, conversations, total, squares, defective,
            red_lines, waiting)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET conversations = conversations + excluded.conversations,
            total = total + excluded.total, squares = squares + excluded.squares,
            defective = defective + excluded.defective,
            red_lines = red_lines + excluded.red_lines, waiting = waiting + excluded.waiting
        """

    private static let addDimension = """
        INSERT INTO agent_day_dimension (audit, day, agent, dimension, lost, squares, defective)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET lost = lost + excluded.lost,
            squares = squares + excluded.squares, defective = defective + excluded.defective
        """

    private static let addOwnRule = """
        INSERT INTO agent_rule_day (agent, audit, rule, day, findings, points)
        VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET findings = findings + excluded.findings,
            points = points + excluded.points
        """

    private static let addRule = """
        INSERT INTO rule_day (audit, rule, day, findings, conversations, owned, points)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET findings = findings + excluded.findings,
            conversations = conversations + excluded.conversations,
            owned = owned + excluded.owned, points = points + excluded.points
        """
}
