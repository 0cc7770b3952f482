import Rules
import Sampling
import TestSupport
import Testing
import Transcripts

@testable import Auditing

/// Chats of an invented shop whose return window went from 7 days to 15 on 2026-03-09 and goes to
/// 30 on 2026-04-01; all numbers counted by hand.
struct FactCheckTests {
    private static let facts = [
        "facts/returns.yaml": """
        title: {zh: 退货期, en: Return window}
        unit: 天
        asked: [退货 几天]
        values:
          - {value: 7 天, to: 2026-03-08}
          - {value: 15 天, from: 2026-03-09, to: 2026-03-31}
          - {value: 30 天, from: 2026-04-01}
        """,
        "facts/courier.yaml": """
        title: {zh: 快递, en: Courier}
        unit: text
        asked: [什么快递]
        rivals: [couriers]
        values:
          - {value: 中通, shops: [甲]}
          - {value: 顺丰, shops: [乙]}
        """,
        "words/couriers.txt": "中通\n顺丰\n韵达\n",
        "topic/rule.yaml": """
        title: {zh: 标题, en: Title}
        dimension: attitude
        severity: minor
        points: -1
        must_not: {words: [滚]}
        why: {zh: 因为, en: because}
        instead: {zh: 请, en: please}
        false_alarms: {zh: 无, en: none}
        fixtures: [{pass: "A: 好"}]
        """,
    ]

    /// A chat: its number, its day, its agent, the question and the answer.
    private static func chat(
        _ number: Int, _ day: String, _ agent: String, _ asked: String, _ said: String
    ) -> String {
        """
        {"id":"c\(number)","shop":"甲","messages":[\
        {"time":"2026-\(day) 10:00:00","role":"customer","sender":"k","text":"\(asked)"},\
        {"time":"2026-\(day) 10:00:20","role":"agent","sender":"\(agent)","text":"\(said)"}]}

        """
    }

    private static func tally(_ chats: [String], threads: Int = 1) async throws -> FactTally {
        let folder = try TemporaryFolder()
        for (name, text) in facts { try folder.write(text, to: "rules/\(name)") }
        try folder.write(chats.joined(), to: "chats.jsonl")
        let pack = try RulePack(folders: [folder.path("rules")]) { "\($0.count)" }
        var check = FactCheck(
            archive: Archive(paths: [folder.path("chats.jsonl")]), rules: pack.rules)
        check.threads = threads
        return try await check.run { reject in Issue.record("\(reject.place)") }
    }

    /// What parts of the same chats give that are ranges of a file, each through its bytes, and
    /// joined in any order and grouping.
    private static func merged(
        _ chats: [String], size: Int64, by random: inout SplitMix64
    ) async throws -> (merged: MergedAnswers, parts: Int) {
        let folder = try TemporaryFolder()
        for (name, text) in facts { try folder.write(text, to: "rules/\(name)") }
        let pack = try RulePack(folders: [folder.path("rules")]) { "\($0.count)" }
        let book = pack.rules.facts.book
        let archive = Archive(paths: [try folder.write(chats.joined(), to: "chats.jsonl")])
        var parts: [AnswersMerge] = []
        for piece in archive.pieces(of: size) {
            var options = archive.options
            options.ranges[piece.path] = piece.range
            let part = try await FactCheck(
                archive: Archive(paths: [piece.path], options: options), rules: pack.rules
            ).part(told: 3)
            let read = try #require(PartAnswers(part.bytes(book), book))
            #expect(PartAnswers(Array(part.bytes(book).dropLast()), book) == nil)
            parts.append(AnswersMerge(read, number: parts.count))
        }
        let count = parts.count
        while parts.count > 1 {
            let other = parts.remove(at: Int.random(in: parts.indices, using: &random))
            parts[Int.random(in: parts.indices, using: &random)].merge(other)
        }
        return (parts[0].merged(book), count)
    }

    @Test(arguments: [(200, 12), (700, 5), (1 << 30, 1)] as [(Int64, Int)])
    func `Parts in any order and grouping give the tally of the whole, examples, rejects and all`(
        size: Int64, atLeast: Int
    ) async throws {
        let said = ["7天", "一周", "15天", "十五天", "30天", "10天"]
        var chats = (0..<18).map { number in
            Self.chat(
                number, number % 3 == 0 ? "03-02" : "03-10", "a\(number % 4)", "退货几天",
                said[number * 5 % 6])
        }
        // A copy, and another chat with a known id.
        chats += [chats[4], Self.chat(5, "03-02", "b", "退货几天", "99天")]
        let whole = try await Self.tally(chats)
        #expect(whole.conversations == 18)
        #expect(whole.entries.reduce(0) { $0 + $1.count } == 18)
        // The second, the eighth and the last line.
        chats.insert("{broken\n", at: 1)
        chats.insert("{broken\n", at: 7)
        chats.append("{broken\n")
        var random = SplitMix64(seed: UInt64(size))
        for _ in 0..<4 {
            let (merged, parts) = try await Self.merged(chats, size: size, by: &random)
            #expect(parts >= atLeast)
            #expect(merged.tally.conversations == 18)
            #expect(Self.lines(merged.tally) == Self.lines(whole))
            #expect(Self.examples(merged.tally) == Self.examples(whole))
            #expect(merged.rejects == 3)
            #expect(merged.told.map(\.place.line) == [2, 8, 23])
        }
    }

    private static func examples(_ tally: FactTally) -> [String] {
        tally.entries.flatMap(\.answers).flatMap(\.agents).map { agent in
            "\(agent.id) \(agent.share.example.conversation) \(agent.share.example.message)"
        }
    }

    /// `value: answer standing agent×count …` of each answer, a line each.
    private static func lines(_ tally: FactTally) -> [String] {
        tally.entries.flatMap { entry in
            entry.answers.map { answer in
                let agents = answer.agents.map { "\($0.id)×\($0.share.count)" }
                return "\(entry.inForce.text): \(answer.words) \(answer.standing) "
                    + agents.joined(separator: " ")
            }
        }
    }

    @Test(arguments: [1, 4])
    func `Each value is held against the answers of its own time, agent by agent`(
        threads: Int
    ) async throws {
        let asked = "退货几天"
        let tally = try await Self.tally(
            [
                Self.chat(1, "03-02", "a", asked, "7天"), Self.chat(2, "03-02", "b", asked, "一周"),
                Self.chat(3, "03-02", "a", asked, "15天"),
                Self.chat(4, "03-10", "a", asked, "7天"), Self.chat(5, "03-10", "b", asked, "15天"),
                Self.chat(6, "03-10", "b", asked, "三十天"),
                Self.chat(7, "03-10", "c", asked, "10天"), Self.chat(8, "03-10", "c", asked, "10天"),
                Self.chat(9, "03-10", "c", "什么快递", "顺丰"),
                Self.chat(10, "03-10", "c", "什么快递", "韵达"),
                Self.chat(11, "03-10", "c", "什么快递", "不发韵达，发中通"),
            ], threads: threads)
        #expect(tally.conversations == 11)
        #expect(
            Self.lines(tally) == [
                "中通: 中通 right c×1", "中通: 韵达 unknown c×1", "中通: 顺丰 elsewhere c×1",
                "7 天: 7天 right a×1 b×1", "7 天: 15天 coming a×1",
                "15 天: 15天 right b×1", "15 天: 10天 unknown c×2", "15 天: 7天 former a×1",
                "15 天: 三十天 coming b×1",
            ])
        let wrong = try #require(tally.entries.last?.answers.first { $0.standing == .unknown })
        #expect(wrong.agents.map(\.share.example.conversation) == ["c7"])
        #expect(wrong.agents.map(\.share.example.message) == [1])
    }

    @Test func `A conversation that stands there twice counts once`() async throws {
        let chat = Self.chat(1, "03-02", "a", "退货几天", "7天")
        let tally = try await Self.tally([chat, chat])
        #expect(tally.conversations == 1)
        #expect(Self.lines(tally) == ["7 天: 7天 right a×1"])
    }

    @Test(arguments: [
        // Four of six differ, by two agents, and 10 days stand nowhere.
        (["a10天", "a10天", "b10天", "b20天", "c15天", "c15天"], "file_outdated", 6, 4, 2, 3),
        // The same with the old value.
        (["a7天", "a7天", "b7天", "b20天", "c15天", "c15天"], "agents_outdated", 6, 4, 2, 3),
        // And with the coming one.
        (["a30天", "a30天", "b30天", "b20天", "c15天", "c15天"], "agents_early", 6, 4, 2, 3),
        // Four answers say nothing yet.
        (["a10天", "b10天", "b10天", "c15天"], "too_few", 4, 3, 2, 3),
        // Nor does one agent.
        (["a10天", "a10天", "a10天", "a10天", "c15天"], "too_few", 5, 4, 1, 4),
    ])
    func `Most answers against the file say what is probably wrong`(
        _ answers: [String], _ name: String, _ count: Int, _ differing: Int, _ agents: Int,
        _ topCount: Int
    ) async throws {
        let verdict = try await Self.verdict(answers)
        #expect(verdict.name == name)
        let numbers = try #require(verdict.numbers)
        #expect(numbers.answers == count && numbers.differing == differing)
        #expect(numbers.agents == agents && numbers.topCount == topCount)
    }

    @Test func `Half of the answers are no majority`() async throws {
        let verdict = try await Self.verdict(["a10天", "b10天", "b10天", "c15天", "c15天", "c15天"])
        #expect(verdict == .fits)
    }

    /// Answers of 2026-03-10: the agent's letter, then the words.
    private static func verdict(_ answers: [String]) async throws -> FactVerdict {
        let chats = answers.enumerated().map { index, answer in
            chat(
                index, "03-10", String(answer.prefix(1)), "退货几天", String(answer.dropFirst()))
        }
        return FactVerdict(try #require(try await tally(chats).entries.first))
    }
}

extension FactVerdict {
    fileprivate var numbers: Numbers? {
        switch self {
        case .fits: nil
        case .tooFew(let numbers), .fileOutdated(let numbers), .agentsOutdated(let numbers),
            .agentsEarly(let numbers), .scopeMixedUp(let numbers):
            numbers
        }
    }
}
