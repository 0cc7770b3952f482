/// Deals the chats of a draw to reviewers, from the seed of the draw.
///
/// Stratum by stratum, in the order of the `assign` tickets, round and round: nobody gets more
/// than one chat more than another, in all and (nearly) in every stratum, and nobody can choose.
/// The chats with the smallest `overlap` tickets get a second reviewer: of the others, who has
/// fewest so far. What is dealt stays dealt when the sample grows.
package struct ReviewRota {
    private let plan: ReviewPlan
    private let assignment: Tickets
    private let overlap: Tickets
    private var dealt = 0
    /// How many chats each reviewer has, second reviews among them.
    private var loads: [Int]
    /// Who reviews what: one or two names.
    package private(set) var reviewers: [String: [String]] = [:]

    package init(_ plan: ReviewPlan, seed: Digest) {
        self.plan = plan
        assignment = Tickets(seed: seed, purpose: .assignment)
        overlap = Tickets(seed: seed, purpose: .overlap)
        loads = [Int](repeating: 0, count: plan.reviewers.count)
    }

    /// Deals what was drawn at one time.
    ///
    /// - Parameter strata: the ids drawn from each stratum, strata in order.
    package mutating func deal(_ strata: [[String]]) {
        var first: [String: Int] = [:]
        for ids in strata {
            for unit in Self.sorted(ids, by: assignment) {
                let reviewer = dealt % plan.reviewers.count
                dealt += 1
                loads[reviewer] += 1
                first[unit.id] = reviewer
                reviewers[unit.id] = [plan.reviewers[reviewer]]
            }
        }
        let count = plan.overlap?.roundedUp(of: first.count) ?? 0
        for unit in Self.sorted(strata.flatMap(\.self), by: overlap).prefix(count) {
            guard let reviewer = first[unit.id] else { continue }
            let second = leastLoaded(after: reviewer)
            loads[second] += 1
            reviewers[unit.id]?.append(plan.reviewers[second])
        }
    }

    /// Gives the reviewers of a chat that cannot be reviewed the one that takes its place.
    mutating func replace(_ id: String, by substitute: String) {
        reviewers[substitute] = reviewers.removeValue(forKey: id)
    }

    private func leastLoaded(after reviewer: Int) -> Int {
        let others = (1..<loads.count).map { (reviewer + $0) % loads.count }
        return others.reduce(others[0]) { loads[$1] < loads[$0] ? $1 : $0 }
    }

    private static func sorted(_ ids: [String], by tickets: Tickets) -> [TicketedUnit] {
        ids.map { TicketedUnit(ticket: tickets.ticket(for: $0), id: $0) }.sorted()
    }
}
