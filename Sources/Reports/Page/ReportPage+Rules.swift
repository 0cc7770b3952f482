import Rules
import Scoring
import Wording

extension ReportPage {
    /// The table of broken rules, each linked to its first excerpt.
    var rulesSection: Markup {
        if summary.brokenRules.isEmpty { return "" }
        let first = Dictionary(
            summary.excerpts.enumerated().map { ($1.finding.rule, $0) }, uniquingKeysWith: min)
        let rows = summary.brokenRules.map { row($0, excerpt: first[$0.card.id]) }
        return """
            <section id="rules" aria-labelledby="rules-title">
            <h2 id="rules-title">\(say(.reportRules))</h2>
            <div class="wide" role="group" aria-labelledby="rules-title" tabindex="0">
            <table class="rules">
            <caption>\(say(.rulesNote))</caption>
            <thead><tr><th scope="col">\(say(.columnRule))</th>\
            <th scope="col">\(say(.columnDimension))</th><th scope="col">\(say(.columnSeverity))</th>\
            <th scope="col" class="number">\(say(.columnFindings))</th>\
            <th scope="col" class="number">\(say(.columnConversations))</th>\
            <th scope="col" class="number">\(say(.columnShare))</th>\
            <th scope="col" class="number">\(say(.columnPoints))</th></tr></thead>
            <tbody>
            \(rows)</tbody>
            </table>
            </div>
            </section>
            """
    }

    private func row(_ rule: BrokenRule, excerpt: Int?) -> Markup {
        let title = say(rule.card.title)
        let name: Markup =
            excerpt.map { "<a href=\"#\(excerptAnchor($0))\">\(title)</a>" } ?? "\(title)"
        let tally = rule.tally
        let waits = rule.card.tier == .review
        let waiting: Markup? =
            waits ? "<span class=\"chip tag\">\(say(.columnWaiting))</span>" : nil
        return """
            <tr><th scope="row">\(name)<small>\(rule.card.id)</small></th>\
            <td>\(dimensionTitle(rule.card.dimension))</td><td>\(severityChip(rule.card.severity))\(waiting)</td>\
            <td class="number">\(count(tally.findings))</td>\
            <td class="number">\(count(tally.conversations))</td>\
            <td class="number">\(NumberText.percent(tally.conversations, of: summary.audited))</td>\
            <td class="number">\(waits ? "–" : tally.points.text)</td></tr>

            """
    }

    func dimensionTitle(_ id: String) -> String {
        summary.scorecard.dimensions.first { $0.id == id }.map { say($0.title) } ?? id
    }

    /// The severity as a word in a frame; colour only repeats it.
    func severityChip(_ severity: Severity) -> Markup {
        return "<span class=\"chip \(severity.rawValue)\">\(say(severity.title))</span>"
    }
}
