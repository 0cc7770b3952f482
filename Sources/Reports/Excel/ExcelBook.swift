package import Wording

/// An Excel workbook: sentences and tables on named sheets, for people who work on in Excel.
///
/// Numbers are numbers and shares are percentages; everything else is text, never a formula, and an
/// id of digits keeps its zeros. Tables have a header that stays in view, a filter, and columns wide
/// enough for Chinese. The same sheets give the same bytes.
package struct ExcelBook: Hashable, Sendable {
    /// What one sheet holds.
    package enum Content: Hashable, Sendable {
        /// One below the other, wrapped.
        case sentences([Phrase])
        case table(Table)
        /// One below the other, each on a page of its own when printed.
        case forms([RecordForm])
    }

    /// A sheet with its name.
    package struct Sheet: Hashable, Sendable {
        package let name: Phrase
        package let content: Content

        package init(_ name: Phrase, _ content: Content) {
            self.name = name
            self.content = content
        }
    }

    package let sheets: [Sheet]

    package init(_ sheets: [Sheet]) {
        self.sheets = sheets
    }

    /// Writes the workbook to a file, made anew.
    ///
    /// - Throws: where the file cannot be written.
    package func write(to path: String, language: Language) throws(ExcelError) {
        let file = try ExcelFile(path: path)
        var names = SheetNames()
        for sheet in sheets {
            let name = names.name(for: sheet.name(language))
            let page = try file.addSheet(named: name)
            switch sheet.content {
            case .sentences(let sentences): page.write(sentences.map { $0(language) })
            case .table(let table): page.write(table, language: language)
            case .forms(let forms): page.write(forms, language: language)
            }
        }
        try file.close()
    }
}
