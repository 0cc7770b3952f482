package import Sampling
package import Transcripts

/// In how many chats of each day each rule was broken: what trends are made of. Memory
/// grows with days and rules.
package struct RuleDays: Hashable, Sendable {
    /// Chats by day.
    package private(set) var chats: [LocalDate: Int] = [:]
    private var broken: [String: [LocalDate: Int]] = [:]

    /// With how many days before a month it is compared.
    package static let daysBefore = 60

    package init() {}

    /// Counts a chat with the rules that its owner broke.
    package mutating func add(_ day: LocalDate, rules: [String]) {
        chats[day, default: 0] += 1
        for rule in rules { broken[rule, default: [:]][day, default: 0] += 1 }
    }

    package var rules: [String] { broken.keys.sorted() }

    /// The days with chats in their order; those before `start` are what the others are compared
    /// with.
    package func periods(of rule: String, judgedFrom start: LocalDate) -> [TrendPeriod] {
        chats.keys.sorted().map { day in
            TrendPeriod(
                name: "\(day)".suffix(5).description,
                count: AgentCount(
                    found: broken[rule]?[day] ?? 0, reviewed: chats[day] ?? 0),
                isBaseline: day < start)
        }
    }
}
