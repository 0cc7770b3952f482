import Auditing
import Reports
import Transcripts
import Wording

/// The parts of a plan, one a row.
enum SplitTable {
    static func of(_ plan: SplitPlan) -> Table {
        Table(
            columns: [
                Table.Column("part", .columnSplitPart, .trailing),
                Table.Column("bytes", .columnBytes, .trailing),
                Table.Column("files", .columnFiles),
                Table.Column("undivided", .columnUndivided),
            ],
            rows: plan.parts.map { part in
                let undivided = part.pieces.compactMap(\.piece.undivided).first
                return [
                    .integer(part.part), .integer(Int(part.bytes)), .text(files(of: part)),
                    undivided.map { .coded($0.rawValue, $0.phrase) } ?? .none,
                ]
            })
    }

    /// The first file, with its range, and how many more there are.
    private static func files(of part: SplitPlan.Part) -> String {
        let names = part.pieces.prefix(3).map { piece in
            piece.piece.range.map { "\(piece.piece.path) [\($0.start), \($0.end))" }
                ?? piece.piece.path
        }
        let more = part.pieces.count - names.count
        return names.joined(separator: " ") + (more > 0 ? " +\(more)" : "")
    }
}

extension ArchivePiece.Undivided {
    fileprivate var phrase: Phrase {
        switch self {
        case .compressed: .undividedCompressed
        case .packed: .undividedPacked
        case .encoding: .undividedEncoding
        case .format: .undividedFormat
        case .series: .undividedSeries
        }
    }
}
