import Rules
import Sampling
import Scoring
import Wording

extension ReportPage {
    /// The table of agents with a bar for each mean, and what the numbers mean.
    var agentsSection: Markup {
        let bar = RangeBar(summary.agents, scorecard: summary.scorecard)
        let scale = "\(bar.lowest)–\(bar.highest)"
        let dimensions = summary.scorecard.dimensions.map { dimension -> Markup in
            "<th scope=\"col\" class=\"number\">\(say(dimension.title))</th>"
        }
        let rows = summary.agents.map { row($0, bar: bar) }
        let notes: [Phrase] =
            (isComplete ? [] : [.agentsNoteRates, .agentsNoteRedLines])
            + (isRanked ? [.agentsNoteRanks(fewest: count(RankReport.usualFewest))] : [])
            + [.agentsNoteOwner]
        let places: Markup? =
            isRanked ? "<th scope=\"col\" class=\"number\">\(say(.columnPlaces))</th>" : nil
        return """
            <section id="agents" aria-labelledby="agents-title">
            <h2 id="agents-title">\(say(.reportAgents))</h2>
            <div class="wide" role="group" aria-labelledby="agents-title" tabindex="0">
            <table class="agents">
            <caption>\(say(.agentsCaption(scale: scale, cut: bar.isCut)))</caption>
            <thead><tr><th scope="col">\(say(.columnAgent))</th>\
            <th scope="col" class="number">\(say(.columnChecked))</th>\
            <th scope="col">\(say(.columnMean))</th><th scope="col">\(say(.columnGrade))</th>\
            \(dimensions)<th scope="col" class="number">\(say(.columnRedLines))</th>\
            \(places)</tr></thead>
            <tbody>
            \(rows)</tbody>
            </table>
            </div>
            \(notes.map { "<p class=\"note\">\(say($0))</p>\n" as Markup })</section>
            """
    }

    /// Whether there are places to show.
    private var isRanked: Bool { summary.ranking.ranked > 1 }

    private var isComplete: Bool { summary.ranking.isComplete }

    private func row(_ agent: AgentScore, bar: RangeBar) -> Markup {
        let rates = agent.dimensions.map { rateCell($0.defects, alert: false) }
        let sampled = count(agent.total.sampled)
        let population = count(agent.total.population)
        return """
            <tr><th scope="row">\(agentLink(agent))</th>\
            <td class="number">\(sampled)<span class="of">/\(population)</span></td>\
            <td class="mean">\(meanCell(agent.total, bar: bar))</td>\
            <td>\(gradeCell(agent.standing))</td>\
            \(rates)\(rateCell(agent.redLines, alert: true))\(placesCell(agent))</tr>

            """
    }

    /// The name, linked to the agent's excerpts where there are any; the id under it.
    private func agentLink(_ agent: AgentScore) -> Markup {
        let id: Markup? = agent.name == agent.agent ? nil : "<small>\(agent.agent)</small>"
        guard summary.excerpts.contains(where: { $0.finding.agent == agent.agent }) else {
            return "\(agent.name)\(id)"
        }
        return "<a href=\"#\(agentAnchor(agent.agent))\">\(agent.name)</a>\(id)"
    }

    private func meanCell(_ score: ScoreEstimate, bar: RangeBar) -> Markup {
        guard let mean = score.mean, let low = score.low, let high = score.high else { return "–" }
        let range =
            score.isComplete
            ? say(.cellComplete) : "\(NumberText.tenth(low))–\(NumberText.tenth(high))"
        return """
            <span class="figures"><b>\(mean.fixed)</b> <span class="of">\(range)</span></span>\
            \(bar.picture(of: score, language: language))
            """
    }

    /// The grade; on the edge of another, a second line says so.
    private func gradeCell(_ standing: Standing) -> Markup {
        switch standing {
        case .graded: "\(say(standing.title))"
        case .borderline(let band, _):
            "\(say(band.title))<span class=\"edgy\">\(say(.gradeEdge))</span>"
        case .tooFew, .notSampled, .guestOnly: "<span class=\"of\">\(say(standing.title))</span>"
        }
    }

    /// From which place to which, and the group; a dash where the sample cannot carry a place.
    private func placesCell(_ agent: AgentScore) -> Markup? {
        guard isRanked else { return nil }
        guard let entry = summary.ranking.entry(of: agent.agent), let range = entry.range else {
            let fewest = count(RankReport.usualFewest)
            return "<td class=\"number\"><span class=\"of\">\(say(.cellBelow(fewest)))</span></td>"
        }
        let group = entry.group.flatMap { group -> Markup? in
            summary.ranking.report.groups > 1
                ? "<span class=\"of\">\(say(.cellGroup(count(group))))</span>" : nil
        }
        return """
            <td class="number"><b>\(range.text)</b>\(group)</td>
            """
    }

    private func rateCell(_ rate: RateEstimate, alert: Bool) -> Markup {
        guard rate.sampled > 0 else { return "<td class=\"number\">–</td>" }
        let share =
            alert
            ? count(rate.found)
            : NumberText.percent(rate.found, of: rate.sampled)
        let all: Phrase =
            rate.isComplete
            ? .cellExact(count(rate.found))
            : .cellOfAll(count(rate.low), count(rate.high))
        let detail: Phrase =
            alert && rate.found > 0
            ? .cellShareOf(NumberText.percent(rate.found, of: rate.sampled), all) : all
        let kind = alert && rate.found > 0 ? " alert" : ""
        return """
            <td class="number\(kind)"><b>\(share)</b><span class="of">\(say(detail))</span></td>
            """
    }
}
