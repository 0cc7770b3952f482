import Rules

/// What the answers of many agents say about a value of the knowledge base.
package enum FactVerdict: Hashable, Sendable {
    /// At least half of the answers give the value.
    case fits
    /// Most answers differ from it, and they are too few, or one agent's.
    case tooFew(Numbers)
    /// Most answers differ, and the most frequent of them is nowhere in the knowledge base: it is
    /// probably out of date.
    case fileOutdated(Numbers)
    /// Most answers differ, and the most frequent was right once: the agents have not heard of the
    /// change.
    case agentsOutdated(Numbers)
    /// Most answers differ, and the most frequent will be right later.
    case agentsEarly(Numbers)
    /// Most answers differ, and the most frequent belongs to another shop or product.
    case scopeMixedUp(Numbers)

    package struct Numbers: Hashable, Sendable {
        /// All answers, and those that differ from the value.
        package let answers: Int
        package let differing: Int
        /// How many agents gave the differing ones.
        package let agents: Int
        /// The most frequent of them, and how often it was given.
        package let top: String
        package let topCount: Int
    }

    /// So many answers are needed to say anything.
    package static let enough = 5

    package init(_ entry: FactTally.Entry) {
        let differing = entry.answers.filter { $0.standing != .right }
        let count = differing.reduce(0) { $0 + $1.count }
        guard count * 2 > entry.count, let top = differing.first else {
            self = .fits
            return
        }
        let numbers = Numbers(
            answers: entry.count, differing: count,
            agents: Set(differing.flatMap { $0.byAgent.keys }).count, top: top.words,
            topCount: top.count)
        if entry.count < Self.enough || numbers.agents < 2 {
            self = .tooFew(numbers)
            return
        }
        switch top.standing {
        case .former: self = .agentsOutdated(numbers)
        case .coming: self = .agentsEarly(numbers)
        case .elsewhere: self = .scopeMixedUp(numbers)
        case .unknown, .right: self = .fileOutdated(numbers)
        }
    }

    /// The stable name for programs.
    package var name: String {
        switch self {
        case .fits: "fits"
        case .tooFew: "too_few"
        case .fileOutdated: "file_outdated"
        case .agentsOutdated: "agents_outdated"
        case .agentsEarly: "agents_early"
        case .scopeMixedUp: "scope_mixed_up"
        }
    }
}
