import Scoring
package import Wording

extension CardSummary {
    /// The report as a workbook: what it says, the cards, every figure with its source, what to fix,
    /// the chats behind it, and a form of each agent to sign.
    package func workbook(_ language: Language) -> ExcelBook {
        let tables = CardTables(self)
        let sheets: [(Phrase, Table)] = [
            (.sheetCards, tables.cards), (.sheetItems, tables.items),
            (.sheetFigures, tables.figures), (.sheetTargets, tables.targets),
            (.sheetProblems, tables.problems), (.sheetTrends, tables.trends),
            (.sheetFacts, tables.facts), (.sheetCoaching, tables.coaching),
            (.sheetChats, tables.chats),
        ]
        let words =
            CardSentences.of(self) + cautions
            + people.map { person in
                .labelled(
                    Phrase(person.score.name),
                    .joined(
                        CardSentences.of(person.score, least: card.least), zh: "", en: " "))
            } + CardBasis.sentences(CardBasis.rows(of: self))
        return ExcelBook(
            [.init(.sheetSummary, .sentences(words))]
                + sheets.filter { !$0.1.rows.isEmpty }.map { .init($0.0, .table($0.1)) }
                + [.init(.sheetRecords, .forms(people.map { RecordForm($0.score, of: self) }))])
    }
}
