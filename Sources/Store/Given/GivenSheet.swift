package import Scoring
package import Transcripts

/// A file beside the chats as somebody gave it: figures, records or assessments of a month.
package struct GivenSheet: Hashable, Sendable {
    package let id: GivenSheetID
    package let subject: Subject
    /// Of the file.
    package let name: String
    package let content: Content
    package let by: UserID
    package let at: Timestamp

    /// What it is about: of the same subject the last counts.
    package struct Subject: Hashable, Sendable {
        package let kind: CardSheetKind
        /// `2026-06`.
        package let month: String
        /// The name of the card by which it is read; `nil` for figures, which serve every card.
        package let card: String?
        /// Where it comes from, in words: a system, a list, or who has assessed.
        package let source: String

        /// - Parameter card: left out where the kind needs none.
        package init(kind: CardSheetKind, month: String, card: String, source: String) {
            self.kind = kind
            self.month = month
            self.card = kind.needsCard ? card : nil
            self.source = source
        }
    }

    /// Its columns and rows as they were in the file.
    package struct Content: Hashable, Codable, Sendable {
        package let columns: [String]
        package let rows: [Row]

        package struct Row: Hashable, Codable, Sendable {
            /// Where it began in the file, 1-based.
            package let line: Int
            package let cells: [String]
        }

        package init(_ sheet: Sheet) {
            columns = sheet.columns
            rows = sheet.rows.map { Row(line: $0.line, cells: $0.cells) }
        }
    }

    /// The same as it was read from the file.
    package var sheet: Sheet {
        Sheet(
            path: name, columns: content.columns,
            rows: content.rows.map { SheetRow(line: $0.line, cells: $0.cells) })
    }
}

extension Sequence<GivenSheet> {
    /// Those that count: of each subject the last, in the order in which they were given.
    package var inForce: [GivenSheet] {
        reduce(into: [GivenSheet.Subject: GivenSheet]()) { last, sheet in
            if last[sheet.subject].map({ $0.id < sheet.id }) ?? true { last[sheet.subject] = sheet }
        }.values.sorted { $0.id < $1.id }
    }
}
