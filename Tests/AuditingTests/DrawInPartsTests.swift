@testable import Auditing
import Rules
import Sampling
import TestSupport
import Testing
import Transcripts

/// What the surveys of parts say of the frame of a draw is what one reading of the archive says.
struct DrawInPartsTests {
    /// Chats of three agents with copies, chats without an agent and lines that cannot be read, in two
    /// files.
    private static func archive(in folder: TemporaryFolder, conflict: Bool) throws -> Archive {
        var chats = InventedChat.series(0..<40)
        for index in chats.indices where index % 7 == 0 { chats[index].words.removeLast() }
        var lines = chats.map(\.json)
        lines.insert("{broken\n\n", at: 31)
        lines += [lines[4], lines[7], lines[33]]
        var other = InventedChat.series(3..<4)[0]
        other.words[1] = "没有"
        try folder.write(lines.joined(), to: "chats/1.jsonl")
        try folder.write(
            (conflict ? other.json : "") + lines[20...30].joined(), to: "chats/2.jsonl")
        return Archive(paths: [folder.path("chats")])
    }

    private static var filter: ConversationFilter {
        var filter = ConversationFilter()
        filter.needsAgent = true
        filter.minimumMessages = 2
        return filter
    }

    private static func census(of archive: Archive) async throws -> Census {
        try await Census(of: archive, filter: filter, calendar: .standard, threads: 2)
    }

    /// The surveys of the parts, each through its bytes.
    private static func parts(of archive: Archive, size: Int64) async throws -> [SurveyMerge] {
        let rules = try TestRules.promise().rules
        var parts: [SurveyMerge] = []
        for (number, piece) in archive.pieces(of: size).enumerated() {
            var options = archive.options
            options.ranges[piece.path] = piece.range
            let survey = try await PartSurvey(
                of: Archive(paths: [piece.path], options: options), filter: filter, rules: rules,
                strata: Strata([.agent]), threads: 2)
            parts.append(
                SurveyMerge(try #require(PartSurvey(survey.bytes)), number: number))
        }
        return parts
    }

    /// Joins parts two by two, in random order and grouping.
    private static func joined(
        _ parts: [SurveyMerge], by random: inout SplitMix64
    ) -> SurveyMerge {
        var parts = parts.shuffled(using: &random)
        while parts.count > 1 {
            let other = parts.remove(at: Int.random(in: parts.indices, using: &random))
            parts[Int.random(in: parts.indices, using: &random)].merge(other)
        }
        return parts[0]
    }

    private static func expectEqual(_ found: Census, _ whole: Census) {
        #expect(found.units == whole.units)
        #expect(found.excluded == whole.excluded)
        #expect(found.identical == whole.identical)
        #expect(found.conflicts == whole.conflicts)
        #expect(found.agents == whole.agents)
        #expect(found.period == whole.period)
        #expect(found.warnings == whole.warnings)
    }

    @Test(
        arguments: [(150, true), (700, false), (3000, true), (1 << 30, false)] as [(Int64, Bool)])
    func `Surveys of parts give the census of the whole, however they are cut and joined`(
        size: Int64, conflict: Bool
    ) async throws {
        let folder = try TemporaryFolder()
        let archive = try Self.archive(in: folder, conflict: conflict)
        let whole = try await Self.census(of: archive)
        // 40 chats, in 6 of which (0, 7, … 35) no agent wrote.
        #expect(whole.units.count == 34)
        #expect(whole.excluded == [.noAgent: 6])
        #expect(whole.conflicts.count == (conflict ? 1 : 0))
        let parts = try await Self.parts(of: archive, size: size)
        var random = SplitMix64(seed: UInt64(size))
        for _ in 0..<5 {
            var census = Census()
            _ = Self.joined(parts, by: &random).merged(asksBackground: true, census: &census)
            Self.expectEqual(census, whole)
        }
    }

    @Test func `A part whose frame is not whole is no survey`() async throws {
        let folder = try TemporaryFolder()
        let archive = try Self.archive(in: folder, conflict: false)
        let survey = try await PartSurvey(
            of: archive, filter: Self.filter, rules: try TestRules.promise().rules,
            strata: Strata([.agent]), threads: 1)
        let frame = try #require(survey.frame)
        #expect(frame.candidates.count == survey.conversations)
        let without = PartSurvey(
            survey: survey.survey, sightings: Array(survey.sightings.dropLast()),
            files: survey.files, lines: survey.lines, frame: frame)
        #expect(PartSurvey(without.bytes) == nil)
        #expect(PartSurvey(Array(survey.bytes.dropLast())) == nil)
    }
}
