/// How an agent's mean score changed from before a day to after it.
package struct AgentChange: Hashable, Sendable {
    package let agent: String
    package let isTrained: Bool
    /// Scores of single chats.
    package let before: [Double]
    package let after: [Double]

    package init(agent: String, isTrained: Bool, before: [Double], after: [Double]) {
        self.agent = agent
        self.isTrained = isTrained
        self.before = before
        self.after = after
    }

    /// The difference of the means; `nil` where one side has no chat.
    package var difference: Double? {
        if before.isEmpty || after.isEmpty { return nil }
        return Self.mean(after) - Self.mean(before)
    }

    private static func mean(_ values: [Double]) -> Double {
        values.reduce(0, +) / Double(values.count)
    }
}
