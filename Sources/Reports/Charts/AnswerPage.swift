package import Wording

/// An answer of statistics as one HTML page that needs nothing else: sentences, pictures, table.
package struct AnswerPage {
    private let answer: Answer
    private let language: Language

    package init(_ answer: Answer, language: Language) {
        self.answer = answer
        self.language = language
    }

    /// The page; the same answer gives the same bytes.
    package var html: String {
        let sentences = answer.sentences.map { "<li>\($0(language))</li>\n" as Markup }
        let pictures = answer.pictures.map { ChartPicture($0, language: language).figure }
        let markup: Markup = """
            \(PageHead.markup(Phrase.answerPageTitle(language), style: [ReportStyle.sheet, ChartStyle.sheet], language))
            <body>
            <div class="page">
            <header><p class="eyebrow">SpotCheck</p><h1>\(Phrase.answerPageTitle(language))</h1></header>
            <main>
            <ul class="sentences">
            \(sentences)</ul>
            \(trouble)\(pictures)\(table)
            </main>
            </div>
            </body>
            </html>

            """
        return markup.text
    }

    private var trouble: Markup? {
        answer.trouble.map { "<p class=\"note\">\($0(language))</p>\n" }
    }

    private var table: Markup? {
        answer.table.rows.isEmpty ? nil : answer.table.markup(language)
    }
}
