package import Rules

/// One of the problems that are found most often, with where and when, and what it cost.
package struct FrequentProblem: Hashable, Sendable {
    /// Id of the rule.
    package let rule: String
    package let findings: Int
    package let conversations: Int
    /// What it took in all, before caps.
    package let lost: Points
    /// Where most of its chats were, those with the most first.
    package let shops: [Place]
    package let products: [Place]
    /// By the hour at which the chat began, as `14`.
    package let hours: [Place]
    /// By their ids.
    package let agents: [Place]

    /// A place, a time or a person, with how many of the problem's chats.
    package struct Place: Hashable, Sendable {
        package let name: String
        package let conversations: Int

        package init(name: String, conversations: Int) {
            self.name = name
            self.conversations = conversations
        }
    }

    package init(
        rule: String, findings: Int, conversations: Int, lost: Points, shops: [Place],
        products: [Place], hours: [Place], agents: [Place]
    ) {
        self.rule = rule
        self.findings = findings
        self.conversations = conversations
        self.lost = lost
        self.shops = shops
        self.products = products
        self.hours = hours
        self.agents = agents
    }
}
