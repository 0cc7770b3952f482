package import Wording

/// Rows to show, described once for every format.
package struct Table: Hashable, Sendable {
    package var columns: [Column]
    /// Each row has one cell a column.
    package var rows: [[Cell]]

    /// A column: its stable name for programs, its title for people.
    package struct Column: Hashable, Sendable {
        /// In snake_case.
        package let key: String
        package let title: Phrase
        package let alignment: Alignment

        package init(_ key: String, _ title: Phrase, _ alignment: Alignment = .leading) {
            self.key = key
            self.title = title
            self.alignment = alignment
        }

        /// Names by which things are looked up; cut, they would be of no use.
        private static let names: Set = [
            "rule", "agent", "conversation", "example", "charged_with", "party", "commit", "value",
        ]

        /// Whether its cells may be cut to fit a terminal.
        var isCuttable: Bool { alignment == .leading && !Self.names.contains(key) }
    }

    /// Numbers stand at the right, words at the left.
    package enum Alignment: Hashable, Sendable {
        case leading
        case trailing
    }

    package init(columns: [Column], rows: [[Cell]] = []) {
        self.columns = columns
        self.rows = rows
    }

    /// The whole table as text with a line break at its end.
    ///
    /// - Parameters:
    ///   - width: the columns of the terminal; the widest column of words is cut to fit.
    ///   - colored: whether headers may use terminal colours.
    package func text(
        _ format: TableFormat, language: Language, width: Int = 100, colored: Bool = false
    ) -> String {
        switch format {
        case .table: TextTable(self, language: language, width: width, colored: colored).text
        case .json: JSONTable(self, language: language).array
        case .jsonl: JSONTable(self, language: language).lines
        case .csv: CSVTable.text(self, language: language)
        }
    }
}
