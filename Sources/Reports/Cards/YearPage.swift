import Scoring
package import Wording

/// A year's summary of performance as one HTML page that needs nothing else: the table, and a form
/// to sign for each agent, each on a page of its own when printed.
package struct YearPage {
    private let summary: YearSummary
    private let language: Language

    package init(_ summary: YearSummary, language: Language) {
        self.summary = summary
        self.language = language
    }

    /// The page; the same summary gives the same bytes.
    package var html: String {
        let title = Phrase.yearReportTitle("\(summary.year.number)")(language)
        let sentences = summary.sentences.map { "<li>\($0(language))</li>\n" as Markup }
        let forms = summary.people.map {
            FormMarkup(language: language).form(RecordForm($0, of: summary))
        }
        let markup: Markup = """
            \(PageHead.markup(title, style: [ReportStyle.sheet, CardStyle.sheet], language))
            <body>
            <div class="page">
            <header><p class="eyebrow">SpotCheck</p><h1>\(title)</h1>
            <p class="period">\(summary.card.title(language))</p></header>
            <main>
            <section id="overview"><ul class="sentences">
            \(sentences)</ul></section>
            \(summary.table.markup(language))
            <section id="forms">
            \(forms)</section>
            <section id="method" aria-labelledby="method-title">
            <h2 id="method-title">\(Phrase.reportMethod(language))</h2>
            \(CardBasis.markup(CardBasis.rows(of: summary), language))</section>
            </main>
            <footer><p>\(Phrase.methodProposal(language)) \(summary.tool)</p></footer>
            </div>
            </body>
            </html>

            """
        return markup.text
    }
}
