import Rules
import Scoring
import Wording

extension CardPage {
    /// What to fix: the most frequent problems, rules that move, facts that confuse.
    var fixingSection: Markup {
        section("fixing", .cardFixing, "\(problems)\(trends)\(facts)")
    }

    private var problems: Markup {
        if summary.problems.isEmpty { return note(.cardNoProblems) }
        let examples = examples
        let rows = summary.problems.enumerated().map { place, problem -> Markup in
            let title = say(summary.ruleTitle(problem.rule))
            let name: Markup =
                examples[problem.rule] == nil
                ? "\(title)" : "<a href=\"#problem-\(place + 1)\">\(title)</a>"
            let share = NumberText.percent(problem.conversations, of: summary.chatCount)
            return """
                <tr><td class="number">\(place + 1)</td>\
                <th scope="row">\(name)<small>\(problem.rule)</small></th>\
                <td class="number"><b>\(NumberText.count(problem.conversations))</b>\
                <span class="of">\(share)</span></td>\
                <td class="number">−\(problem.lost.text)</td>\
                <td>\(list(problem.agents.map { (summary.name(of: $0.name), $0.conversations) }))</td>\
                <td>\(focus(problem))</td></tr>

                """
        }
        let heads: [Phrase] = [
            .columnConversations, .cardLost, .columnAgent, .cardWhere,
        ]
        let titles = heads.enumerated().map { place, title -> Markup in
            "<th scope=\"col\"\(place < 2 ? " class=\"number\"" : nil)>\(say(title))</th>"
        }
        return """
            <h3 class="sub">\(say(.sheetProblems))</h3>
            <div class="wide"><table class="problems"><thead><tr><th scope="col"></th>\
            <th scope="col">\(say(.columnTitle))</th>\(titles)</tr></thead>
            <tbody>
            \(rows)</tbody></table></div>
            \(note(.cardProblemsMeaning))
            \(articles(examples))
            """
    }

    /// An excerpt of each of the problems, by rule, of whoever has one that was kept.
    private var examples: [String: Excerpt] {
        let rules = Set(summary.problems.map(\.rule))
        var examples: [String: Excerpt] = [:]
        for person in summary.people {
            for excerpt in summary.excerpts[person.score.agent] ?? []
            where rules.contains(excerpt.finding.rule) && examples[excerpt.finding.rule] == nil {
                examples[excerpt.finding.rule] = excerpt
            }
        }
        return examples
    }

    private func articles(_ examples: [String: Excerpt]) -> Markup {
        let articles = summary.problems.enumerated().compactMap { place, problem -> Markup? in
            examples[problem.rule].map { excerpt in
                """
                <article aria-labelledby="problem-\(place + 1)"><header>\
                <h4 id="problem-\(place + 1)">\(place + 1) · \(say(summary.ruleTitle(problem.rule)))\
                </h4></header>
                \(shown(excerpt))</article>

                """
            }
        }
        if articles.isEmpty { return "" }
        return """
            <details class="examples"><summary>\(say(.cardExamples)) \(articles.count)</summary>
            \(articles)</details>
            """
    }

    /// Shops, products and hours with the most of a problem's chats, one line each.
    private func focus(_ problem: FrequentProblem) -> Markup {
        let lines: [(Phrase, String)] = [
            (.cardShop, tables.places(problem.shops)),
            (.cardProduct, tables.places(problem.products)),
            (.cardHours, tables.hours(problem.hours)),
        ]
        let shown = lines.filter { !$0.1.isEmpty }.map { title, text -> Markup in
            "<li><span class=\"of\">\(say(title))</span> \(text)</li>"
        }
        return "<ul class=\"plain\">\(shown)</ul>"
    }

    /// One line each, with its number.
    private func list(_ places: [(String, Int)]) -> Markup {
        let lines = places.map { name, count -> Markup in
            "<li>\(name) <span class=\"of\">\(count)</span></li>"
        }
        return "<ul class=\"plain\">\(lines)</ul>"
    }

    private var trends: Markup {
        let table: Markup? =
            summary.trends.moving.isEmpty ? nil : tables.trends.markup(language)
        return """
            <h3 class="sub">\(say(.sheetTrends))</h3>
            <p>\(say(CardSentences.trends(summary.trends)))</p>
            \(table)
            """
    }

    private var facts: Markup? {
        if summary.facts.isEmpty { return nil }
        return """
            <h3 class="sub">\(say(.sheetFacts))</h3>
            <p>\(say(.cardFactsMeaning))</p>
            \(tables.facts.markup(language))
            """
    }
}
