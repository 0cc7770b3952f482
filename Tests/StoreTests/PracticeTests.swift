import GRDB
import Rules
import Testing
import Transcripts
import Wording

@testable import Store

/// What is kept of practice: added to, never changed.
struct PracticeTests {
    @Test func `A chat is kept line by line, and a stale line is refused`() async throws {
        let team = try await Team(chats: 0)
        let id = try await team.store.beginPractice(
            "late", line: "{\"a\":1}", by: team.lead, at: Team.at(1))
        let reply = NewPracticeLine(.reply, json: "{\"b\":2}")
        try await team.store.add([reply], to: id, after: 1, by: team.lead, at: Team.at(2))
        await #expect(throws: StoreError.refused(.changedMeanwhile)) {
            try await team.store.add([reply], to: id, after: 1, by: team.lead, at: Team.at(3))
        }
        let end = NewPracticeLine(.end, json: "{}")
        try await team.store.add([end], to: id, after: 2, by: team.lead, at: Team.at(4))
        await #expect(throws: StoreError.refused(.changedMeanwhile)) {
            try await team.store.add([reply], to: id, after: 3, by: team.lead, at: Team.at(5))
        }
        let kept = try #require(try await team.store.practice(id))
        #expect(kept.lines == ["{\"a\":1}", "{\"b\":2}", "{}"] && kept.isOver)
        #expect(try await team.store.practices(of: team.lead) == [kept])
    }

    @Test(arguments: ["exam", "practice", "practice_line", "drill_answer"])
    func `Nothing of it is changed or goes`(table: String) async throws {
        let team = try await Team(chats: 0)
        let exam = try await team.store.begin(
            NewExam(seed: "s", sitting: "a", language: .zh, minutes: 30), by: team.lead,
            at: Team.at(1))
        _ = try await team.store.beginPractice(
            "late", line: "{}", in: exam, by: team.lead, at: Team.at(1))
        try await team.store.add(
            DrillAnswer(subject: "a/b", isRight: true, day: 1), after: 0, by: team.lead,
            at: Team.at(1))
        for change in ["UPDATE \(table) SET at = 0", "DELETE FROM \(table)"] {
            await #expect(throws: StoreError.refused(.appendOnly)) {
                try await team.store.write(by: nil, at: Team.at(2)) {
                    try $0.database.execute(sql: change)
                }
            }
        }
    }

    @Test func `What an exam came to is kept once`() async throws {
        let team = try await Team(chats: 0)
        let exam = try await team.store.begin(
            NewExam(seed: "s", sitting: "a", language: .zh, minutes: 30), by: team.lead,
            at: Team.at(1))
        for points in [90, 10] {
            try await team.store.finish(
                exam,
                StoredExam.Result(
                    isPassed: points > 50, total: Points(points), body: "{}", at: Team.at(2)),
                by: team.lead)
        }
        let kept = try await team.store.exam(exam)
        #expect(kept?.result?.total == Points(90) && kept?.result?.isPassed == true)
        #expect(try await team.store.exams(of: team.lead).count == 1)
    }
}
