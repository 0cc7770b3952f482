import Reports
import Sampling
import Scoring
import Wording

/// An agent's card in one row of the team.
struct ShownCard: Sendable {
    let name: String
    /// Where the whole card stands.
    let path: String
    let total: ShownTotal
    let group: String?
    let places: String?
    let chats: String
    let items: [Item]

    /// One line of the card.
    struct Item: Sendable {
        let points: String
        let figure: String
        let path: String
    }

    /// - Parameters:
    ///   - place: of the agent in the summary.
    ///   - query: the choice of month, shop and card.
    init(
        _ summary: CardSummary, at place: Int, bar: RangeBar, query: String, _ language: Language
    ) {
        let person = summary.people[place]
        let score = person.score
        let standing = summary.standing(at: place)
        let address = CardAddress(agent: score.agent, query: query)
        let path = address.card()
        self.path = path
        name = score.name
        total = ShownTotal(score, bar, language)
        group = summary.groups > 1 ? standing.map { "\($0.group)" } : nil
        places = standing.map(\.range.text)
        chats = NumberText.count(person.figures[.volume]?.size ?? 0)
        items = score.lines.map { line in
            Item(
                points: line.points.map { NumberText.fixed($0.double, places: 1) } ?? "–",
                figure: (line.absence?.title ?? line.figure?.words ?? Phrase(""))(language),
                path: line.isOfChats
                    ? address.chats(of: line.item.id) : "\(path)#line-\(line.item.id)")
        }
    }
}
