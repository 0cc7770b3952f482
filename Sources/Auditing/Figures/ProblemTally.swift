package import Rules

/// How often a rule was broken, where and when, and what it cost. Memory grows with the shops, products and agents and not with the chats.
package struct ProblemTally: Hashable, Sendable {
    package private(set) var findings = 0
    package private(set) var conversations = 0
    /// What it took before caps, above 0.
    package private(set) var lost = Points.zero
    package private(set) var shops: [String: Int] = [:]
    package private(set) var products: [String: Int] = [:]
    /// By the hour of the day at which the chat began, 0 to 23.
    package private(set) var hours: [Int: Int] = [:]
    package private(set) var agents: [String: Share] = [:]

    /// One agent's part: in his own chats.
    package struct Share: Hashable, Sendable {
        package fileprivate(set) var conversations = 0
        package fileprivate(set) var lost = Points.zero

        fileprivate mutating func add(_ points: Points) {
            conversations += 1
            lost = lost + points
        }
    }

    package init() {}

    /// Counts one chat with the rule's violations in it.
    package mutating func add(_ problem: ChatProblem, in chat: ChatFigures, hour: Int?) {
        findings += problem.findings
        conversations += 1
        lost = lost + problem.lost
        if let shop = chat.shop { shops[shop, default: 0] += 1 }
        if let product = chat.product { products[product, default: 0] += 1 }
        if let hour { hours[hour, default: 0] += 1 }
        agents[chat.agent, default: Share()].add(problem.lost)
    }
}
