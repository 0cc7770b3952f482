import Rules
import Sampling
import Scoring
import Wording

extension CardPage {
    /// A sheet for each agent: the card line by line, strengths, habits with their excerpts.
    var peopleSection: Markup {
        let links = summary.people.enumerated().map { place, person -> Markup in
            "<li><a href=\"#person-\(place + 1)\">\(person.score.name)</a></li>"
        }
        let sheets = summary.people.indices.map(sheet)
        return section(
            "people", .sheetCoaching, "<ul class=\"people\">\(links)</ul>\n\(sheets)")
    }

    /// A habit to change, with an excerpt where one was kept.
    func habits(at place: Int) -> [(point: CoachingSheet.Point, excerpt: Excerpt?)] {
        let person = summary.people[place]
        return (person.coaching?.habits ?? []).map { point in
            (point, summary.excerpt(of: point.rule, by: person.score.agent))
        }
    }

    func anchor(ofHabit index: Int, at place: Int) -> String { "habit-\(place + 1)-\(index + 1)" }

    private func sheet(_ place: Int) -> Markup {
        let person = summary.people[place]
        let words = CardSentences.of(person.score, least: summary.card.least).map(say)
        let habits = habits(at: place).enumerated().map { index, habit in
            self.habit(habit.point, habit.excerpt, anchor: anchor(ofHabit: index, at: place))
        }
        let strengths = person.coaching?.strengths ?? []
        return """
            <section class="person" aria-labelledby="person-\(place + 1)">
            <h3 id="person-\(place + 1)">\(person.score.name)\(identity(of: person))</h3>
            <p class="verdict">\(words.joined(separator: language == .zh ? "" : " "))</p>
            \(lines(of: person, place))
            \(furtherFigures(of: person, place))
            \(assessment(of: person.score, place))
            <h4>\(say(.cardStrengths))</h4>
            \(strengths.isEmpty ? note(.cardNoStrengths) : points(strengths))
            <h4>\(say(.cardHabits))</h4>
            \(habits.isEmpty ? [note(.cardNoHabits)] : habits)
            <p class="back"><a href="#cards">↑ \(say(.cardBack))</a></p>
            </section>

            """
    }

    private func lines(of person: CardPerson, _ place: Int) -> Markup {
        let counted = person.score.counted
        let rows = zip(person.score.lines, counted).map { line, counts -> Markup in
            """
            <tr id="\(anchor(ofLine: line, at: place))"><th scope="row">\
            \(say(line.item.title))</th>\
            <td class="number">\(line.item.weight.text)%</td>\
            <td class="number">\(line.figure.map { say($0.words) } ?? "–")</td>\
            <td class="number">\(line.goal.map { say(FigureWords.text($0, line.unit)) } ?? "–")</td>\
            <td class="number"><b>\(line.points.map { NumberText.fixed($0.double, places: 2) } ?? "–")</b></td>\
            <td class="number">\(counts?.text ?? "–")</td>\
            <td>\(basis(of: line, place))</td></tr>

            """
        }
        let heads: [(Phrase, Bool)] = [
            (.columnItem, false), (.columnWeight, true), (.cardValue, true), (.cardGoal, true),
            (.columnCompositeScore, true), (.cardWeighted, true), (.cardBasis, false),
        ]
        let titles = heads.map { title, isNumber -> Markup in
            "<th scope=\"col\"\(isNumber ? " class=\"number\"" : nil)>\(say(title))</th>"
        }
        return """
            <div class="wide"><table><thead><tr>\(titles)</tr></thead>
            <tbody>
            \(rows)</tbody><tfoot>\(sums(of: person.score))</tfoot></table></div>
            """
    }

    /// An anchor for a line of a card, where its figure and what it rests on stand.
    func anchor(ofLine line: CardScore.Line, at place: Int) -> String {
        "line-\(place + 1)-\(line.item.id)"
    }

    /// What a line rests on: a link to the chats that it was counted from, or to the forms; sources
    /// from outside in words.
    private func basis(of line: CardScore.Line, _ place: Int) -> Markup {
        let words = say(line.absence?.title ?? CardTables.basis(of: line))
        if line.points == nil { return "\(words)" }
        if line.item.way == .assessment { return "<a href=\"#eyes-\(place + 1)\">\(words)</a>" }
        return line.figure?.origin == .chats
            ? "<a href=\"#chats-\(place + 1)\">\(words)</a>" : "\(words)"
    }

    /// The sum of the lines, the bonus and what both come to.
    private func sums(of score: CardScore) -> [Markup] {
        RecordForm.sums(score, cap: summary.card.bonusCap).map { sum in
            """
            <tr><th scope="row">\(say(sum.title))</th><td></td><td></td><td></td><td></td>\
            <td class="number"><b>\(sum.value)</b></td><td>\(say(sum.reason))</td></tr>

            """
        }
    }

    /// The figures that the card does not ask for, each with what it rests on.
    private func furtherFigures(of person: CardPerson, _ place: Int) -> Markup? {
        let own = Set(person.score.lines.compactMap(\.figure?.measure))
        let further =
            CardMeasure.allCases.filter { !own.contains($0) }
            .compactMap { person.figures[$0] } + person.replaced
        if further.isEmpty { return nil }
        let items = further.map { figure -> Markup in
            """
            <div><dt>\(say(title(figure, replaced: person.replaced)))</dt>\
            <dd>\(figure.origin == .chats
                ? "<a href=\"#chats-\(place + 1)\">\(say(figure.words))</a>" as Markup
                : "\(say(figure.words))") \
            <span class="of">\(say(figure.basis))</span></dd></div>

            """
        }
        return "<dl class=\"figures-list\">\n\(items)</dl>"
    }

    /// The name of a figure, told apart where there are two of it.
    private func title(_ figure: Figure, replaced: [Figure]) -> Phrase {
        guard replaced.contains(where: { $0.measure == figure.measure }) else {
            return figure.measure.title
        }
        return .labelled(
            figure.measure.title, figure.originTitle)
    }

    /// What each eye thinks, side by side.
    private func assessment(of score: CardScore, _ place: Int) -> Markup? {
        guard let assessment = score.assessment, !assessment.views.isEmpty else { return nil }
        let criteria = summary.card.criteria
        let heads = criteria.map { criterion -> Markup in
            """
            <th scope="col" class="number">\(say(criterion.title))\
            <span class="of">\(say(.cardCriterion(criterion.points.text)))</span></th>
            """
        }
        let rows = assessment.views.map { view -> Markup in
            let cells = criteria.map { criterion -> Markup in
                "<td class=\"number\">\(view.points[criterion.id]?.rounded().text ?? "–")</td>"
            }
            return """
                <tr><th scope="row">\(say(view.eye.title))\
                <small>\(say(.eyeForms(view.forms, weight: summary.card.eyes[view.eye]?.text ?? "")))</small>\
                </th>\(cells)<td class="number"><b>\(view.total.rounded().text)</b></td></tr>

                """
        }
        let missing: Markup? =
            assessment.missing.isEmpty ? nil : note(.eyesMissing(assessment.missing.map(\.title)))
        return """
            <h4 id="eyes-\(place + 1)">\(say(.cardAssessment(assessment.score?.text ?? "–")))</h4>
            <div class="wide"><table><thead><tr><th scope="col">\(say(.cardEye))</th>\(heads)\
            <th scope="col" class="number">\(say(.cardEyeTotal))</th></tr></thead>
            <tbody>
            \(rows)</tbody></table></div>
            \(missing)
            """
    }

    private func points(_ points: [CoachingSheet.Point]) -> Markup {
        let items = points.map { point -> Markup in
            """
            <li><b>\(say(summary.ruleTitle(point.rule)))</b> \
            <span class="of">\(say(CardSentences.rates(point)))</span></li>

            """
        }
        return "<ul class=\"strengths\">\n\(items)</ul>"
    }

    /// The lines of an excerpt with the reason.
    func shown(_ excerpt: Excerpt) -> Markup {
        let chat = ChatMarkup(language: language)
        let card = summary.rules[excerpt.finding.rule]
        return """
            <p class="where">\(say(.excerptConversation(excerpt.finding.conversation)))\
            \(excerpt.shop.map { " · \($0)" } ?? "")</p>
            <ol class="chat">
            \(excerpt.lines.map(chat.line))\(chat.gap(excerpt.omittedAfter))</ol>
            \(chat.explanation(excerpt, card: card, withFalseAlarms: false))
            """
    }

    private func habit(
        _ point: CoachingSheet.Point, _ excerpt: Excerpt?, anchor: String
    ) -> Markup {
        """
        <article aria-labelledby="\(anchor)"><header><h4 id="\(anchor)">\
        \(say(summary.ruleTitle(point.rule)))</h4>
        <p class="chips"><b class="points">\(say(.excerptPoints("−" + point.lost.text)))</b>\
        <span class="chip">\(say(.cardHabitCount(NumberText.count(point.own.found))))</span>\
        <span class="chip">\(say(CardSentences.rates(point)))</span></p></header>
        \(excerpt.map(shown))
        <p class="drill"><b>\(say(.cardDrill))</b> \(say(.cardDrillWords(rule: point.rule)))</p>
        </article>

        """
    }
}
