import GRDB
import Scoring
import TestSupport
import Testing
import Transcripts

@testable import Store

/// Files beside the chats: added to, never changed.
struct GivenSheetTests {
    private static func content(_ text: String) throws -> GivenSheet.Content {
        let folder = try TemporaryFolder()
        return GivenSheet.Content(try Sheet(path: folder.write(text, to: "a.csv")))
    }

    private static func subject(
        _ source: String, _ kind: CardSheetKind = .figures, card: String = "qa"
    ) -> GivenSheet.Subject {
        GivenSheet.Subject(kind: kind, month: "2026-06", card: card, source: source)
    }

    @Test func `of the same subject the last counts, and nothing is lost`() async throws {
        let team = try await Team(chats: 0)
        let first = try Self.content("agent,value\na1,1\n\n\"a,2\",2\n")
        let second = try Self.content("agent,value\na1,3\n")
        func give(_ content: GivenSheet.Content, _ subject: GivenSheet.Subject) async throws {
            let last = try await team.store.givenSheets().last?.id
            _ = try await team.store.give(
                content, named: "六月.csv", as: subject, seen: last, by: team.lead, at: Team.at(1))
        }
        try await give(first, Self.subject("学院"))
        try await give(first, Self.subject("考勤"))
        try await give(second, Self.subject("学院", card: "other"))
        try await give(second, Self.subject("学院", .records))
        try await give(second, Self.subject("学院", .records, card: "other"))
        let all = try await team.store.givenSheets(of: "2026-06")
        #expect(all.map(\.id.value) == [1, 2, 3, 4, 5])
        // Figures serve every card, records one.
        #expect(all.inForce.map(\.id.value) == [2, 3, 4, 5])
        let kept = try #require(all.first).sheet
        #expect(kept.path == "六月.csv" && kept.columns == ["agent", "value"])
        #expect(kept.rows.map(\.line) == [2, 4] && kept.rows[1][0] == "a,2")
        #expect(try await team.store.givenSources() == ["学院", "考勤"])
        #expect(try await team.store.givenSheets(of: "2026-07").isEmpty)
    }

    @Test func `what was given never changes, and a change behind the back is found`() async throws
    {
        let team = try await Team(chats: 0)
        _ = try await team.store.give(
            Self.content("agent,value\na1,1\n"), named: "a.csv", as: Self.subject("学院"),
            seen: nil, by: team.lead, at: Team.at(1))
        for change in ["UPDATE given_sheet SET at = 0", "DELETE FROM given_sheet"] {
            await #expect(throws: StoreError.refused(.appendOnly)) {
                try await team.store.write(by: nil, at: Team.at(2)) {
                    try $0.database.execute(sql: change)
                }
            }
        }
        #expect(try await team.store.verify().isSound)
        try await team.store.pool.write {
            try $0.execute(sql: "DROP TRIGGER given_sheet_never_changes")
            try $0.execute(sql: "UPDATE given_sheet SET body = replace(body, '\"1\"', '\"9\"')")
        }
        let altered = try await team.store.verify().altered
        #expect(altered == [AlteredRecord(subject: .sheet, id: 1, kind: .changed)])
    }
}
