package import Rules
package import Scoring

/// What an exam came to.
package struct ExamResult: Sendable {
    package let chats: [ExamChat]
    /// `nil` for an exam without a chat.
    package let scorecard: Scorecard?
    /// How many chats the sitting has; those that were not begun score 0.
    package let count: Int
    package let criteria: Criteria

    /// What must be reached.
    package struct Criteria: Hashable, Sendable {
        /// The mean score.
        package let total: Points
        /// The share of its points that each dimension must keep, from 0 to 1.
        package let dimension: Double
        /// The share of the customers who leave satisfied, from 0 to 1: polite and useless is not
        /// enough.
        package let satisfied: Double

        package init(total: Points, dimension: Double, satisfied: Double) {
            self.total = total
            self.dimension = dimension
            self.satisfied = satisfied
        }

        /// 85 points, four fifths of each dimension, three customers of four.
        package static let usual = Criteria(total: Points(85), dimension: 0.8, satisfied: 0.75)

        /// How many of so many customers that is.
        package func satisfied(of chats: Int) -> Int {
            Int((satisfied * Double(chats)).rounded(.up))
        }
    }

    /// One reason why an exam is failed.
    package enum Failure: Hashable, Sendable {
        case total
        /// By its place on the scorecard.
        case dimension(Int)
        case satisfied
        case redLine
        /// The time was over before all chats were finished.
        case unfinished
    }

    package init(_ chats: [PracticeResult], of count: Int, criteria: Criteria) {
        self.init(
            chats.map { ExamChat($0) }, by: chats.first?.scorecard, of: count, criteria: criteria)
    }

    package init(
        _ chats: [ExamChat], by scorecard: Scorecard?, of count: Int, criteria: Criteria
    ) {
        self.chats = chats
        self.scorecard = scorecard
        self.count = count
        self.criteria = criteria
    }

    /// The mean score of all chats of the sitting, rounded down to a thousandth.
    package var total: Points {
        let sum = chats.reduce(Points.zero) { $0 + $1.total }
        return Points(thousandths: sum.thousandths / max(1, count))
    }

    /// What each dimension kept of its weight, from 0 to 1, over all chats of the sitting.
    package var kept: [Double] {
        guard let scorecard, !chats.isEmpty else { return [] }
        return scorecard.dimensions.indices.map { place in
            chats.reduce(0) { $0 + $1.kept[place] } / Double(max(1, count))
        }
    }

    /// How many customers left satisfied.
    package var satisfied: Int { chats.count { $0.ending == .satisfied } }

    /// Why it is failed; empty for an exam that is passed.
    package var failures: [Failure] {
        var failures: [Failure] = total < criteria.total ? [.total] : []
        failures += kept.indices.filter { kept[$0] < criteria.dimension }.map { .dimension($0) }
        if satisfied < criteria.satisfied(of: count) { failures.append(.satisfied) }
        if chats.contains(where: \.redLine) { failures.append(.redLine) }
        if chats.count < count || chats.contains(where: { $0.ending == nil }) {
            failures.append(.unfinished)
        }
        return failures
    }

    package var isPassed: Bool { failures.isEmpty }
}
