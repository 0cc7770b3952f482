import Auditing
import Reports
import Rules
import Wording

/// What was mined: for people a table and below it the lines to paste, for programs the rows.
enum MineTable {
    /// A wording, with all that differ only by case, blanks, marks and emoji.
    struct Wording: Hashable {
        /// Letters, digits and Chinese characters in lower case, a blank for each gap.
        let text: String
        let counts: Bool

        init(_ words: String, counts: Bool) {
            text = words.lowercased().split { !Spellings.isContent($0) }.joined(separator: " ")
            self.counts = counts
        }
    }

    static func disguises(
        _ counts: [MinedForms<DisguiseMiner.Form>.Count], format: TableFormat, _ language: Language
    ) -> String {
        let masking = Masking()
        let table = Table(
            columns: [
                Table.Column("word", .columnWord), Table.Column("form", .columnForm),
                Table.Column("times", .columnTimes, .trailing),
                Table.Column("conversations", .columnConversations, .trailing),
                Table.Column("known", .columnKnown), Table.Column("line", .columnNewLine),
                Table.Column("example", .columnExample),
                Table.Column("message", .columnMessage, .trailing),
            ],
            rows: counts.map { count in
                [
                    .text(count.form.word), .text(masking.mask(count.form.form)),
                    .integer(count.times), .integer(count.conversations),
                    .flag(count.form.isKnown), line(count.form).map { .text($0) } ?? .none,
                    .text(count.example.conversation), .integer(count.example.message + 1),
                ]
            })
        let lines = counts.compactMap { line($0.form) }
        return text(table, lines, .mineFolding, format, language)
    }

    /// - Parameters:
    ///   - spellings: how each wording was written; the most frequent way is shown.
    ///   - wanting: wordings that stand where the demand was not met; they alone are put forward.
    static func wordings(
        _ counts: [MinedForms<Wording>.Count], _ spellings: Spellings, wanting: Set<Wording>,
        format: TableFormat, _ language: Language
    ) -> String {
        let shown = counts.filter { !$0.form.text.isEmpty }
        let table = Table(
            columns: [
                Table.Column("text", .columnText), Table.Column("times", .columnTimes, .trailing),
                Table.Column("conversations", .columnConversations, .trailing),
                Table.Column("counts", .columnCountsAlready),
                Table.Column("example", .columnExample),
                Table.Column("message", .columnMessage, .trailing),
            ],
            rows: shown.map { count in
                [
                    .text(spellings.common(of: count.form)), .integer(count.times),
                    .integer(count.conversations), .flag(count.form.counts),
                    .text(count.example.conversation), .integer(count.example.message + 1),
                ]
            })
        let lines = shown.map(\.form).filter { !$0.counts && wanting.contains($0) }
            .map(spellings.common)
        return text(table, lines, .mineList, format, language)
    }

    private static func text(
        _ table: Table, _ lines: [String], _ title: Phrase, _ format: TableFormat,
        _ language: Language
    ) -> String {
        let rows = table.text(format, language: language, width: OutputOptions.tableWidth)
        guard format == .table, !lines.isEmpty else { return rows }
        return rows + "\n# " + title(language) + "\n"
            + lines.map { PlainText.line($0) + "\n" }.joined()
    }

    /// The line for `folding.txt`; none for what is known, or what holds signs that have a meaning
    /// there.
    private static func line(_ form: DisguiseMiner.Form) -> String? {
        if form.isKnown || form.form.contains("=") || form.form.contains("#") { return nil }
        return "\(form.form) = \(form.word)"
    }
}
