@testable import Auditing
import Rules
import TestSupport
import Testing
@testable import Transcripts

/// What surveys of parts say together is what the whole says, however they are joined.
struct SplittingTests {
    /// Chats of three agents with copies, conflicts and lines that cannot be read, in two files;
    /// customers come back, and some agents promise to write again.
    private static func archive(in folder: TemporaryFolder) throws -> Archive {
        var chats = InventedChat.series(0..<80)
        for index in chats.indices {
            chats[index].customer = "k\(index % 9)"
            if index % 3 == 0 { chats[index].words[1] = "明天下午3点前答复您" }
        }
        var lines = chats.map(\.json)
        lines.insert("{broken\n\n", at: 31)
        lines += [lines[4], lines[50]]
        var conflict = InventedChat.series(3..<4)[0]
        conflict.words[1] = "没有"
        try folder.write(lines.joined(), to: "chats/1.jsonl")
        try folder.write(conflict.json + lines[20...30].joined(), to: "chats/2.jsonl")
        return Archive(paths: [folder.path("chats")])
    }

    private static func audit(_ archive: Archive, _ rules: RuleSet? = nil) throws -> Audit {
        var audit = Audit(archive: archive, rules: try rules ?? TestRules.promise().rules)
        audit.filter.minimumMessages = 2
        return audit
    }

    private static func events(of audit: Audit) async throws -> [String] {
        var events: [String] = []
        try await audit.run { events.append("\($0)") }
        return events
    }

    /// A part of the archive for each piece.
    private static func parts(
        of archive: Archive, size: Int64, _ knowledge: [PartKnowledge]? = nil
    ) -> [Archive] {
        archive.pieces(of: size).enumerated().map { number, piece in
            var options = archive.options
            if var range = piece.range {
                range.firstLine = knowledge?[number].firstLines[piece.path] ?? 1
                options.ranges[piece.path] = range
            }
            return Archive(paths: [piece.path], options: options)
        }
    }

    private static func surveys(of parts: [Archive], _ audit: Audit) async throws -> [PartSurvey] {
        var surveys: [PartSurvey] = []
        for part in parts {
            surveys.append(
                try await PartSurvey(
                    of: part, filter: audit.filter, rules: audit.rules, threads: 2))
        }
        return surveys
    }

    @Test(arguments: [200, 333, 1000, 4321, 1 << 30] as [Int64])
    func `Audits of parts bring the events of the whole, line numbers and all`(
        size: Int64
    ) async throws {
        let folder = try TemporaryFolder()
        let archive = try Self.archive(in: folder)
        let whole = try Self.audit(archive)
        let surveys = try await Self.surveys(of: Self.parts(of: archive, size: size), whole)
        var merge = SurveyMerge()
        for (number, survey) in surveys.enumerated().shuffled() {
            merge.merge(SurveyMerge(survey, number: number))
        }
        let merged = try merge.merged(asksBackground: whole.rules.asksBackground)
        let knowledge = try surveys.enumerated().map { number, survey in
            try #require(merged.knowledge(ofPart: number, asking: survey.questions))
        }
        var events: [String] = []
        for (number, part) in Self.parts(of: archive, size: size, knowledge).enumerated() {
            var audit = try Self.audit(part, whole.rules)
            audit.surveyed = knowledge[number].background
            audit.knowledge = knowledge[number]
            events += try await Self.events(of: audit)
        }
        #expect(events == (try await Self.events(of: whole)))
    }

    /// Numbers that look random and are the same in every run.
    private struct Scatter: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ state >> 29
        }
    }

    /// Joins parts two by two, in random order and grouping.
    private static func joined(_ parts: [SurveyMerge], by random: inout Scatter) -> SurveyMerge {
        var parts = parts.shuffled(using: &random)
        while parts.count > 1 {
            let other = parts.remove(at: Int.random(in: parts.indices, using: &random))
            let place = Int.random(in: parts.indices, using: &random)
            if Bool.random(using: &random) {
                parts[place].merge(other)
            } else {
                var sum = other
                sum.merge(parts[place])
                parts[place] = sum
            }
        }
        return parts[0]
    }

    @Test func `Surveys are joined in any order and any grouping`() async throws {
        let folder = try TemporaryFolder()
        let archive = try Self.archive(in: folder)
        let audit = try Self.audit(archive)
        let surveys = try await Self.surveys(of: Self.parts(of: archive, size: 700), audit)
        #expect(surveys.count > 10)
        #expect(audit.rules.asksContacts)
        #expect(surveys.contains { !$0.survey.contacts.isEmpty && !$0.survey.stays.isEmpty })
        let parts = surveys.enumerated().map { SurveyMerge($1, number: $0) }
        var random = Scatter(state: 9)
        let expected = try Self.joined(parts, by: &random).merged(asksBackground: true)
        for _ in 0..<50 {
            #expect(try Self.joined(parts, by: &random).merged(asksBackground: true) == expected)
        }
    }

    @Test func `Surveys come back from their bytes as they were, and from no others`() async throws
    {
        let folder = try TemporaryFolder()
        let archive = try Self.archive(in: folder)
        let audit = try Self.audit(archive)
        let surveys = try await Self.surveys(of: Self.parts(of: archive, size: 900), audit)
        for survey in surveys {
            let bytes = survey.bytes
            #expect(try #require(PartSurvey(bytes)).bytes == bytes)
            #expect(PartSurvey(Array(bytes.dropLast())) == nil)
        }
        let merged = try SurveyMerge(surveys[0], number: 1).merged(asksBackground: true)
        let known = try #require(
            merged.knowledge(ofPart: 1, asking: surveys[0].questions))
        #expect(known.background != nil)
        #expect(PartKnowledge(known.bytes) == known)
        #expect(PartKnowledge(Array(known.bytes.dropLast())) == nil)
    }

    @Test func `What all parts must know of the rest does not grow with their number`()
        async throws
    {
        let folder = try TemporaryFolder()
        let chats = InventedChat.series(0..<400).map(\.json).joined()
        let archive = Archive(paths: [try folder.write(chats, to: "chats.jsonl")])
        let audit = try Self.audit(archive)
        let size = Int64(chats.utf8.count / 60)
        let surveys = try await Self.surveys(of: Self.parts(of: archive, size: size), audit)
        var merge = SurveyMerge()
        for (number, survey) in surveys.enumerated() {
            merge.merge(SurveyMerge(survey, number: number))
        }
        let merged = try merge.merged(asksBackground: true)
        let backgrounds = surveys.enumerated().compactMap { number, survey in
            merged.knowledge(ofPart: number, asking: survey.questions)?.background
        }
        #expect(backgrounds.count == surveys.count && surveys.count >= 60)
        // Each part by itself has little more than names.
        let whole = try #require(merged.background).record.count
        let all = backgrounds.reduce(0) { $0 + $1.record.count }
        #expect(all < 8 * whole, "\(all) of \(whole)")
    }

    @Test func `An audit of a part notices that it holds other chats than the survey saw`()
        async throws
    {
        let folder = try TemporaryFolder()
        let archive = try Self.archive(in: folder)
        var audit = try Self.audit(archive)
        let survey = try await Self.surveys(of: [archive], audit)[0]
        audit.knowledge = try SurveyMerge(survey, number: 1).merged(asksBackground: true)
            .knowledge(ofPart: 1, asking: survey.questions)
        _ = try await Self.events(of: audit)
        try folder.write(InventedChat.series(90..<91)[0].json, to: "chats/3.jsonl")
        await #expect(throws: ChangedPart()) { try await Self.events(of: audit) }
    }

    @Test func `Pieces of a file follow one another and begin with lines`() throws {
        let folder = try TemporaryFolder()
        let archive = try Self.archive(in: folder)
        let bytes = try folder.read("chats/1.jsonl")
        for size in [1, 50, 199, 4096] as [Int64] {
            let pieces = archive.pieces(of: size).filter { $0.path.hasSuffix("1.jsonl") }
            var end: Int64 = 0
            for piece in pieces {
                let range = try #require(piece.range)
                #expect(range.start == end)
                #expect(end == 0 || bytes[Int(end) - 1] == UInt8(ascii: "\n"))
                end = range.end
            }
            #expect(end == Int64(bytes.count))
        }
    }
}
