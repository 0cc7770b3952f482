import Scoring
import Wording

extension CardPage {
    /// The team's targets and each agent's: met, missed or not to be told, with pictures.
    var targetsSection: Markup {
        if summary.targets.isEmpty { return "" }
        let rows = summary.targets.enumerated().map { place, target -> Markup in
            let people = summary.people.map { person -> Markup in
                let own = person.targets.indices.contains(place) ? person.targets[place] : nil
                return "<td class=\"number\">\(own.map(cell))</td>"
            }
            return """
                <tr><th scope="row">\(say(target.title))<small>\(say(target.limitWords))</small></th>\
                <td class="number">\(cell(target))</td>\(people)</tr>

                """
        }
        let heads = summary.people.map { person -> Markup in
            "<th scope=\"col\" class=\"number\">\(person.score.name)</th>"
        }
        let pictures = summary.pictures.map { ChartPicture($0, language: language).figure }
        return section(
            "targets", .sheetTargets,
            """
            <div class="wide" role="group" aria-labelledby="targets-title" tabindex="0">
            <table class="targets"><thead><tr><th scope="col">\(say(.columnTarget))</th>\
            <th scope="col" class="number">\(say(.cardTeam))</th>\(heads)</tr></thead>
            <tbody>
            \(rows)</tbody></table></div>
            \(note(.cardTargetsMeaning))<div class="pictures">\(pictures)</div>
            """)
    }

    private func cell(_ target: TargetResult) -> Markup {
        let value = target.value.map { say(FigureWords.text($0, target.unit)) } ?? "–"
        return """
            <b>\(value)</b><span class="standing \(target.standing.rawValue)">\
            \(say(target.standing.title))\(target.isGiven ? " · " + say(.targetGiven) : "")</span>
            """
    }
}
