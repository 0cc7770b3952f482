import Rules
import Scoring
package import Wording

/// The result of an audit in a terminal: the team, the agents, what to know about each, and the most
/// frequent problems. Fits into `width` columns.
package struct TerminalSummary {
    private let summary: AuditSummary
    private let language: Language
    private let width: Int
    private let colored: Bool

    /// How many rules are listed.
    private static let topRules = 10
    /// How many agents get sentences of their own; all with red lines do.
    private static let describedAgents = 12

    package init(
        _ summary: AuditSummary, language: Language, width: Int = 100, colored: Bool = false
    ) {
        self.summary = summary
        self.language = language
        self.width = width
        self.colored = colored
    }

    package var text: String {
        let blocks = [
            title, bullets(TeamSentences.of(summary) + BasisSentences.of(summary)), agents,
            bullets(agentSentences),
            rules,
        ]
        return blocks.filter { !$0.isEmpty }.joined(separator: "\n")
    }

    private var title: String {
        let period = summary.period.map { period in
            [period.lowerBound, period.upperBound].map { LocalTime($0, zone: summary.zone).day }
                .joined(separator: " – ")
        }
        return heading(
            [Phrase.reportTitle(language), period].compactMap { $0 }.joined(separator: "  "))
    }

    private var agents: String {
        if summary.agents.isEmpty { return "" }
        return AgentsTable.of(summary).text(
            .table, language: language, width: width, colored: colored)
    }

    /// One line of sentences an agent: those with red lines first, otherwise in the table's order.
    private var agentSentences: [Phrase] {
        let crossing = summary.agents.filter { $0.redLines.found > 0 }
        let others = summary.agents.filter { $0.redLines.found == 0 }
        let described = (crossing + others).prefix(max(Self.describedAgents, crossing.count))
        let lines = described.map { agent in
            let sentences = AgentSentences.of(agent, in: summary.ranking, of: summary.scope)
            return Phrase(
                zh: "\(agent.name)：" + sentences.map(\.zh).joined(),
                en: "\(agent.name): " + sentences.map(\.en).joined(separator: " "))
        }
        let left = summary.agents.count - described.count
        let more = left > 0 ? [Phrase.agentsMore(NumberText.count(left))] : []
        return lines + more + AgentSentences.notes(to: Array(described))
    }

    private var rules: String {
        if summary.brokenRules.isEmpty { return "" }
        let table = RulesTable.of(summary, limit: Self.topRules)
        return heading(Phrase.reportRules(language))
            + table.text(.table, language: language, width: width, colored: colored)
    }

    private func heading(_ text: String) -> String {
        (colored ? "\u{1B}[1m\(text)\u{1B}[0m" : text) + "\n"
    }

    private func bullets(_ phrases: [Phrase]) -> String {
        phrases.map { phrase in
            WrappedText.lines(PlainText.line(phrase(language)), width: width - 2).enumerated()
                .map { ($0 == 0 ? "· " : "  ") + $1 + "\n" }.joined()
        }.joined()
    }
}
