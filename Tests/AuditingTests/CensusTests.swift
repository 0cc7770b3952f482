@testable import Auditing
import Rules
import Sampling
import TestSupport
import Testing
import Transcripts

/// The frame of a draw does not depend on how the archive is stored.
struct CensusTests {
    private static func census(
        _ paths: [String], _ filter: ConversationFilter = ConversationFilter(),
        blockBytes: Int = 900
    ) async throws -> Census {
        var options = ReadOptions()
        options.blockBytes = blockBytes
        return try await Census(
            of: Archive(paths: paths, options: options), filter: filter, calendar: .standard,
            threads: 2)
    }

    private static func receipt(_ census: Census) throws -> DrawReceipt {
        var census = census
        let draw = try Draw(
            frame: try census.frame(),
            design: Design(stratifiedBy: "agent", quota: .perStratum(5)),
            contributions: [Contribution(party: "operator", seedText: "test")])
        return DrawReceipt(of: draw, toolVersion: "test")
    }

    /// The same chats shuffled, in three files, one of them packed.
    private static func rearranged(_ lines: [String], in folder: TemporaryFolder) throws -> String {
        var random = SplitMix64(seed: 11)
        let shuffled = lines.shuffled(using: &random)
        try folder.write(shuffled[..<10].joined(), to: "again/b.jsonl")
        try folder.write(shuffled[10..<25].joined(), to: "again/a/z.jsonl")
        let packed = try folder.write(shuffled[25...].joined(), to: "again/c.jsonl")
        #expect(try Program.run("/bin/gzip", [packed]).status == 0)
        return folder.path("again")
    }

    @Test func `A shuffled, split and gzipped archive gives the same receipt, byte for byte`()
        async throws
    {
        let folder = try TemporaryFolder()
        let lines = InventedChat.series(0..<60).map(\.json)
        let whole = try folder.write(lines.joined(), to: "chats.jsonl")
        let first = try Self.receipt(try await Self.census([whole]))
        let other = try Self.rearranged(lines, in: folder)
        let second = try Self.receipt(try await Self.census([other]))
        #expect(first.strata.map(\.ids.count) == [5, 5, 5])
        #expect(first.json == second.json)
    }

    @Test func `The size of blocks makes no difference`() async throws {
        let folder = try TemporaryFolder()
        let lines = InventedChat.series(0..<40).map(\.json)
        let path = try folder.write(lines.joined(), to: "chats.jsonl")
        let small = try Self.receipt(try await Self.census([path], blockBytes: 300))
        let large = try Self.receipt(try await Self.census([path], blockBytes: 1 << 20))
        #expect(small == large)
    }

    @Test func `A chat in two exports counts once`() async throws {
        let folder = try TemporaryFolder()
        let lines = InventedChat.series(0..<9).map(\.json).joined()
        let first = try folder.write(lines, to: "1.jsonl")
        let second = try folder.write(lines, to: "2.jsonl")
        let once = try await Self.census([first])
        let twice = try await Self.census([first, second])
        #expect(try twice.units == once.units)
        #expect(twice.identical == 9)
        #expect(twice.conflicts.isEmpty)
    }

    @Test func `A chat that is left out counts once too, in any number of exports and any order`()
        async throws
    {
        let folder = try TemporaryFolder()
        var chats = InventedChat.series(0..<4)
        chats[1].channel = "qq"
        chats[2].channel = "qq"
        // Another chat with the id of the first that is left out.
        chats.append(chats[1])
        chats[4].words[0] = "在吗"
        let once = chats.map(\.json)
        var filter = ConversationFilter()
        filter.channels = ["taobao"]
        let single = try await Self.census(
            [try folder.write(once.joined(), to: "1.jsonl")], filter)
        let again = [once[4], once[1], once[4], once[2], once[1], once[0], once[3], once[2]]
        let double = try await Self.census(
            [try folder.write(again.joined(), to: "2.jsonl")], filter)
        #expect(single.excluded == [.otherChannel: 3])
        #expect(double.excluded == single.excluded)
        #expect(double.identical == 3)
        #expect(double.conflicts.isEmpty)
    }

    @Test func `Two chats with one id are told with both places, and nothing can be drawn`()
        async throws
    {
        let folder = try TemporaryFolder()
        var chats = InventedChat.series(0..<3)
        let first = try folder.write(chats.map(\.json).joined(), to: "1.jsonl")
        chats[1].words[0] = "在吗"
        let second = try folder.write(chats[1].json, to: "2.jsonl")
        let census = try await Self.census([first, second])
        #expect(
            census.conflicts == [
                Census.Conflict(
                    id: "c1", first: Place(file: first, line: 2),
                    second: Place(file: second, line: 1))
            ])
        // Who draws all the same, from a list that holds both, is refused.
        let other = FrameUnit(id: "c1", contentDigest: Digest(of: "other"), stratum: "a1")
        #expect(throws: SamplingError.conflictingUnits(ids: ["c1"])) {
            try Frame(try census.units + [other])
        }
    }

    @Test func `Rejects, doubts and the period are kept`() async throws {
        let folder = try TemporaryFolder()
        var chats = InventedChat.series(0..<3)
        chats[2].day = "2026-03-40"
        let path = try folder.write(
            chats.map(\.json).joined() + "{\"id\":\"x\"}\n", to: "chats.jsonl")
        let census = try await Self.census([path])
        #expect(try census.units.count == 3)
        #expect(census.rejects.map(\.place) == [Place(file: path, line: 4)])
        #expect(census.rejects.map(\.reason) == [.noMessages])
        #expect(census.warnings >= 1)
        let zone = WorkingCalendar.standard
        #expect(census.period.map { zone.localDate(of: $0.lowerBound) } == LocalDate("2026-03-10"))
        #expect(census.period.map { zone.localDate(of: $0.upperBound) } == LocalDate("2026-03-11"))
    }

    @Test func `An agent with several names has the smallest, in any order of the chats`()
        async throws
    {
        // The last two are no names: none is given, or the id is.
        let names = ["Bea", "Ada", "", "a1"]
        let chats = names.enumerated().map { number, name in
            InventedChat(id: "c\(number)").json.replacing(
                #""sender":"a1""#, with: #""sender":"a1","name":"\#(name)""#)
        }
        let folder = try TemporaryFolder()
        for turn in chats.indices {
            let turned = chats[turn...] + chats[..<turn]
            for (way, lines) in [Array(turned), turned.reversed()].enumerated() {
                let path = try folder.write(lines.joined(), to: "\(turn)-\(way).jsonl")
                #expect(try await Self.census([path]).agents == ["a1": "Ada"])
            }
        }
    }

    @Test func `An agent without a name is known all the same`() async throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(InventedChat(id: "c1").json, to: "chats.jsonl")
        #expect(try await Self.census([path]).agents == ["a1": ""])
    }
}
