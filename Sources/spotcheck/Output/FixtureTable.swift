import Reports
import Rules
import Wording

/// The fixtures that failed: for people each with the line of the chat, and how many were run; for
/// programs a row each.
enum FixtureTable {
    static func text(
        _ failures: [FixtureCheck.Failure], of pack: RulePack, format: TableFormat,
        _ language: Language
    ) -> String {
        guard format == .table else { return table(failures).text(format, language: language) }
        let lines = failures.map { failure in
            PlainText.line("\(failure.path):\(failure.line): \(failure.problem(language))") + "\n"
                + PlainText.line("    \(failure.quote)") + "\n"
                + (failure.reason.map { PlainText.line("    \($0(language))") + "\n" } ?? "")
        }
        let fixtures = pack.rules.rules.reduce(0) { $0 + $1.fixtures.count }
        let summary = Phrase.fixturesRun(
            rules: pack.rules.rules.count, fixtures: fixtures, failed: failures.count)
        return lines.joined() + summary(language) + "\n"
    }

    private static func table(_ failures: [FixtureCheck.Failure]) -> Table {
        Table(
            columns: [
                Table.Column("rule", .columnRule), Table.Column("path", .columnPath),
                Table.Column("line", .columnLine, .trailing),
                Table.Column("chat_line", .columnExample), Table.Column("message", .columnProblem),
                Table.Column("reason", .columnReason),
            ],
            rows: failures.map { failure in
                [
                    .text(failure.rule), .text(failure.path), .integer(failure.line),
                    .text(failure.quote), .words(failure.problem),
                    failure.reason.map { .words($0) } ?? .none,
                ]
            })
    }
}
