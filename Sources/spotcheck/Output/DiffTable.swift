import Auditing
import Foundation
import Reports
import Rules
import Scoring
import Wording

/// What a change of rules changes. For people one table for each question, those without an answer
/// left out; for programs all rows in one table, each with its `kind`.
struct DiffTable {
    let comparison: RuleComparison
    /// What comes and goes.
    let differences: [[Cell]]
    let broken: [FixtureCheck.Failure]

    /// - Parameter left: how many differences are not among the rows.
    func text(_ format: TableFormat, _ language: Language, left: Int) -> String {
        let all: [(Phrase, [[Cell]], [String: Phrase])] = [
            (.diffByRule, ruleSetRows + amendmentRows + ruleRows, ["text": .columnDifference]),
            (.diffFindings, differences, [:]),
            (.diffAgents, agentRows, ["text": .columnDifference]),
            (.diffFixtures, fixtureRows, ["text": .columnProblem]),
            (.diffVerdicts, verdictRows, ["text": .columnReviewed]),
        ]
        let parts = all.map { ($0, $1.map(Self.filled), $2) }
        if format != .table {
            return Table(columns: Self.columns, rows: parts.flatMap(\.1))
                .text(format, language: language)
        }
        let shown = parts.filter { !$0.1.isEmpty }.map { title, rows, headings in
            let columns = Self.columns.map { column in
                headings[column.key].map { Table.Column(column.key, $0, column.alignment) }
                    ?? column
            }
            let table = Self.withoutEmpty(Table(columns: columns, rows: Kind.worded(rows)))
            return title(language) + "\n\n"
                + table.text(.table, language: language, width: OutputOptions.tableWidth) + "\n"
        }
        let rest = left > 0 ? Phrase.diffLeft(left)(language) + "\n" : ""
        return shown.isEmpty ? Phrase.diffNothing(language) + "\n" : shown.joined() + rest
    }

    /// What a row tells, for programs and for people.
    private enum Kind: String {
        case rule
        case removed = "rule_removed"
        case added = "rule_added"
        case points
        case severity
        case tier
        case new
        case gone
        case agent
        case fixture
        case verdictMet = "verdict_met"
        case verdictBroken = "verdict_broken"

        private var title: Phrase {
            switch self {
            case .rule: .diffRule
            case .removed: .diffRemoved
            case .added: .diffAdded
            case .points: .diffPoints
            case .severity: .diffSeverity
            case .tier: .diffTier
            case .new: .diffNew
            case .gone: .diffGone
            case .agent: .diffAgent
            case .fixture: .diffFixture
            case .verdictMet: .diffVerdictMet
            case .verdictBroken: .diffVerdictBroken
            }
        }

        init(_ part: RuleAmendment.Part) {
            switch part {
            case .points: self = .points
            case .severity: self = .severity
            case .tier: self = .tier
            }
        }

        static func cell(_ kind: Kind) -> Cell { .text(kind.rawValue) }

        /// The rows with words in place of the codes in front.
        static func worded(_ rows: [[Cell]]) -> [[Cell]] {
            rows.map { row in
                guard case .text(let code) = row[0], let kind = Kind(rawValue: code) else {
                    return row
                }
                return [.words(kind.title)] + row.dropFirst()
            }
        }
    }

    private static let columns = [
        Table.Column("kind", .columnChange), Table.Column("rule", .columnRule),
        Table.Column("conversation", .columnConversation),
        Table.Column("agent", .columnAgent),
        Table.Column("message", .columnMessage, .trailing),
        Table.Column("text", .columnText),
        Table.Column("before", .columnBefore, .trailing),
        Table.Column("after", .columnAfter, .trailing),
        Table.Column("path", .columnPath), Table.Column("line", .columnLine, .trailing),
        Table.Column("chat_line", .columnExample),
    ]

    /// A row with a cell in each column: most have none for the place of an example chat.
    private static func filled(_ row: [Cell]) -> [Cell] {
        row + Array(repeating: .none, count: columns.count - row.count)
    }

    /// A finding that comes or goes.
    static func row(_ difference: RuleComparison.Difference, _ mask: ChatMask) -> [Cell] {
        let finding = mask.mask(difference.finding)
        return [
            Kind.cell(difference.isNew ? .new : .gone), .text(finding.rule),
            .text(finding.conversation), .text(finding.agent),
            .integer((finding.evidence.first?.message ?? 0) + 1),
            .text(finding.evidence.map(\.text).joined(separator: " … ")),
            difference.isNew ? .none : .decimal(finding.points.text),
            difference.isNew ? .decimal(finding.points.text) : .none,
        ]
    }

    /// Rules that come and go.
    private var ruleSetRows: [[Cell]] {
        comparison.removed.map { [Kind.cell(.removed), .text($0)] }
            + comparison.added.map { [Kind.cell(.added), .text($0)] }
    }

    private var amendmentRows: [[Cell]] {
        comparison.amendments.map { amendment in
            let cell: (String) -> Cell = {
                amendment.part == .points ? .decimal($0) : .text($0)
            }
            return [
                Kind.cell(Kind(amendment.part)), .text(amendment.rule), .none, .none, .none, .none,
                cell(amendment.before), cell(amendment.after),
            ]
        }
    }

    private var ruleRows: [[Cell]] {
        comparison.rules.filter { $0.value.new + $0.value.gone > 0 }
            .sorted { $0.key < $1.key }.map { rule, change in
                [
                    Kind.cell(.rule), .text(rule), .none, .none, .none,
                    .words(.diffCounts(new: change.new, gone: change.gone)),
                    .integer(change.same + change.gone), .integer(change.same + change.new),
                ]
            }
    }

    private var agentRows: [[Cell]] {
        comparison.after.agents.keys.sorted().compactMap { agent in
            guard let before = comparison.before.agents[agent]?.totals.mean,
                let after = comparison.after.agents[agent]?.totals.mean, before != after
            else { return nil }
            return [
                Kind.cell(.agent), .none, .none,
                .text(comparison.after.names[agent] ?? agent), .none,
                .words(.diffChange(Self.points(after - before))),
                .decimal(Self.points(before)), .decimal(Self.points(after)),
            ]
        }
    }

    private var fixtureRows: [[Cell]] {
        broken.map { failure in
            [
                Kind.cell(.fixture), .text(failure.rule), .none, .none, .none,
                .words(failure.problem), .none, .none, .text(failure.path),
                .integer(failure.line), .text(failure.quote),
            ]
        }
    }

    private var verdictRows: [[Cell]] {
        comparison.flips.map { flip in
            [
                Kind.cell(flip.agrees ? .verdictMet : .verdictBroken),
                .text(flip.verdict.rule), .text(flip.verdict.conversation), .none,
                .integer(flip.verdict.message + 1), .text(flip.verdict.verdict.rawValue),
                .words(flip.isFlagged ? .diffSilent : .diffFlagged),
                .words(flip.isFlagged ? .diffFlagged : .diffSilent),
            ]
        }
    }

    private static func points(_ value: Double) -> String { String(format: "%.2f", value) }

    /// The columns that have something in them.
    private static func withoutEmpty(_ table: Table) -> Table {
        let kept = table.columns.indices.filter { column in
            table.rows.contains { $0[column] != .none }
        }
        return Table(
            columns: kept.map { table.columns[$0] },
            rows: table.rows.map { row in kept.map { row[$0] } })
    }
}
