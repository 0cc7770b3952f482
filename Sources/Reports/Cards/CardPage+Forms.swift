import Rules
import Scoring
import Transcripts
import Wording

extension CardPage {
    /// A form to print and sign for each agent.
    var formsSection: Markup {
        let forms = summary.people.map {
            FormMarkup(language: language).form(RecordForm($0.score, of: summary))
        }
        return section("forms", .sheetRecords, "\(note(.recordNote))\(forms)")
    }

    /// The chats behind the numbers, agent by agent.
    var chatsSection: Markup {
        let lists = summary.people.enumerated().map { place, person -> Markup in
            let own = summary.chats.filter { $0.agent == person.score.agent }
            let all = person.figures[.volume]?.size ?? own.count
            let left = all - own.count
            let count =
                left > 0
                ? Phrase.cardWorstShown(NumberText.count(own.count), of: NumberText.count(all))
                : .cardChatsShown(NumberText.count(own.count))
            let more: Markup? =
                left > 0
                ? note(.cardChatsMore(NumberText.count(left), file: summary.chatsFile)) : nil
            return """
                <section class="chats" aria-labelledby="chats-\(place + 1)">
                <h3 id="chats-\(place + 1)">\(person.score.name)\
                <small>\(say(count))</small></h3>
                \(own.isEmpty ? note(.cardNoChats) : table(of: own))\(more)
                <p class="back"><a href="#person-\(place + 1)">↑ \(person.score.name)</a></p>
                </section>

                """
        }
        return section("chats", .sheetChats, "\(note(.cardChatsMeaning))\(lists)")
    }

    private func table(of chats: [ChatRow]) -> Markup {
        let rows = chats.map { chat -> Markup in
            let time = chat.start.map { LocalTime(Timestamp(milliseconds: $0), zone: summary.zone) }
            let rules = chat.rules.map { say(summary.ruleTitle($0)) }
            return """
                <tr><th scope="row">\(chat.conversation)</th>\
                <td>\(time.map { "\($0.day) \($0.clock.prefix(5))" } ?? "–")</td>\
                <td>\(chat.kind.map(say) ?? "–")</td>\
                <td class="number">\(chat.score.fixed)</td>\
                <td class="number">\(seconds(chat.firstReply))</td>\
                <td class="number">\(seconds(chat.reply))</td>\
                <td class="number">\(chat.replies)</td>\
                <td>\(flag(chat.solved))</td><td>\(flag(chat.reopened))</td>\
                <td>\(flag(chat.isHandedOver))</td>\
                <td class="number">\(chat.rating.map { NumberText.decimal($0, places: 1) } ?? "–")</td>\
                <td>\(flag(chat.isComplaint))</td>\
                <td>\(rules.joined(separator: language == .zh ? "、" : ", "))</td></tr>

                """
        }
        let heads: [(Phrase, Bool)] = [
            (.columnConversation, false), (.cardStart, false), (.cardKind, false),
            (.measureQA, true), (.measureFirstReply, true), (.measureReply, true),
            (.cardReplies, true), (.measureSolved, false), (.measureReopened, false),
            (.measureHandovers, false), (.cardRating, true), (.cardComplaint, false),
            (.cardRules, false),
        ]
        let titles = heads.map { title, isNumber -> Markup in
            "<th scope=\"col\"\(isNumber ? " class=\"number\"" : nil)>\(say(title))</th>"
        }
        return """
            <div class="wide"><table class="list"><thead><tr>\(titles)</tr></thead>
            <tbody>
            \(rows)</tbody></table></div>
            """
    }

    private func seconds(_ seconds: Double?) -> String {
        seconds.map { NumberText.decimal($0, places: 1) } ?? "–"
    }

    private func flag(_ flag: Bool?) -> String {
        flag.map { say($0 ? .cardYes : .cardNo) } ?? "–"
    }
}
