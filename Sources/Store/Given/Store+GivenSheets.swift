import Foundation
import GRDB
import Scoring
package import Transcripts

extension Store {
    /// Keeps a file beside the chats. One of the same subject that was given before stays, and
    /// counts no longer.
    ///
    /// - Parameters:
    ///   - name: of the file.
    ///   - seen: the last of all files that the giver knew of, with which it was compared; `nil`
    ///     where there was none.
    /// - Throws: `refused` with `changedMeanwhile` where another came in by now.
    package func give(
        _ content: GivenSheet.Content, named name: String, as subject: GivenSheet.Subject,
        seen: GivenSheetID?, by: UserID, at: Timestamp
    ) async throws(StoreError) -> GivenSheetID {
        try await write(by: by, at: at) { change in
            let last = try Int64.fetchOne(
                change.database, sql: "SELECT max(id) FROM given_sheet")
            if last != seen?.value { throw StoreError.refused(.changedMeanwhile) }
            let id = try change.insert(
                """
                INSERT INTO given_sheet (kind, month, card, source, name, body, by, at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                [
                    subject.kind.rawValue, subject.month, subject.card, subject.source, name,
                    try content.json, by.value, at.milliseconds,
                ])
            var new: [TrailField: String] = [
                .kind: subject.kind.rawValue, .month: subject.month,
                .rows: "\(content.rows.count)",
                .record: try RecordDigest.sheet.digest(of: id, in: change.database),
            ]
            new[.card] = subject.card
            try change.log(.sheetGiven, .sheet, id, new: new)
            return GivenSheetID(id)
        }
    }

    /// What was given of a month, `2026-06`, or of all of them, the first first.
    package func givenSheets(of month: String? = nil) async throws(StoreError) -> [GivenSheet] {
        try await read { database in
            try month.map { try database.givenSheets("month = ?", [$0]) }
                ?? database.givenSheets("1", [])
        }
    }

    /// One of them; `nil` where there is none.
    package func givenSheet(_ id: GivenSheetID) async throws(StoreError) -> GivenSheet? {
        try await read { try $0.givenSheets("id = ?", [id.value]).first }
    }

    /// Where files came from so far, in the order of the names.
    package func givenSources() async throws(StoreError) -> [String] {
        try await read { database in
            try String.fetchAll(
                database, sql: "SELECT DISTINCT source FROM given_sheet ORDER BY source")
        }
    }
}

extension Database {
    fileprivate func givenSheets(
        _ condition: String, _ arguments: StatementArguments
    ) throws -> [GivenSheet] {
        try Row.fetchAll(
            self, sql: "SELECT * FROM given_sheet WHERE \(condition) ORDER BY id",
            arguments: arguments
        ).map { try GivenSheet($0) }
    }
}

extension GivenSheet {
    fileprivate init(_ row: Row) throws {
        let card: String? = row["card"]
        let body: String = row["body"]
        self.init(
            id: GivenSheetID(row["id"]),
            subject: Subject(
                kind: CardSheetKind(rawValue: row["kind"]) ?? .figures, month: row["month"],
                card: card ?? "", source: row["source"]),
            name: row["name"],
            content: try JSONDecoder().decode(Content.self, from: Data(body.utf8)),
            by: UserID(row["by"]), at: Timestamp(milliseconds: row["at"]))
    }
}

extension GivenSheet.Content {
    fileprivate var json: String {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            return String(decoding: try encoder.encode(self), as: UTF8.self)
        }
    }
}
