package import Rules
package import Sampling

/// What to talk about with one agent: up to three strengths and three habits to change, each a rule
/// with the agent's rate beside that of all others.
package struct CoachingSheet: Hashable, Sendable {
    package let agent: String
    /// Rules that others break and this agent breaks less, the largest distance first.
    package let strengths: [Point]
    /// Rules that cost this agent most.
    package let habits: [Point]

    /// One rule.
    package struct Point: Hashable, Sendable {
        package let rule: String
        package let own: AgentCount
        package let others: AgentCount
        /// What it cost the agent, before caps.
        package let lost: Points
        /// Whether the distance to the others is more than chance (`NewcombeInterval`, 95 %).
        package let isSure: Bool

        package init(rule: String, own: AgentCount, others: AgentCount, lost: Points) {
            self.rule = rule
            self.own = own
            self.others = others
            self.lost = lost
            let limits = NewcombeInterval(own, others).limits
            isSure = limits.low > 0 || limits.high < 0
        }

        /// How far the agent is below the others.
        fileprivate var lead: Double { (others.rate ?? 0) - (own.rate ?? 0) }
    }

    /// - Parameter points: of all rules that anybody broke.
    package init(agent: String, points: [Point]) {
        self.agent = agent
        strengths = Array(
            points.filter { $0.lead > 0 && $0.others.found > 1 }
                .sorted {
                    ($0.isSure ? 0 : 1, -$0.lead, $0.rule) < ($1.isSure ? 0 : 1, -$1.lead, $1.rule)
                }
                .prefix(3))
        habits = Array(
            points.filter { $0.own.found > 0 }
                .sorted { ($1.lost, $1.own.found, $0.rule) < ($0.lost, $0.own.found, $1.rule) }
                .prefix(3))
    }
}
