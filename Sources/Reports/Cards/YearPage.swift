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
        let title = Phrase.yearReportTitle("\(summary.year)")(language)
        let sentences = summary.sentences.map { "<li>\($0(language))</li>\n" as Markup }
        let forms = summary.people.map {
            FormMarkup(language: language).form(RecordForm($0, of: summary))
        }
        let markup: Markup = """
            <!DOCTYPE html>
            <html lang="\(language == .zh ? "zh-CN" : "en")">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>\(title)</title>
            <style>
            \(ReportStyle.sheet)\(CardStyle.sheet)
            </style>
            </head>
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
            </main>
            <footer><p>\(Phrase.methodProposal(language)) \(summary.tool)</p></footer>
            </div>
            </body>
            </html>

            """
        return markup.text
    }
}
