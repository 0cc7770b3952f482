package import Rules
package import Sampling

/// What to talk about with one agent: up to three strengths and three habits to change, each a rule
/// with the agent's rate beside that of all others.
package struct CoachingSheet: Hashable, Sendable {
    package let agent: String
    /// Rules that this agent surely breaks less than the others, the largest distance first.
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
        /// Whether the distance to the others is more than chance, although so many rules are
        /// looked at: the exact chance (`chance`) by Holm's allowance for all of them, 5 %.
        package fileprivate(set) var isSure = false

        package init(rule: String, own: AgentCount, others: AgentCount, lost: Points) {
            self.rule = rule
            self.own = own
            self.others = others
            self.lost = lost
        }

        /// How often chance alone deals out the chats with the problem so unevenly, were all alike:
        /// twice the smaller tail of the hypergeometric distribution (Fisher's exact test); 1 where
        /// there is nobody to compare with.
        fileprivate var chance: Double {
            let all = own.reviewed + others.reviewed
            guard own.reviewed > 0, others.reviewed > 0 else { return 1 }
            let dealt = Hypergeometric(
                population: all, marked: own.found + others.found, sampled: own.reviewed)
            return min(1, 2 * min(dealt.cdf(own.found), dealt.upperTail(own.found)))
        }

        /// How far the agent is below the others.
        fileprivate var lead: Double { (others.rate ?? 0) - (own.rate ?? 0) }
    }

    /// - Parameter points: of all rules that anybody broke.
    package init(agent: String, points: [Point]) {
        self.agent = agent
        let chances = MultipleTests.holm(points.map(\.chance))
        let points = zip(points, chances).map { point, chance in
            var point = point
            point.isSure = chance < 0.05
            return point
        }
        strengths = Array(
            points.filter { $0.lead > 0 && $0.isSure }
                .sorted { (-$0.lead, $0.rule) < (-$1.lead, $1.rule) }.prefix(3))
        habits = Array(
            points.filter { $0.own.found > 0 }
                .sorted { ($1.lost, $1.own.found, $0.rule) < ($0.lost, $0.own.found, $1.rule) }
                .prefix(3))
    }
}
