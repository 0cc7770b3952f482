@testable import Auditing
import Sampling
import TestSupport
import Testing
import Transcripts

/// Which conversations belong in, and under which reason the others are counted.
struct ConversationFilterTests {
    private static func chat(_ script: String) throws -> Conversation {
        try Script(script, zone: WorkingCalendar.standard.zone).conversation
    }

    private static func reason(
        _ script: String, _ set: (inout ConversationFilter) -> Void
    ) throws -> ConversationFilter.Reason? {
        var filter = ConversationFilter()
        set(&filter)
        return filter.reason(against: try chat(script), in: .standard)
    }

    @Test(arguments: [
        ("2026-03-01 23:59:59", ConversationFilter.Reason.outsideDates),
        ("2026-03-02 00:00:00", nil),
        ("2026-03-04 23:59:59", nil),
        ("2026-03-05 00:00:00", .outsideDates),
    ])
    func `A day lasts from midnight to midnight in the zone of the calendar`(
        time: String, expected: ConversationFilter.Reason?
    ) throws {
        let reason = try Self.reason("\(time) C: 在吗\nA: 在") {
            $0.since = LocalDate("2026-03-02")
            $0.until = LocalDate("2026-03-04")
        }
        #expect(reason == expected)
    }

    @Test func `The start decides, not the end`() throws {
        let script = "2026-03-01 23:59:00 C: 在吗\n2026-03-02 00:01:00 A: 在"
        #expect(
            try Self.reason(script) { $0.since = LocalDate("2026-03-02") } == .outsideDates)
    }

    @Test func `Without a time no date is known`() throws {
        #expect(try Self.reason("C: 在吗\nA: 在") { $0.since = LocalDate("2026-03-02") } == .noTime)
        #expect(try Self.reason("C: 在吗\nA: 在") { _ in } == nil)
    }

    @Test func `An agent is chosen by id or name, and the owner counts`() throws {
        let script = "C: 在吗\nA(小雅): 在\nA(小雅): 请讲\nA(小北): 我来"
        #expect(try Self.reason(script) { $0.agents = ["小雅"] } == nil)
        #expect(try Self.reason(script) { $0.agents = ["小北"] } == .otherAgent)
        #expect(try Self.reason("C: 在吗\nB: 您好") { $0.agents = ["小北"] } == .noAgent)
        #expect(try Self.reason("C: 在吗\nB: 您好") { $0.needsAgent = true } == .noAgent)
        #expect(try Self.reason("C: 在吗\nB: 您好") { _ in } == nil)
    }

    @Test func `Channels, shops and tags are chosen by their names`() throws {
        let script = "@channel jd\n@shop 云栖\n@tag 售后\n@tag 催单\nC: 在吗\nA: 在"
        #expect(try Self.reason(script) { $0.channels = ["jd", "qq"] } == nil)
        #expect(try Self.reason(script) { $0.channels = ["qq"] } == .otherChannel)
        #expect(try Self.reason(script) { $0.shops = ["云栖"] } == nil)
        #expect(try Self.reason(script) { $0.shops = ["晚棠"] } == .otherShop)
        #expect(try Self.reason(script) { $0.tags = ["催单"] } == nil)
        #expect(try Self.reason(script) { $0.tags = ["售前"] } == .otherTag)
        #expect(try Self.reason("C: 在吗\nA: 在") { $0.tags = ["售前"] } == .otherTag)
    }

    @Test func `Messages are counted, whoever wrote them`() throws {
        #expect(try Self.reason("C: 在吗\nB: 您好\nA: 在") { $0.minimumMessages = 3 } == nil)
        #expect(try Self.reason("C: 在吗\nA: 在") { $0.minimumMessages = 3 } == .tooShort)
    }

    @Test func `Each excluded conversation is counted once, under its first reason`() async throws {
        let folder = try TemporaryFolder()
        var chats = InventedChat.series(0..<8)
        chats[0].channel = "qq"
        chats[1].shop = "s2"
        chats[2].tag = "other"
        chats[3].day = nil
        chats[4].day = "2026-02-28"
        // Short too, but of another channel first.
        chats[5].channel = "qq"
        chats[5].words.removeLast()
        chats[6].words.removeLast()
        let path = try folder.write(chats.map(\.json).joined(), to: "chats.jsonl")
        var filter = ConversationFilter()
        filter.since = LocalDate("2026-03-01")
        filter.channels = ["taobao"]
        filter.shops = ["s1"]
        filter.tags = ["presale"]
        filter.minimumMessages = 2
        let census = try await Census(
            of: Archive(paths: [path]), filter: filter, calendar: .standard, threads: 1)
        #expect(try census.units.map(\.id) == ["c7"])
        #expect(
            census.excluded == [
                .otherChannel: 2, .otherShop: 1, .otherTag: 1, .noTime: 1, .outsideDates: 1,
                .tooShort: 1,
            ])
    }

    @Test func `A receipt brings back the filter that it names`() throws {
        var filter = ConversationFilter()
        filter.since = LocalDate("2026-03-01")
        filter.until = LocalDate("2026-03-31")
        filter.agents = ["a2", "a1"]
        filter.shops = ["云栖, 晚棠", "云栖", "\"旗舰\"店/一"]
        filter.tags = ["售后"]
        filter.channels = ["jd"]
        filter.minimumMessages = 4
        let lines = filter.description
        #expect(lines["agents"] == #"["a1","a2"]"#)
        #expect(lines["shops"] == #"["\"旗舰\"店/一","云栖","云栖, 晚棠"]"#)
        #expect(ConversationFilter().restored(from: lines) == filter)
        #expect(ConversationFilter().restored(from: [:]) == ConversationFilter())
    }
}
