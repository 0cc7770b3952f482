/// The sums over one agent's conversations: all that an agent's score needs, in constant memory.
///
/// Merging is associative and commutative, so that parts of an archive can be tallied anywhere and
/// in any order. All parts must use the same scorecard.
package struct AgentTally: Codable, Hashable, Sendable {
    /// Totals of the conversations that count for this agent.
    package private(set) var totals = Moments()
    /// In the order of the scorecard's dimensions.
    package private(set) var dimensions: [DimensionTally]
    /// Conversations with at least one violation.
    package private(set) var defective = 0
    /// Conversations that crossed a red line.
    package private(set) var redLines = 0
    /// Findings that wait for a person.
    package private(set) var waiting = 0
    /// Findings in conversations that count for somebody else.
    package private(set) var guestFindings = 0
    /// Those of them that are red lines.
    package private(set) var guestRedLines = 0

    /// The sums of one dimension.
    package struct DimensionTally: Codable, Hashable, Sendable {
        /// Points lost per conversation.
        package fileprivate(set) var lost = Moments()
        /// Conversations with at least one violation in the dimension.
        package fileprivate(set) var defective = 0

        package init() {}

        /// Sums that were kept elsewhere.
        package init(lost: Moments, defective: Int) {
            self.lost = lost
            self.defective = defective
        }
    }

    package init(dimensions: Int) {
        self.dimensions = Array(repeating: DimensionTally(), count: dimensions)
    }

    /// Sums that were kept elsewhere, without guest findings; dimensions in the order of the
    /// scorecard.
    package init(
        totals: Moments, dimensions: [DimensionTally], defective: Int, redLines: Int, waiting: Int
    ) {
        self.totals = totals
        self.dimensions = dimensions
        self.defective = defective
        self.redLines = redLines
        self.waiting = waiting
    }

    /// Counts a conversation that this agent owns.
    package mutating func add(_ score: ConversationScore) {
        totals.add(score.total)
        for (index, dimension) in score.dimensions.enumerated() {
            dimensions[index].lost.add(dimension.lost)
            if dimension.violations > 0 { dimensions[index].defective += 1 }
        }
        if score.isDefective { defective += 1 }
        if score.redLine { redLines += 1 }
        waiting += score.waiting
    }

    /// Counts a finding in a conversation that somebody else owns.
    package mutating func addGuestFinding(redLine: Bool) {
        guestFindings += 1
        if redLine { guestRedLines += 1 }
    }

    package mutating func merge(_ other: AgentTally) {
        precondition(dimensions.count == other.dimensions.count, "tallies of two scorecards")
        totals.merge(other.totals)
        for index in dimensions.indices {
            dimensions[index].lost.merge(other.dimensions[index].lost)
            dimensions[index].defective += other.dimensions[index].defective
        }
        defective += other.defective
        redLines += other.redLines
        waiting += other.waiting
        guestFindings += other.guestFindings
        guestRedLines += other.guestRedLines
    }
}
