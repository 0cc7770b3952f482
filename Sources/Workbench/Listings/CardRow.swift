import Reports
import Rules
import Sampling
import Scoring
import Wording

/// An agent's card as it leaves the workbench.
struct CardRow: Sendable {
    let score: CardScore
    /// The group and the places; `nil` of those who are compared with nobody.
    let standing: (group: Int, places: String)?
    /// How many chats it was made of.
    let chats: Int

    /// One row an agent, in the order of the report.
    static func all(_ summary: CardSummary) -> [CardRow] {
        summary.people.enumerated().map { place, person in
            CardRow(
                score: person.score,
                standing: summary.standing(at: place).map { ($0.group, $0.range.text) },
                chats: person.figures[.volume]?.size ?? 0)
        }
    }

    static let listing = Listing<CardRow>(
        "PerformanceCard",
        [
            .text("agent", .columnAgent) { $0.score.agent },
            .text("name", .columnName) { $0.score.name },
            .points("total", .cardTotal) { $0.score.total?.text },
            .points("low", .columnLowEnd) { tenth($0.score.limits?.low) },
            .points("high", .columnHighEnd) { tenth($0.score.limits?.high) },
            .words("band", .columnGrade) { $0.score.band?.title },
            .integer("group", .cardGroup) { $0.standing?.group },
            .optionalText("places", .columnPlaces) { $0.standing?.places },
            .points("weight_there", .columnWeightThere) {
                NumberText.fixed($0.score.report.coverage.double * 100, places: 2)
            },
            .points("bonus", .compositeBonus) { $0.score.bonus.text },
            .integer("n_conversations", .chatsColumn) { $0.chats },
            .nested("items", .columnItem, item) { row in
                zip(row.score.lines, row.score.counted).map { line, counted in
                    Item(line: line, counted: counted?.text)
                }
            },
        ])

    /// One line of a card.
    private struct Item: Sendable {
        let line: CardScore.Line
        let counted: String?
    }

    private static let item = Listing<Item>(
        "PerformanceItem",
        [
            .text("item", .columnItem) { $0.line.item.id },
            .words("title", .columnTitleOfItem) { $0.line.item.title },
            .points("weight", .columnWeight) { $0.line.item.weight.text },
            .points("points", .columnCompositeScore) {
                $0.line.points.map { NumberText.fixed($0.double, places: 2) }
            },
            .points("counts", .cardWeighted) { $0.counted },
        ])

    private static func tenth(_ end: Double?) -> String? {
        end.map { NumberText.fixed($0, places: 1) }
    }
}
