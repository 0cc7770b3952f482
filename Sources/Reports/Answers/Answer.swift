package import Wording

/// What a verb of statistics says: sentences for people, and the rows behind them.
package struct Answer: Hashable, Sendable {
    /// One thought each: one number, one range, one consequence.
    package var sentences: [Phrase]
    package var table: Table
    /// Why what was asked for cannot be had, and the least that would do; `nil` where it can.
    package var trouble: Phrase?
    /// For the page only.
    package var pictures: [Chart]

    package init(
        _ sentences: [Phrase], _ table: Table, trouble: Phrase? = nil, pictures: [Chart] = []
    ) {
        self.sentences = sentences
        self.table = table
        self.trouble = trouble
        self.pictures = pictures
    }

    /// The answer with a line break at its end: sentences above the table for a terminal, one
    /// object with `sentences` and `rows` as JSON, the rows alone as JSON Lines and CSV.
    ///
    /// - Parameters:
    ///   - width: the columns that sentences take.
    ///   - tableWidth: those that the table may take; nil for the same.
    package func text(
        _ format: TableFormat, language: Language, width: Int = 100, tableWidth: Int? = nil,
        colored: Bool = false
    ) -> String {
        switch format {
        case .table:
            let lines = sentences.flatMap { WrappedText.lines($0(language), width: width) }
            let rows = table.text(
                .table, language: language, width: tableWidth ?? width, colored: colored)
            return lines.map { PlainText.line($0) + "\n" }.joined()
                + (table.rows.isEmpty ? "" : "\n" + rows)
        case .json:
            var object = JSONObject()
            object.set("sentences", texts: sentences.map { $0(language) })
            let rows = table.text(.json, language: language).dropLast()
            return object.text.dropLast() + ",\"rows\":" + rows + "}\n"
        case .jsonl, .csv:
            return table.text(format, language: language)
        }
    }
}
