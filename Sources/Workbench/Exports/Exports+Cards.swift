import Reports
import Store
import Wording

extension Exports {
    /// The cards of a month; a workbook is the whole report, with a form of each agent to sign.
    static let cards: [Export] =
        [
            Export(
                "cards", .teamCardOfMonth, .overview, on: "team", query: ofMonth
            ) { workbench, visit in
                let choice = try await CardChoice(workbench, visit)
                guard let month = try await choice.month(in: workbench) else {
                    return ExportContent(CardRow.listing, [], visit.language)
                }
                let hidden = try await ResultReader(workbench, visit).hiddenChats()
                let summary = month.summary(hiding: hidden)
                var content = ExportContent(
                    CardTables(summary).cards, CardRow.listing, CardRow.all(summary),
                    visit.language)
                content.sheets = summary.workbook(visit.language).sheets.filter {
                    $0.name != .sheetCards
                }
                return content
            },
            Export(
                "year", .teamYear, .overview, on: "team-year",
                query: Export.carrying("year", "shop", "card")
            ) { workbench, visit in
                let choice = try await YearChoice(workbench, visit)
                guard let year = try await choice.summary(in: workbench) else {
                    return ExportContent(Table(columns: []), visit.language)
                }
                var content = ExportContent(year.table, visit.language)
                content.sheets = year.workbook(visit.language).sheets.filter {
                    $0.name != .sheetYear
                }
                return content
            },
            ofTeam("targets", .sheetTargets) { CardTables($0).targets },
            ofTeam("problems", .sheetProblems) { CardTables($0).problems },
            ofTeam("trends", .sheetTrends) { CardTables($0).trends },
            ofTeam("facts", .sheetFacts) { CardTables($0).facts },
        ] + ofAgent(isOwn: false) + ofAgent(isOwn: true)

    private static let ofMonth = Export.carrying("month", "shop", "card")

    /// What the page of the team tells beside the cards.
    private static func ofTeam(
        _ name: String, _ title: Phrase, _ table: @escaping @Sendable (CardSummary) -> Table
    ) -> Export {
        Export(name, title, .overview, on: "team", query: ofMonth) { workbench, visit in
            let choice = try await CardChoice(workbench, visit)
            let month = try await choice.month(in: workbench)
            let hidden = try await ResultReader(workbench, visit).hiddenChats()
            return ExportContent(
                month.map { table($0.summary(hiding: hidden)) } ?? Table(columns: []),
                visit.language)
        }
    }

    /// One agent's card, for those who see everybody's, or for the agent himself.
    private static func ofAgent(isOwn: Bool) -> [Export] {
        let tables: [(String, Phrase, @Sendable (AgentCardTables) -> Table)] = [
            ("card", .teamCardOfMonth, { $0.lines }),
            ("cardtargets", .sheetTargets, { $0.targets }),
            ("coaching", .sheetCoaching, { $0.coaching }),
            ("views", .assessmentViews, { $0.views }),
            ("cardchats", .sheetChats, { $0.chats }),
        ]
        return tables.map { name, title, table in
            Export(
                isOwn ? "my\(name)" : name, title, isOwn ? .roles([.agent]) : .overview,
                on: "agent-card", query: isOwn ? ofMonth : ofMonthAndAgent
            ) { workbench, visit in
                let own = try await AgentCardTables(workbench, visit, isOwn: isOwn)
                return ExportContent(own.map(table) ?? Table(columns: []), visit.language)
            }
        }
    }

    private static let ofMonthAndAgent = Export.carrying("agent", "month", "shop", "card")
}
