import Reports
import Rules
import Wording

/// What lint says: for people a line each, `path:line:column: warning: what [check]`, which editors
/// can follow; for programs a row each.
enum LintTable {
    static func text(
        _ messages: [LintMessage], format: TableFormat, _ language: Language
    ) -> String {
        guard format == .table else { return table(messages).text(format, language: language) }
        return messages.map { message in
            let place = "\(message.path):\(message.line):\(message.column)"
            let word = message.severity == .error ? Phrase.lintError : .lintWarning
            return PlainText.line(
                "\(place): \(word(language)): \(message.text(language)) "
                    + "[\(message.check.rawValue)]") + "\n"
        }.joined()
    }

    private static func table(_ messages: [LintMessage]) -> Table {
        Table(
            columns: [
                Table.Column("path", .columnPath),
                Table.Column("line", .columnLine, .trailing),
                Table.Column("column", .columnPlace, .trailing),
                Table.Column("severity", .columnSeverity),
                Table.Column("check", .columnCheck),
                Table.Column("rule", .columnRule),
                Table.Column("message", .columnProblem),
            ],
            rows: messages.map { message in
                [
                    .text(message.path), .integer(message.line), .integer(message.column),
                    .text(message.severity.rawValue), .text(message.check.rawValue),
                    message.rule.map { .text($0) } ?? .none, .words(message.text),
                ]
            })
    }
}
