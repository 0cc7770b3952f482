import Scoring
package import Wording

extension AuditSummary {
    /// The audit as a workbook: what it says, the scores, the rules, the chosen findings.
    package func workbook(_ language: Language) -> ExcelBook {
        let findings = FindingsTable(cards: Array(cards.values), language: language)
        let rows = excerpts.map {
            findings.row($0.finding, price: $0.price, spoken: $0.language)
        }
        return ExcelBook([
            .init(.sheetSummary, .sentences(sentences)),
            .init(
                .reportAgents,
                .table(ScoresTable.of(agents, scorecard: scorecard, ranking: ranking))),
            .init(.reportRules, .table(RulesTable.of(self, limit: .max))),
            .init(.sheetFindings, .table(Table(columns: FindingsTable.columns, rows: rows))),
        ])
    }

    private var sentences: [Phrase] {
        TeamSentences.of(self) + BasisSentences.of(self)
            + (findings > excerpts.count
                ? [
                    .excerptsSome(
                        NumberText.count(excerpts.count), of: NumberText.count(findings),
                        left: NumberText.count(findings - excerpts.count), file: findingsFile)
                ] : [])
            + agents.map { agent in
                .labelled(
                    Phrase(agent.name),
                    .joined(AgentSentences.of(agent, in: ranking, of: scope), zh: "", en: " "))
            } + AgentSentences.notes(to: agents)
    }
}
