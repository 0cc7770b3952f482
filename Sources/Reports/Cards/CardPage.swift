import Rules
import Sampling
import Scoring
package import Wording

/// A month's report of performance as one HTML page that needs nothing else: cards, targets, what to
/// fix, a coaching sheet and a form to sign for each agent, and the chats behind every number.
///
/// Light and dark by the reader's setting; printed, each agent's sheet and form begin a page and the
/// lists of chats stay away.
package struct CardPage {
    let summary: CardSummary
    let language: Language
    let tables: CardTables

    package init(_ summary: CardSummary, language: Language) {
        self.summary = summary
        self.language = language
        tables = CardTables(summary)
    }

    /// The page; the same summary gives the same bytes.
    package var html: String {
        let markup: Markup = """
            \(PageHead.markup(headTitle, style: [ReportStyle.sheet, ChartStyle.sheet, CardStyle.sheet], language))
            <body>
            <a class="skip" href="#overview">\(say(.reportSkip))</a>
            <div class="page">
            <header>
            <p class="eyebrow">SpotCheck</p>
            <h1>\(say(.cardReportTitle(summary.month.description)))</h1>
            <p class="period">\(say(summary.card.title)) · \(coveredText)</p>
            </header>
            \(navigation)
            <main>
            \(overview)
            \(cardsSection)
            \(targetsSection)
            \(fixingSection)
            \(peopleSection)
            \(formsSection)
            \(chatsSection)
            \(methodSection)
            </main>
            <footer><p>\(say(.methodProposal)) \(summary.tool)</p></footer>
            </div>
            </body>
            </html>

            """
        return markup.text
    }

    private var headTitle: String {
        "\(say(summary.card.title)) · \(summary.month.description)"
    }

    func say(_ phrase: Phrase) -> String { phrase(language) }

    var coveredText: String {
        "\(summary.covered.lowerBound) – \(summary.covered.upperBound)"
    }

    /// A section with its heading.
    func section(_ id: String, _ title: Phrase, _ content: Markup) -> Markup {
        """
        <section id="\(id)" aria-labelledby="\(id)-title">
        <h2 id="\(id)-title">\(say(title))</h2>
        \(content)
        </section>

        """
    }

    func note(_ phrase: Phrase) -> Markup { "<p class=\"note\">\(say(phrase))</p>\n" }

    private var navigation: Markup {
        let places: [(String, Phrase)] = [
            ("overview", .reportOverview), ("cards", .sheetCards), ("targets", .sheetTargets),
            ("fixing", .cardFixing), ("people", .sheetCoaching), ("forms", .sheetRecords),
            ("chats", .sheetChats), ("method", .reportMethod),
        ]
        let links = places.map { id, title -> Markup in
            "<li><a href=\"#\(id)\">\(say(title))</a></li>"
        }
        return """
            <nav aria-label="\(say(.reportNavigation))"><ul>\(links)</ul></nav>
            """
    }

    private var overview: Markup {
        let mean = summary.meanTotal.map { NumberText.fixed($0, places: 2) } ?? "–"
        let tiles: [(String, Phrase)] = [
            (NumberText.count(summary.people.count), .cardPeopleCount),
            (NumberText.count(summary.chatCount), .cardChatCount),
            (mean, .cardMeanTotal(of: NumberText.count(summary.compared.count))),
            (
                "\(summary.targets.count { $0.standing == .met })/\(summary.targets.count)",
                .cardTargetsMet
            ),
        ]
        let figures = tiles.map { number, title -> Markup in
            "<div class=\"tile\"><dt>\(say(title))</dt><dd>\(number)</dd></div>\n"
        }
        let sentences = CardSentences.of(summary).map { "<li>\(say($0))</li>\n" as Markup }
        let cautions = summary.cautions.map { "<li>\(say($0))</li>\n" as Markup }
        let warned: Markup? =
            cautions.isEmpty ? nil : "<ul class=\"cautions\" role=\"note\">\n\(cautions)</ul>\n"
        return section(
            "overview", .reportOverview,
            """
            <dl class="tiles">
            \(figures)</dl>
            <ul class="sentences">
            \(sentences)</ul>
            \(warned)
            """)
    }

    private var methodSection: Markup {
        section(
            "method", .reportMethod, CardBasis.markup(CardBasis.rows(of: summary), language))
    }
}
