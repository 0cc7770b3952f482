import Rules
import Store
import Wording

/// A rule that practice shows to be hard, as it leaves the workbench.
struct HardRuleRow: Sendable {
    let rule: String
    let title: Phrase
    /// How often it was broken.
    let count: Int
    let people: Int

    static let listing = Listing<HardRuleRow>(
        "HardRule",
        [
            .text("rule", .columnRule) { $0.rule },
            .words("title", .columnTitle) { $0.title },
            .integer("broken", .practiceTimesBroken) { $0.count },
            .integer("people", .practicePeople) { $0.people },
        ])
}

extension Workbench {
    /// The rules that chats of practice broke, the most often broken first.
    func hardRuleRows() async throws -> [HardRuleRow] {
        let practices = Dictionary(grouping: try await store.practiceEnds(), by: \.user)
        var counts: [String: (count: Int, people: Int)] = [:]
        for own in practices.values {
            for (rule, count) in broken(in: own) {
                counts[rule, default: (0, 0)].count += count
                counts[rule, default: (0, 0)].people += 1
            }
        }
        let titles = Dictionary(rules.rules.rules.map { ($0.card.id, $0.card.title) }) {
            first, _ in first
        }
        return counts.sorted { (-$0.value.count, $0.key) < (-$1.value.count, $1.key) }
            .map { rule, counts in
                HardRuleRow(
                    rule: rule, title: titles[rule] ?? Phrase(rule), count: counts.count,
                    people: counts.people)
            }
    }
}
