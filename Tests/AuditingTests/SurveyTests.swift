@testable import Auditing
import Rules
import Sampling
import TestSupport
import Testing
@testable import Transcripts

/// What a survey knows of an archive: how many chats an agent held, which promises were kept.
struct SurveyTests {
    private static let zone = WorkingCalendar.standard.zone

    private static func chat(_ id: String, _ script: String) throws -> Conversation {
        try Script(script, id: id, zone: zone).conversation
    }

    private static func moment(_ clock: String) throws -> Timestamp {
        try #require(Timestamp(text: "2026-03-02 \(clock)", zone: zone))
    }

    private static func survey(_ chats: [Conversation]) -> Survey {
        var survey = Survey()
        for chat in chats { survey.add(chat) }
        return survey
    }

    /// A chat of one message at noon of a day.
    private static func chat(on day: String, _ number: Int = 0) throws -> Conversation {
        try chat("\(day)-\(number)", "\(day) 12:00:00 C: 在吗")
    }

    private static func stay(of agent: String, in chat: Conversation) -> Stay? {
        Stay.all(in: chat).first { $0.agent == agent }?.stay
    }

    /// The first and the last clock time of an agent's stay.
    private static func stay(_ script: String, of agent: String) throws -> [String] {
        let day = try moment("00:00:00").milliseconds
        guard let stay = Self.stay(of: agent, in: try chat("c", script)) else { return [] }
        return [stay.start, stay.end].map { String(($0 - day) / 1000) }
    }

    /// Chats by day, when the archive ends, and how many chats that passes over.
    @Test(arguments: [
        // One wrong clock, near and far, among few chats and among many.
        ([("2026-03-01", 1), ("2026-03-02", 1), ("2037-01-01", 1)], "2026-03-02", 1),
        ([("2026-03-01", 100), ("2026-04-01", 1)], "2026-03-01", 1),
        // Two of them, each years from the other: one in a hundred of 200 chats.
        ([("2026-03-01", 200), ("2031-01-01", 1), ("2037-01-01", 1)], "2026-03-01", 2),
        // Three of 200 are more than one in a hundred; the two last are not.
        ([("2026-03-01", 200), ("2031-01-01", 1), ("2037-01-01", 2)], "2031-01-01", 2),
        // 29 days are no gap, and a shop may come back from a long holiday.
        ([("2026-03-01", 100), ("2026-03-30", 1)], "2026-03-30", 0),
        ([("2026-03-01", 100), ("2026-09-01", 2)], "2026-09-01", 0),
        // A shop with a chat every other month.
        ([("2026-01-05", 1), ("2026-03-05", 1)], "2026-03-05", 0),
        // A single chat is the archive.
        ([("2026-03-01", 1)], "2026-03-01", 0),
    ])
    func `A few wrong clocks do not move the end of the archive`(
        days: [(String, Int)], end: String, strays: Int
    ) throws {
        var chats = try days.flatMap { day, count in
            try (0..<count).map { try Self.chat(on: day, $0) }
        }
        chats.shuffle()
        let half = chats.count / 2
        var survey = Self.survey(Array(chats[half...]))
        survey.merge(Self.survey(Array(chats[..<half])))
        let surveyed = SurveyedArchive(survey)
        #expect(surveyed.end == Timestamp(text: "\(end) 12:00:00", zone: Self.zone))
        #expect(surveyed.strays == strays)
    }

    /// Seconds since midnight: 09:00:00 is 32400.
    @Test(arguments: [
        // From the last unbroken run of the customer's messages to the last of his own.
        (
            "09:00:00 C: 在吗\n09:00:10 C: 有货吗\n09:01:00 A(王): 有\n09:02:00 C: 好\n"
                + "09:03:00 A(王): 嗯\n09:09:00 C: 谢谢", ["32400", "32580"]
        ),
        // What was said to a bot is not his; system lines break no clock.
        (
            "09:00:00 C: 在吗\n09:00:01 B: 您好\n09:00:30 C: 转人工\n09:00:31 S: 转接中\n"
                + "09:01:00 A(王): 您好", ["32430", "32460"]
        ),
        // He wrote first.
        ("09:00:00 A(王): 您好\n09:01:00 C: 嗯\n09:02:00 A(王): 在", ["32400", "32520"]),
        // Times that run back.
        ("09:01:00 C: 在吗\n09:00:30 A(王): 在\n09:00:50 A(王): 嗯", ["32430", "32460"]),
        // Without a time on his messages.
        ("C: 在吗\nA(王): 在", []),
    ])
    func `A stay begins with what the agent answers first and ends with his last message`(
        script: String, expected: [String]
    ) throws {
        #expect(try Self.stay(script, of: "王") == expected)
    }

    @Test func `A handover gives each agent a stay of his own`() throws {
        let answered = """
            09:00:00 C: 在吗
            09:01:00 A(王): 在
            09:02:00 C: 转售后
            09:03:00 A(李): 您好
            09:04:00 A(李): 好了
            """
        #expect(try Self.stay(answered, of: "王") == ["32400", "32460"])
        #expect(try Self.stay(answered, of: "李") == ["32520", "32640"])
        let announced = "09:00:00 C: 在吗\n09:01:00 A(王): 转售后\n09:03:00 A(李): 您好"
        #expect(try Self.stay(announced, of: "李") == ["32580", "32580"])
    }

    /// 王: c1 9:00–9:10, c2 9:05–9:20, c3 9:10–9:30; 李: c4 9:00–10:00.
    private static func archive() throws -> [Conversation] {
        [
            try chat("c1", "09:00:00 C: 在\n09:10:00 A(王): 在"),
            try chat("c2", "09:05:00 C: 在\n09:20:00 A(王): 在"),
            try chat("c3", "09:10:00 C: 在\n09:30:00 A(王): 在"),
            try chat("c4", "09:00:00 C: 在\n10:00:00 A(李): 在"),
        ]
    }

    @Test(arguments: [
        ("09:00:00", 1), ("09:04:59", 1), ("09:05:00", 2), ("09:10:00", 3), ("09:10:01", 2),
        ("09:20:01", 1), ("09:30:00", 1),
    ])
    func `The load counts the chats whose stay covers the moment, both ends included`(
        clock: String, load: Int
    ) throws {
        let chats = try Self.archive()
        let surveyed = SurveyedArchive(Self.survey(chats))
        let moment = try Self.moment(clock)
        let covering = try #require(
            chats.first { Self.stay(of: "王", in: $0)?.covers(moment) ?? false })
        #expect(surveyed.load(of: "王", at: moment, in: covering) == load)
    }

    @Test func `The chat in question counts after the agent's last message too`() throws {
        let chats = try Self.archive()
        let surveyed = SurveyedArchive(Self.survey(chats))
        let moment = try Self.moment("09:15:00")
        #expect(surveyed.load(of: "王", at: moment, in: chats[0]) == 3)
        #expect(surveyed.load(of: "王", at: moment, in: chats[1]) == 2)
        #expect(surveyed.load(of: "赵", at: moment, in: chats[0]) == nil)
    }

    @Test func `Of agents without an id nobody knows how many chats they held`() throws {
        let chats = try (1...3).map { try Self.chat("c\($0)", "09:00:00 C: 在\n09:10:00 A: 在") }
        let surveyed = SurveyedArchive(Self.survey(chats))
        let agent = try #require(chats[0].messages.first { $0.role == .agent })
        #expect(
            surveyed.load(
                of: chats[0].participants[agent.sender].id, at: try Self.moment("09:05:00"),
                in: chats[0]) == nil)
    }

    @Test func `A chat in two exports is held once`() throws {
        let chats = try Self.archive()
        let surveyed = SurveyedArchive(Self.survey(chats + chats))
        #expect(
            surveyed.load(of: "王", at: try Self.moment("09:10:00"), in: chats[0]) == 3)
    }

    /// So many minutes after 9:00.
    private static func clock(_ minute: Int) -> String {
        [9 + minute / 60, minute % 60].map { ($0 < 10 ? "0" : "") + String($0) + ":" }.joined()
            + "00"
    }

    private static func invented(_ count: Int, using random: inout SplitMix64) throws
        -> [Conversation]
    {
        try (0..<count).map { number in
            let start = Int.random(in: 0..<500, using: &random)
            let end = start + Int.random(in: 1..<300, using: &random)
            let agent = ["王", "李", "赵"].randomElement(using: &random) ?? "王"
            return try chat(
                "c\(number)",
                """
                @customer k\(Int.random(in: 0..<9, using: &random))
                \(clock(start)) C: 在吗
                \(clock(end)) A(\(agent)): 在
                """)
        }
    }

    /// Each part on its own, merged in a random order and grouping.
    @Test(arguments: 1...8) func `Parts merged in any order are the whole`(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let chats = try Self.invented(60, using: &random)
        let whole = SurveyedArchive(Self.survey(chats))
        var parts = Dictionary(grouping: chats) { _ in Int.random(in: 0..<7, using: &random) }
            .values.map(Self.survey)
        parts.append(Survey())
        while parts.count > 1 {
            parts.shuffle(using: &random)
            let last = parts.removeLast()
            parts[0].merge(last)
        }
        #expect(SurveyedArchive(parts[0]) == whole)
    }

    @Test(arguments: 1...4) func `The load is what counting one by one gives`(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let chats = try Self.invented(80, using: &random)
        let surveyed = SurveyedArchive(Self.survey(chats))
        for chat in chats {
            let start = try #require(chat.start)
            for (agent, _) in Stay.all(in: chat) {
                let held = chats.count { Self.stay(of: agent, in: $0)?.covers(start) ?? false }
                #expect(surveyed.load(of: agent, at: start, in: chat) == held)
            }
        }
    }

    @Test(arguments: 1...8) func `What a part may ask is answered as by the whole`(
        seed: UInt64
    ) throws {
        var random = SplitMix64(seed: seed)
        let chats = try Self.invented(80, using: &random)
        let whole = SurveyedArchive(Self.survey(chats))
        let part = chats.filter { _ in Int.random(in: 0..<4, using: &random) == 0 }
        var questions = ArchiveQuestions(contacts: true)
        for chat in part.shuffled(using: &random) {
            var one = ArchiveQuestions(contacts: true)
            one.add(chat)
            one.merge(questions)
            questions = one
        }
        let read = try #require(ArchiveQuestions(record: questions.record))
        let extract = whole.extract(answering: read)
        #expect(extract.end == whole.end)
        var contacts = 0
        for chat in part {
            let times = chat.messages.compactMap(\.time)
            let (first, last) = (try #require(times.min()), try #require(times.max()))
            for time in stride(from: first.milliseconds, through: last.milliseconds, by: 30_000) {
                let moment = Timestamp(milliseconds: time)
                for (agent, _) in Stay.all(in: chat) {
                    #expect(
                        extract.load(of: agent, at: moment, in: chat)
                            == whole.load(of: agent, at: moment, in: chat))
                }
                let contact = whole.nextContact(after: moment, of: chat)
                #expect(extract.nextContact(after: moment, of: chat) == contact)
                if contact != nil { contacts += 1 }
            }
        }
        #expect(contacts > 0)
    }

    /// The agent promised at 9:00 in c1, and wrote again at `clock` in c2.
    @Test(arguments: [
        ("09:05:00", "kate", "s1", true), ("09:30:00", "kate", "s1", true),
        ("09:00:00", "kate", "s1", false),
        ("09:05:00", "lucy", "s1", false), ("09:05:00", "kate", "s2", false),
    ])
    func `The next contact is with the same customer for the same shop`(
        clock: String, customer: String, shop: String, kept: Bool
    ) throws {
        let promise = try Self.chat("c1", "@customer kate\n@shop s1\n09:00:00 A: 10分钟内回您")
        let other = try Self.chat("c2", "@customer \(customer)\n@shop \(shop)\n\(clock) A: 查到了")
        let surveyed = SurveyedArchive(Self.survey([other, promise]))
        #expect(
            surveyed.nextContact(after: try Self.moment("09:00:00"), of: promise)
                == (kept ? try Self.moment(clock) : nil))
    }

    @Test func `A census takes the same survey in one reading`() async throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(
            InventedChat.series(0..<40).map(\.json).joined(), to: "chats.jsonl")
        var options = ReadOptions()
        options.blockBytes = 900
        let archive = Archive(paths: [path], options: options)
        let survey = try await Survey(of: archive, threads: 2)
        let census = try await Census(
            of: archive, filter: ConversationFilter(), calendar: .standard, threads: 2,
            surveying: true)
        #expect(census.survey.map(SurveyedArchive.init) == SurveyedArchive(survey))
        #expect(survey.stays.values.map(\.count).reduce(0, +) == 40)
    }
}
