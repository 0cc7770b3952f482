import Testing
import Transcripts

@testable import Rules

/// Clauses, and of whom they speak.
struct ClauseTests {
    @Test(arguments: [
        ("您好，今天发货。不急哈", ["您好", "今天发货", "不急哈"]),
        ("宽楦有 选带W的", ["宽楦有", "选带W的"]),
        ("满1,000减20.5元,明天止", ["满1,000减20.5元", "明天止"]),
        (
            "Yes. It's on www.shop.com, size 2.5 fits!",
            ["Yes", "It's on www.shop.com", "size 2.5 fits"]
        ),
        ("We can't but message me", ["We can't", "but message me"]),
        ("便宜是便宜但容易坏", ["便宜是便宜", "但容易坏"]),
        ("不但便宜，再好不过", ["不但便宜", "再好不过"]),
        ("  ", []), ("", []), ("……！？", []), ("👍好的👍", ["好的"]),
    ]) func `A line is cut where its words stop belonging together`(text: String, parts: [String]) {
        let bytes = Array(text.utf8)
        let cut = ClauseCut.clauses(of: bytes).map { String(decoding: bytes[$0], as: UTF8.self) }
        #expect(cut == parts)
    }

    @Test func `Words without a mark are cut after 300, not behind a digit or Latin letter`() {
        let text = String(repeating: "好", count: 299) + "12天" + String(repeating: "好", count: 10)
        let bytes = Array(text.utf8)
        let cut = ClauseCut.clauses(of: bytes).map { String(decoding: bytes[$0], as: UTF8.self) }
        #expect(cut.map(\.count) == [302, 10])
        #expect(cut.first?.hasSuffix("12天") == true)
    }

    @Test(arguments: [
        ("您眼睛往哪看", Role.agent, Subject.customer), ("仓库那帮人真磨蹭", .agent, .other),
        ("我这边帮您查", .agent, .shop), ("我给您查", .agent, .agent), ("帮您查一下", .agent, .agent),
        ("别烦我", .agent, .customer), ("怪你自己", .agent, .customer), ("孩子打不开", .agent, .other),
        ("自己看", .agent, .customer), ("快递的事别找我", .agent, .customer), ("找快递去", .agent, .open),
        ("今天发货", .agent, .open), ("你们发错了", .customer, .shop),
        ("我拍错了", .customer, .customer), ("快递把箱子扔了", .customer, .other), ("", .agent, .open),
        ("you never read", .agent, .customer), ("the courier was rude", .agent, .other),
        ("I'll send it to you", .agent, .agent), ("we'll look", .agent, .shop),
        ("don't message me again", .agent, .customer), ("posted it to you", .agent, .agent),
        ("you sent the wrong one", .customer, .shop), ("ships on Monday", .agent, .open),
    ]) func `Who is meant is told by the first name in the place of a subject`(
        clause: String, role: Role, subject: Subject
    ) {
        var clause = clause
        #expect(clause.withUTF8 { SubjectReader.subject(of: $0, saidBy: role) } == subject)
    }

    @Test(arguments: [
        ("A: 不会退色，您放心", 1), ("A: 会退色，不用担心", 0), ("A: 一定到", 0),
    ]) func `Within clause a not looks at that clause alone`(chat: String, findings: Int) throws {
        let bench = try RuleBench(
            "must_not: {by: agent, clause: {words: [退色, 担心], not: {words: [会退]}}}")
        let other = try RuleBench(
            "must_not: {by: agent, clause: {words: [退色], all: [{words: [不会]}]}}")
        #expect(try other.findings(chat).count == findings)
        #expect(try bench.findings("A: 会退色，您看").isEmpty)
        // The second clause has 担心 and no 会退; the whole message has both.
        #expect(try bench.findings("A: 会退色，不用担心").count == 1)
    }

    @Test func `Both words must stand in one clause`() throws {
        let bench = try RuleBench(
            "must_not: {by: agent, clause: {all: [{words: [保证]}, {words: [退]}]}}")
        #expect(try bench.places("A: 保证给您退").count == 1)
        #expect(try bench.places("A: 品质保证，七天能退").isEmpty)
        #expect(try bench.places("A: 品质保证，保证退").count == 1)
    }

    @Test func `Who is spoken of is asked of the clause of the hit`() throws {
        let bench = try RuleBench(
            "must_not: {by: agent, clause: {words: [磨蹭], about: [customer, open]}}")
        #expect(try bench.places("A: 您别磨蹭").count == 1)
        #expect(try bench.places("A: 您放心，仓库再磨蹭也今天发").isEmpty)
        #expect(try bench.places("A: 磨蹭什么").count == 1)
    }

    @Test(arguments: [
        ("A: 老板好呀", 0), ("A: 念旧好呀可以买老款", 1), ("A: 您说的对，好呀", 0), ("A: 好", 1),
    ]) func `What fills its clause is no mention by the way`(chat: String, findings: Int) throws {
        let bench = try RuleBench("must: {by: agent, clause: {words: [老板好呀, 好呀]}, fills: 0.6}")
        #expect(try bench.findings(chat).count == findings)
    }

    @Test(arguments: [
        "must_not: {fills: 0.5, words: [甲]}", "must_not: {about: nobody}",
        "must_not: {clause: {words: [甲]}, fills: 3}",
    ]) func `Other values are refused`(body: String) {
        #expect(throws: FileErrors.self) { _ = try RuleBench(body) }
    }
}
