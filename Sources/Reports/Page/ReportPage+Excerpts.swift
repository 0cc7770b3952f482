import Rules
import Scoring
import Transcripts
import Wording

extension ReportPage {
    /// Every chosen excerpt, by agent; how many are left out, and where they are.
    var excerptsSection: Markup {
        let groups = excerptGroups
        let links = groups.map { group -> Markup in
            """
            <li><a href="#\(agentAnchor(group.agent))">\
            \(say(.excerptsOf(agentName(group.agent), count(group.range.count))))</a></li>
            """
        }
        return """
            <section id="excerpts" aria-labelledby="excerpts-title">
            <h2 id="excerpts-title">\(say(.reportExcerpts))</h2>
            <p>\(say(excerptsCount))</p>
            <ul class="people">\(links)</ul>
            \(groups.map(excerptGroup))</section>
            """
    }

    private var excerptsCount: Phrase {
        let shown = summary.excerpts.count
        let left = summary.findings - shown
        if summary.findings == 0 { return .excerptsNone }
        if left <= 0 { return .excerptsAll(count(shown)) }
        return .excerptsSome(
            count(shown), of: count(summary.findings), left: count(left),
            file: summary.findingsFile)
    }

    /// Excerpts of one agent stand together; those without one at the beginning.
    private var excerptGroups: [(agent: String, range: Range<Int>)] {
        var groups: [(agent: String, range: Range<Int>)] = []
        for (index, excerpt) in summary.excerpts.enumerated() {
            if let last = groups.last, last.agent == excerpt.finding.agent {
                groups[groups.count - 1].range = last.range.lowerBound..<index + 1
            } else {
                groups.append((excerpt.finding.agent, index..<index + 1))
            }
        }
        return groups
    }

    private func excerptGroup(_ group: (agent: String, range: Range<Int>)) -> Markup {
        let score = summary.agents.first { $0.agent == group.agent }
        let sentences =
            score.map { AgentSentences.of($0, in: summary.ranking, of: summary.scope) } ?? []
        let id: Markup? = score.flatMap { score -> Markup? in
            score.name == score.agent ? nil : "<small>\(score.agent)</small>"
        }
        return """
            <section class="person" aria-labelledby="\(agentAnchor(group.agent))">
            <h3 id="\(agentAnchor(group.agent))">\(agentName(group.agent))\(id)</h3>
            <p class="verdict">\(sentences.map(say).joined(separator: language == .zh ? "" : " "))</p>
            \(group.range.map(excerptArticle))<p class="back"><a href="#agents">↑ \
            \(say(.excerptBackToAgents))</a></p>
            </section>

            """
    }

    func agentAnchor(_ agent: String) -> String {
        let index = summary.agents.firstIndex { $0.agent == agent }
        return index.map { "agent-\($0 + 1)" } ?? "agent-none"
    }

    func excerptAnchor(_ index: Int) -> String { "excerpt-\(index + 1)" }

    private func agentName(_ agent: String) -> String {
        if agent.isEmpty { return say(.excerptNobody) }
        return summary.agents.first { $0.agent == agent }?.name ?? agent
    }

    private func excerptArticle(_ index: Int) -> Markup {
        let excerpt = summary.excerpts[index]
        let card = summary.cards[excerpt.finding.rule]
        let title = card.map { say($0.title) } ?? excerpt.finding.rule
        let anchor = excerptAnchor(index)
        let chat = ChatMarkup(language: language)
        return """
            <article aria-labelledby="\(anchor)">
            <header><h4 id="\(anchor)">\(title)</h4>\(chips(excerpt, card: card))
            <p class="where">\(whereabouts(excerpt))</p></header>
            <ol class="chat">
            \(excerpt.lines.map(chat.line))\(chat.gap(excerpt.omittedAfter))</ol>
            \(chat.explanation(excerpt, card: card))
            \(nextLink(index))</article>

            """
    }

    private func chips(_ excerpt: Excerpt, card: RuleCard?) -> Markup {
        let points = (excerpt.price > .zero ? "+" : "") + excerpt.price.text
        let disguised: Markup? =
            excerpt.finding.disguised
            ? "<span class=\"chip tag\">\(say(.excerptDisguised))</span>" : nil
        let absorbed: Markup? =
            excerpt.finding.chargedWith != nil
            ? "<span class=\"chip tag\">\(say(.excerptChargedOnce))</span>" : nil
        let waiting: Markup? =
            card?.tier == .review && absorbed == nil
            ? "<span class=\"chip tag\">\(say(.excerptWaiting))</span>" : nil
        return """
            <p class="chips"><b class="points">\(say(.excerptPoints(points)))</b>\
            \(severityChip(excerpt.finding.severity))\
            <span class="chip">\(dimensionTitle(excerpt.finding.dimension))</span>\
            \(disguised)\(absorbed)\(waiting)</p>
            """
    }

    private func whereabouts(_ excerpt: Excerpt) -> String {
        let time = excerpt.lines.first { $0.isEvidence }?.time
        return [
            say(.excerptConversation(excerpt.finding.conversation)), excerpt.shop,
            time.map { "\($0.day) \($0.clock)" }, excerpt.finding.rule,
        ].compactMap { $0 }.joined(separator: " · ")
    }

    private func nextLink(_ index: Int) -> Markup? {
        let rule = summary.excerpts[index].finding.rule
        let rest = summary.excerpts.indices.dropFirst(index + 1)
        guard let next = rest.first(where: { summary.excerpts[$0].finding.rule == rule }) else {
            return nil
        }
        return """
            <p class="next"><a href="#\(excerptAnchor(next))">\(say(.excerptNextOfRule)) →</a></p>

            """
    }
}
