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
            \(ReportStyle.sheet)\(Self.style)
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
        if answer.table.rows.isEmpty { return nil }
        let columns = answer.table.columns
        let heads = columns.map { column -> Markup in
            "<th scope=\"col\"\(Self.alignment(column))>\(column.title(language))</th>"
        }
        let rows = answer.table.rows.map { row -> Markup in
            let cells = zip(columns, row).map { column, cell -> Markup in
                "<td\(Self.alignment(column))>\(cell.shown(language))</td>"
            }
            return "<tr>\(cells)</tr>\n"
        }
        return """
            <div class="wide"><table>
            <thead><tr>\(heads)</tr></thead>
            <tbody>
            \(rows)</tbody>
            </table></div>
            """
    }

    private static func alignment(_ column: Table.Column) -> Markup? {
        column.alignment == .trailing ? " class=\"number\"" : nil
    }

    private static let style: Markup = """
        figure{margin:32px 0;max-width:720px}
        figure h2{margin:0 0 8px;font-size:18px}
        .chart{display:block;width:100%;background:var(--card);border:1px solid var(--line);
        border-radius:12px}
        .chart .grid{stroke:var(--line)}
        .chart .tick{fill:var(--soft);font-size:12px}
        .chart .line{fill:none;stroke:var(--accent);stroke-width:2.5}
        .chart .limit{fill:none;stroke:var(--soft);stroke-width:1.5;stroke-dasharray:5 4}
        .chart .dots{fill:var(--accent);stroke:var(--card)}
        .chart .alarms{fill:var(--red);stroke:var(--ink);stroke-width:1.5}
        .chart .name{fill:var(--ink);font-size:12px}
        figcaption{color:var(--soft);font-size:13px;margin-top:8px}
        .key{margin-right:18px}
        .key::before{content:"";display:inline-block;width:18px;margin-right:6px;
        vertical-align:middle;border-top:2.5px solid var(--accent)}
        .key.limit::before{border-top:1.5px dashed var(--soft)}
        .key.dots::before,.key.alarms::before{width:9px;height:9px;border:0;border-radius:50%;
        background:var(--accent)}
        .key.alarms::before{background:var(--red)}

        """
}
