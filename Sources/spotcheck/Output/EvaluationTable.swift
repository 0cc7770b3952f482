import Rules
import Auditing
import Foundation
import Reports
import Wording

/// How the results of an evaluation are shown.
enum EvaluationTable {
    /// The table; as JSON, one object with the list `kinds`.
    static func text(_ kinds: [KindResult], format: TableFormat, language: Language) -> String {
        let table = table(kinds)
        guard format == .json else { return table.text(format, language: language) }
        return "{\"kinds\":" + table.text(.json, language: language).dropLast() + "}\n"
    }

    /// A line for each violation that was missed and for each false alarm.
    static func details(_ evaluation: Evaluation, language: Language) -> String {
        let misses = evaluation.misses.map { truth in
            "miss\t\(truth.kind)\t\(truth.variant)\t\(truth.conversation)\t\(truth.messages)\n"
        }
        let alarms = evaluation.falseAlarms.map { kind, finding, traps in
            let words = finding.evidence.map { "\($0.message): \($0.text)" }
            return "alarm\t\(kind)\t\(finding.rule)\t\(finding.conversation)\t"
                + words.joined(separator: " | ") + "\t" + traps.joined(separator: ",") + "\n"
        }
        return (misses + alarms).joined()
    }

    private static func table(_ kinds: [KindResult]) -> Table {
        Table(
            columns: [
                Table.Column("kind", .columnKind),
                Table.Column("n", .columnRecorded, .trailing),
                Table.Column("found", .columnFound, .trailing),
                Table.Column("recall", .columnRecall, .trailing),
                Table.Column("precision", .columnPrecision, .trailing),
                Table.Column("trap_hits", .columnTrapHits, .trailing),
            ],
            rows: kinds.map { kind in
                [
                    .text(kind.kind), .integer(kind.count), .integer(kind.found),
                    ratio(kind.recall), ratio(kind.precision), .integer(kind.trapHits),
                ]
            })
    }

    private static func ratio(_ value: Double?) -> Cell {
        value.map { .decimal(String(format: "%.3f", $0)) } ?? .none
    }
}
