import Rules
import Sampling
import Scoring
import Wording

extension CardPage {
    /// One row an agent: total with its range, band, group, the points of each line.
    var cardsSection: Markup {
        let bar = summary.bar
        let items = summary.card.items.map { item -> Markup in
            """
            <th scope="col" class="number">\(say(item.title))\
            <span class="of">\(item.weight.text)%</span></th>
            """
        }
        let rows = summary.people.indices.map { row($0, bar: bar) }
        return section(
            "cards", .sheetCards,
            """
            <div class="wide" role="group" aria-labelledby="cards-title" tabindex="0">
            <table class="cards">
            <caption>\(say(.cardCaption("\(bar.lowest)–\(bar.highest)")))</caption>
            <thead><tr><th scope="col">\(say(.columnAgent))</th>\
            <th scope="col" class="mean">\(say(.cardTotal))</th>\
            <th scope="col">\(say(.columnGrade))</th>\(groupHead)\(items)</tr></thead>
            <tbody>
            \(rows)</tbody>
            </table>
            </div>
            \(note(.cardGroupsMeaning))\(mixTable)
            """)
    }

    private var isGrouped: Bool { summary.comparison.groups.count > 1 }

    private var groupHead: Markup? {
        isGrouped
            ? """
            <th scope="col" class="number">\(say(.cardGroup))</th>\
            <th scope="col" class="number">\(say(.columnPlaces))</th>
            """ : nil
    }

    private func row(_ place: Int, bar: RangeBar) -> Markup {
        let person = summary.people[place]
        let lines = person.score.lines.map { line -> Markup in
            """
            <td class="number"><a href="#\(anchor(ofLine: line, at: place))">\
            \(line.points.map { NumberText.fixed($0.double, places: 1) } ?? "–")</a>\
            <span class="of">\(figure(of: line))</span></td>
            """
        }
        return """
            <tr><th scope="row"><a href="#person-\(place + 1)">\(person.score.name)</a>\
            \(identity(of: person))</th>\
            <td class="mean">\(total(of: person.score, bar: bar))</td>\
            <td>\(band(of: person.score))</td>\(group(at: place))\(lines)</tr>

            """
    }

    /// The id, where it is not the name.
    func identity(of person: CardPerson) -> Markup? {
        person.score.name == person.score.agent ? nil : "<small>\(person.score.agent)</small>"
    }

    private func figure(of line: CardScore.Line) -> String {
        if let absence = line.absence { return say(absence.title) }
        return line.figure.map { say($0.words) } ?? ""
    }

    private func total(of score: CardScore, bar: RangeBar) -> Markup {
        guard let total = score.total else { return "<span class=\"of\">–</span>" }
        let range = score.limits.map { limits in
            NumberText.fixed(limits.low, places: 1) + "–" + NumberText.fixed(limits.high, places: 1)
        }
        let covered =
            range == nil
            ? ""
            : CardSentences.shareText(score.rangedShare).map { " " + say(.cardRanged($0)) } ?? ""
        return """
            <span class="figures"><b>\(total.text)</b> <span class="of">\(range ?? "")\(covered)</span>\
            </span>\
            \(bar.picture(of: total.double, range: score.limits, label: "\(total.text) \(range ?? "")"))
            """
    }

    private func band(of score: CardScore) -> Markup {
        guard let band = score.band else {
            return "<span class=\"of\">\(say(score.ungraded))</span>"
        }
        let edge: Markup? =
            score.edges.isEmpty ? nil : "<span class=\"edgy\">\(say(.gradeEdge))</span>"
        let scaled: Markup? =
            score.isPartial || score.presence != nil
            ? "<span class=\"chip tag\">\(say(.cardScaled))</span>" : nil
        return "\(say(band.title))\(edge)\(scaled)"
    }

    private func group(at place: Int) -> Markup? {
        guard isGrouped else { return nil }
        guard let standing = summary.standing(at: place) else {
            return "<td class=\"number\">–</td><td class=\"number\">–</td>"
        }
        return """
            <td class="number">\(standing.group)</td>\
            <td class="number">\(standing.range.text)</td>
            """
    }

    /// Which kinds of chats each agent had, and what they alone would explain.
    private var mixTable: Markup? {
        let people = summary.people.filter { $0.mix != nil }
        guard !people.isEmpty else { return nil }
        let kinds = summary.card.kinds.map(\.title) + [.cardOtherKind]
        let used = kinds.indices.filter { kind in
            people.contains { $0.kinds.indices.contains(kind) && $0.kinds[kind] > 0 }
        }
        let heads = used.map {
            "<th scope=\"col\" class=\"number\">\(say(kinds[$0]))</th>" as Markup
        }
        let rows = people.map { person -> Markup in
            let cells = used.map { kind -> Markup in
                "<td class=\"number\">\(NumberText.count(person.kinds[kind]))</td>"
            }
            let sentence = person.mix.flatMap(CardSentences.mix)
            return """
                <tr><th scope="row">\(person.score.name)</th>\(cells)\
                <td>\(sentence.map(say) ?? "–")</td></tr>

                """
        }
        return """
            <h3 class="sub">\(say(.cardMixTitle))</h3>
            <div class="wide"><table><thead><tr><th scope="col">\(say(.columnAgent))</th>\(heads)\
            <th scope="col">\(say(.cardMixColumn))</th></tr></thead>
            <tbody>
            \(rows)</tbody></table></div>
            """
    }
}
