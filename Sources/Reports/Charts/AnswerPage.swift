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
            <!DOCTYPE html>
            <html lang="\(language == .zh ? "zh-CN" : "en")">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>\(Phrase.answerPageTitle(language))</title>
            <style>
            \(ReportStyle.sheet)\(ChartStyle.sheet)
            </style>
            </head>
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
