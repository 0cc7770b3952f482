@testable import Auditing
import Rules
import Sampling
import TestSupport
import Testing
import Transcripts

/// What the surveys of parts say of the frame of a draw is what one reading of the archive says.
struct DrawInPartsTests {
    /// Chats of three agents with copies, chats without an agent, lines that cannot be read, a day
    /// that there is not, and agents who are named differently, in two files.
    private static func archive(in folder: TemporaryFolder, conflict: Bool) throws -> Archive {
        var chats = InventedChat.series(0..<40)
        for index in chats.indices where index % 7 == 0 { chats[index].words.removeLast() }
        chats[9].day = "2026-03-40"
        var lines = chats.enumerated().map { number, chat in
            let name = number % 4 == 0 ? "" : #""name":"n\#(90 - number)","#
            return chat.json.replacing(#""sender":"a"#, with: name + #""sender":"a"#)
        }
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

    private static func expectEqual(_ found: Census, _ whole: Census) throws {
        #expect(try found.units == whole.units)
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
        #expect(try whole.units.count == 34)
        #expect(whole.excluded == [.noAgent: 6])
        #expect(whole.conflicts.count == (conflict ? 1 : 0))
        // The last chats have the smallest names.
        #expect(Set(whole.agents.values) == ["n51", "n52", "n53"])
        #expect(whole.warnings > 0)
        let parts = try await Self.parts(of: archive, size: size)
        var random = SplitMix64(seed: UInt64(size))
        for _ in 0..<5 {
            var census = Census()
            _ = try Self.joined(parts, by: &random).merged(
                asksBackground: true, census: &census)
            try Self.expectEqual(census, whole)
        }
    }

    @Test func `A survey whose frame lists fewer chats than it saw is none`() async throws {
        let folder = try TemporaryFolder()
        let archive = try Self.archive(in: folder, conflict: false)
        let survey = try await PartSurvey(
            of: archive, filter: Self.filter, rules: try TestRules.promise().rules,
            strata: Strata([.agent]), threads: 1)
        let frame = try #require(survey.frame)
        #expect(Array(frame.candidates).count == survey.conversations)
        let without = PartSurvey(
            survey: survey.survey, questions: survey.questions,
            sightings: Array(survey.sightings.dropLast()),
            files: survey.files, lines: survey.lines, frame: frame)
        #expect(PartSurvey(without.bytes) == nil)
        #expect(PartSurvey(Array(survey.bytes.dropLast())) == nil)
    }

    /// Reads a frame with one stratum that was written as it may not be.
    ///
    /// - Parameters:
    ///   - reasons: 0 for each chat that can be drawn.
    ///   - strata: the stratum of each record, by its number.
    private static func frame(
        reasons: [UInt8], strata: [UInt32], cut: Int = 0
    ) throws(RecordReader.Broken) -> PartFrame {
        var units: [UInt8] = []
        for (number, stratum) in strata.enumerated() {
            let unit = FrameUnit(
                id: "c\(number)", contentDigest: Digest(of: "\(number)"), stratum: "a1")
            UnitRecord.append(unit, stratum: stratum, to: &units)
        }
        var writer = RecordWriter()
        writer.put(reasons)
        writer.put(Array(units.dropLast(cut)))
        writer.put(["a1"]) { $0.put($1) }
        writer.put([String]()) { $0.put($1) }
        writer.put(0)
        var reader = try RecordReader(writer.bytes)
        return try PartFrame(from: &reader)
    }

    @Test func `A frame that is not whole is not read`() throws {
        let whole = try Self.frame(reasons: [0, 1, 0], strata: [0, 0])
        #expect(Array(whole.candidates).count == 3)
        #expect(throws: RecordReader.Broken.self) {
            try Self.frame(reasons: [0, 0, 0], strata: [0, 0])
        }
        #expect(throws: RecordReader.Broken.self) {
            try Self.frame(reasons: [0, 1], strata: [0, 0])
        }
        #expect(throws: RecordReader.Broken.self) {
            try Self.frame(reasons: [0, 0], strata: [0, 1])
        }
        #expect(throws: RecordReader.Broken.self) {
            try Self.frame(reasons: [0, 0], strata: [0, 0], cut: 1)
        }
        #expect(throws: RecordReader.Broken.self) { try Self.frame(reasons: [99], strata: []) }
    }
}
