import Reports
import Wording

extension Exports {
    /// The cards of a month; a workbook is the whole report, with a form of each agent to sign.
    static let cards: [Export] = [
        Export(
            "cards", .teamCardOfMonth, .overview, on: "team",
            query: Export.carrying("month", "shop", "card")
        ) { workbench, visit in
            let choice = try await CardChoice(workbench, visit)
            guard let month = try await choice.month(in: workbench) else {
                return ExportContent(CardRow.listing, [], visit.language)
            }
            let hidden = try await ResultReader(workbench, visit).hiddenChats()
            let summary = month.summary(hiding: hidden)
            var content = ExportContent(
                CardTables(summary).cards, CardRow.listing, CardRow.all(summary), visit.language)
            content.sheets = summary.workbook(visit.language).sheets.filter {
                $0.name != .sheetCards
            }
            return content
        }
    ]
}
