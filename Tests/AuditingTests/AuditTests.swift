@testable import Auditing
import Rules
import TestSupport
import Testing
@testable import Transcripts

/// One pass over an archive: every event, in order, once.
struct AuditTests {
    /// An archive of three formats with lines that cannot be read and with duplicates.
    private static func mixedArchive(in folder: TemporaryFolder) throws -> Archive {
        let lines = InventedChat.series(0..<60).map(\.json)
        try folder.write(
            lines[..<30].joined() + "{broken\n" + lines[30...].joined() + lines[7],
            to: "chats/1.jsonl")
        let table = InventedChat.series(60..<100).map(\.rows).joined()
        try folder.write(InventedChat.header + table, to: "chats/2.csv")
        try folder.write(
            """
            小铺:若琳 2026-3-2 10:00:00
            您好

            tb1 2026-3-2 10:00:05
            在吗

            """, to: "chats/3.txt")
        var conflict = InventedChat.series(3..<4)[0]
        conflict.words[1] = "没有"
        try folder.write(conflict.json, to: "chats/4.jsonl")
        var options = ReadOptions()
        options.blockBytes = 700
        return Archive(paths: [folder.path("chats")], options: options)
    }

    private static func events(of audit: Audit) async throws -> [String] {
        var events: [String] = []
        try await audit.run { events.append("\($0)") }
        return events
    }

    @Test func `The number of threads makes no difference`() async throws {
        let folder = try TemporaryFolder()
        let archive = try Self.mixedArchive(in: folder)
        var audit = Audit(archive: archive, rules: try TestRules.rude().rules)
        let single = try await Self.events(of: audit)
        for threads in [2, 3, 7] {
            audit.threads = threads
            #expect(try await Self.events(of: audit) == single, "with \(threads) threads")
        }
    }

    @Test func `Every conversation is checked once, and the rest is said`() async throws {
        let folder = try TemporaryFolder()
        var audit = Audit(
            archive: try Self.mixedArchive(in: folder), rules: try TestRules.rude().rules)
        audit.threads = 2
        var ids: [String] = []
        var findings: [Finding] = []
        var others: [String] = []
        try await audit.run { event in
            switch event {
            case .checked(let (conversation, result)):
                ids.append(conversation.id)
                findings += result.findings
            case .reject(let reject): others.append("reject \(reject.place.line)")
            case .identical(let id, let first, let second):
                others.append("identical \(id) \(first.line) \(second.line)")
            case .conflicting(let id, let first, let second):
                #expect(first.file.hasSuffix("1.jsonl") && second.file.hasSuffix("4.jsonl"))
                others.append("conflicting \(id) \(first.line) \(second.line)")
            default: others.append("\(event)")
            }
        }
        #expect(ids.count == 101)
        #expect(ids.prefix(100) == (0..<100).map { "c\($0)" }[...])
        #expect(findings.map(\.conversation) == stride(from: 0, to: 100, by: 5).map { "c\($0)" })
        #expect(findings[1].agent == "a2")
        // c30 stands in line 32, behind the broken line; the copy of c7 is the last of 62.
        #expect(others == ["reject 31", "identical c7 8 62", "conflicting c3 4 1"])
    }

    @Test func `A chat in two exports is left out once`() async throws {
        let folder = try TemporaryFolder()
        let text = InventedChat.series(0..<3).map(\.json).joined()
        let first = try folder.write(text, to: "1.jsonl")
        let second = try folder.write(text, to: "2.jsonl")
        var audit = Audit(
            archive: Archive(paths: [first, second]), rules: try TestRules.rude().rules)
        audit.filter.agents = ["a1"]
        var (excluded, identical) = (0, [String]())
        try await audit.run { event in
            switch event {
            case .excluded: excluded += 1
            case .identical(let id, let before, let again):
                #expect((before.file, again.file) == (first, second))
                identical.append(id)
            default: break
            }
        }
        #expect(excluded == 2)
        #expect(identical == ["c0", "c1", "c2"])
    }

    @Test func `Of what is not chosen only the ids are looked at`() async throws {
        let folder = try TemporaryFolder()
        let text = InventedChat.series(0..<4).map(\.json).joined()
        let path = try folder.write(text, to: "chats.jsonl")
        var audit = Audit(archive: Archive(paths: [path]), rules: try TestRules.rude().rules)
        audit.chosen = ["c2", "c0"]
        var checked: [String] = []
        var passedOver = 0
        try await audit.run { event in
            switch event {
            case .checked(let (conversation, _)): checked.append(conversation.id)
            case .passedOver: passedOver += 1
            default: Issue.record("\(event)")
            }
        }
        #expect(checked == ["c0", "c2"])
        #expect(passedOver == 2)
    }

    /// An agent promises an answer in chat c0; chat c1 follows on the next day.
    private static func promise(keptAt time: String, in folder: TemporaryFolder) throws -> String {
        try folder.write(
            """
            {"id":"c0","customer":"kate","messages":[\
            {"time":"2026-03-02 22:58:00","role":"agent","sender":"a1","text":"明天下午3点前答复您"}]}
            {"id":"c1","customer":"kate","messages":[\
            {"time":"\(time)","role":"agent","sender":"a2","text":"查到了"}]}

            """, to: "chats.jsonl")
    }

    @Test(arguments: [("2026-03-03 09:30:00", 0), ("2026-03-03 19:30:00", 1)])
    func `A promise may be kept in a chat that a filter leaves out`(
        time: String, findings: Int
    ) async throws {
        let folder = try TemporaryFolder()
        let chats = try Self.promise(keptAt: time, in: folder)
        var audit = Audit(
            archive: Archive(paths: [chats]), rules: try TestRules.promise().rules)
        audit.filter.until = LocalDate("2026-03-02")
        var found: [Finding] = []
        var excluded = 0
        try await audit.run { event in
            switch event {
            case .checked(let (_, result)): found += result.findings
            case .excluded: excluded += 1
            default: Issue.record("\(event)")
            }
        }
        #expect(excluded == 1)
        #expect(found.count == findings)
    }

    /// c0: the lighter rule waits for 结果 behind the same message.
    @Test(arguments: [("2026-03-03 09:30:00", [-2]), ("2026-03-03 19:30:00", [0, -5])])
    func `A promise broken across chats is charged once with what else it broke`(
        time: String, points: [Int]
    ) async throws {
        let folder = try TemporaryFolder()
        let chats = try Self.promise(keptAt: time, in: folder)
        let audit = Audit(
            archive: Archive(paths: [chats]), rules: try TestRules.promiseOfResult().rules)
        var found: [Finding] = []
        try await audit.run { event in
            if case .checked(let (_, result)) = event { found += result.findings }
        }
        #expect(found.map(\.points) == points.map { Points($0) })
    }

    @Test func `What the consumer throws ends the audit`() async throws {
        struct Enough: Error {}
        let folder = try TemporaryFolder()
        var audit = Audit(
            archive: try Self.mixedArchive(in: folder), rules: try TestRules.rude().rules)
        audit.threads = 3
        var seen = 0
        await #expect(throws: Enough.self) {
            try await audit.run { _ in
                seen += 1
                if seen == 5 { throw Enough() }
            }
        }
        #expect(seen == 5)
    }

    @Test func `Progress ends at the size of the archive`() async throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(
            InventedChat.series(0..<50).map(\.json).joined(), to: "chats.jsonl")
        var audit = Audit(archive: Archive(paths: [path]), rules: try TestRules.rude().rules)
        audit.threads = 2
        var steps: [ReadProgress] = []
        try await audit.run(progress: { steps.append($0) }, consume: { _ in })
        let size = Int64(try folder.read("chats.jsonl").count)
        #expect(steps.last == ReadProgress(bytesRead: size, bytesTotal: size))
    }
}
