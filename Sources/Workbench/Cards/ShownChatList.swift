import Reports
import Scoring
import Store
import Wording

/// The chats that an agent's card was counted from, each leading to its page, by the line of the
/// card that was clicked.
struct ShownChatList: Sendable {
    let table: ShownTable
    let pages: DrawnPages
    /// How many there are, and by what they are sorted.
    let title: String

    /// - Parameters:
    ///   - place: of the agent in the month.
    ///   - hidden: chats of which the reader is not to know yet what others made of them.
    ///   - address: of the card, by which chats lead back to it.
    init(
        _ month: TeamMonth, at place: Int, hidden: Set<ConversationID>, address: CardAddress,
        _ visit: Visit
    ) {
        let (score, language) = (month.summary.people[place].score, visit.language)
        let summary = month.summary(hiding: hidden)
        let line = score.lines.first { $0.item.id == visit.query["line"] }
        let order = ChatOrder(measure: line?.figure?.measure, rules: summary.rules)
        let own = order.sorted(summary.chats.filter { $0.agent == score.agent })
        pages = DrawnPages(
            of: own.count, visit, at: address.card(line: line?.item.id), place: "chats")
        let shown = own[pages.shown].map { chat in
            var chat = chat
            chat.rules = [
                chat.rules.map { summary.ruleTitle($0)(language) }.joined(separator: " · ")
            ]
            return chat
        }
        table = ShownTable(
            CardTables.chats(shown, zone: summary.zone), keys: Self.columns, language
        ) { row in
            month.chats[shown[row].conversation].map {
                address.chat($0, line: line?.item.id)
            }
        }
        title = [
            Phrase.cardChatsShown(NumberText.count(own.count)),
            line.map { .cardChatsBy($0.item.title) },
        ].compactMap { $0?(language) }.joined(separator: " · ")
    }

    private static let columns = [
        "conversation", "start", "kind", "score", "first_reply_seconds", "reply_seconds",
        "replies", "solved", "reopened", "handed_over", "rating", "complaint", "rules",
    ]
}
