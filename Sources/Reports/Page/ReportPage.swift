import Rules
import Scoring
package import Wording

/// The report of an audit as one HTML page that needs nothing else: no network, no script, no font.
///
/// Light and dark by the reader's setting, made to print on A4, readable without colour. Its size is
/// bounded by the excerpts of the summary; every text of a chat is escaped.
package struct ReportPage {
    let summary: AuditSummary
    let language: Language

    package init(_ summary: AuditSummary, language: Language) {
        self.summary = summary
        self.language = language
    }

    /// The page; the same summary gives the same bytes.
    package var html: String {
        let markup: Markup = """
            \(PageHead.markup(title, style: [ReportStyle.sheet], language))
            <body>
            <a class="skip" href="#overview">\(say(.reportSkip))</a>
            <div class="page">
            \(header)
            \(navigation)
            <main>
            \(overview)
            \(agentsSection)
            \(rulesSection)
            \(excerptsSection)
            \(methodSection)
            </main>
            <footer><p>\(say(.methodProposal)) \(summary.tool)</p></footer>
            </div>
            </body>
            </html>

            """
        return markup.text
    }

    func say(_ phrase: Phrase) -> String { phrase(language) }

    func count(_ number: Int) -> String { NumberText.count(number) }

    private var title: String {
        [say(.reportTitle), period].compactMap { $0 }.joined(separator: " · ")
    }

    /// `2026-06-08 – 2026-06-14`, or one day.
    var period: String? {
        guard let period = summary.period else { return nil }
        let first = LocalTime(period.lowerBound, zone: summary.zone).day
        let last = LocalTime(period.upperBound, zone: summary.zone).day
        return first == last ? first : "\(first) – \(last)"
    }

    private var header: Markup {
        """
        <header>
        <p class="eyebrow">SpotCheck</p>
        <h1>\(say(.reportTitle))</h1>
        <p class="period">\(period ?? "")</p>
        </header>
        """
    }

    private var navigation: Markup {
        let places: [(String, Phrase)] = [
            ("overview", .reportOverview), ("agents", .reportAgents), ("rules", .reportRules),
            ("excerpts", .reportExcerpts), ("method", .reportMethod),
        ]
        let there = places.filter { $0.0 != "rules" || !summary.brokenRules.isEmpty }
        let links = there.map { id, title -> Markup in
            "<li><a href=\"#\(id)\">\(say(title))</a></li>"
        }
        return """
            <nav aria-label="\(say(.reportNavigation))"><ul>\(links)</ul></nav>
            """
    }

    private var overview: Markup {
        let tiles: [(Int, Phrase, String)] = [
            (summary.eligible, summary.scope.title, ""), (summary.audited, .auditedCount, ""),
            (summary.defective, .defectiveCount, ""),
            (summary.redLines, .redLineCount, summary.redLines > 0 ? " alert" : ""),
            (summary.findings, .findingCount, ""),
        ]
        let figures = tiles.map { number, title, kind -> Markup in
            "<div class=\"tile\(kind)\"><dt>\(say(title))</dt><dd>\(count(number))</dd></div>\n"
        }
        let sentences = TeamSentences.of(summary).map { phrase -> Markup in
            "<li>\(say(phrase))</li>\n"
        }
        return """
            <section id="overview" aria-labelledby="overview-title">
            <h2 id="overview-title">\(say(.reportOverview))</h2>
            <dl class="tiles">
            \(figures)</dl>
            <ul class="sentences">
            \(sentences)</ul>
            </section>
            """
    }
}
