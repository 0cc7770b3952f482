@testable import Auditing
import Rules
import Synchronization
import TestSupport
import Testing
import Transcripts
import Wording

/// An audit that broke off goes on with its journal as if nothing had happened.
struct JournalTests {
    /// An archive of two formats with a line that cannot be read and with a duplicate, in a folder
    /// that has room for a journal; and its audit.
    private struct Bench {
        let folder: TemporaryFolder
        var audit: Audit
        /// How many conversations the rules have looked at.
        let checked = Counter()

        init(_ pack: RulePack) throws {
            folder = try TemporaryFolder()
            let lines = InventedChat.series(0..<60).map(\.json)
            try folder.write(
                lines[..<30].joined() + "{broken\n" + lines[30...].joined() + lines[7],
                to: "chats/1.jsonl")
            let table = InventedChat.series(60..<100).map(\.rows).joined()
            try folder.write(InventedChat.header + table, to: "chats/2.csv")
            var options = ReadOptions()
            options.blockBytes = 700
            audit = Audit(
                archive: Archive(paths: [folder.path("chats")], options: options),
                rules: pack.rules)
            audit.threads = 2
            let checked = checked
            audit.finish = { _, result in
                checked.add()
                return result
            }
        }

        /// Runs the audit with the journal as it stands in the folder.
        func events(subject: AuditSubject = subject, restart: Bool = false) async throws
            -> [String]
        {
            let journal = try AuditJournal(
                path: folder.path("journal"), subject: subject, restart: restart)
            var events: [String] = []
            try await audit.run(journal: journal) { events.append("\($0)") }
            return events
        }

        /// Runs the audit with another journal, and says how many conversations it did not check.
        func eventsKept(with journal: [UInt8]) async throws -> (events: [String], kept: Int) {
            try folder.write(journal, to: "journal")
            let before = checked.count
            let events = try await events()
            return (events, Self.conversations - (checked.count - before))
        }

        /// Those of the archive, the duplicate with them.
        static let conversations = 101
    }

    private final class Counter: Sendable {
        private let number = Mutex(0)
        var count: Int { number.withLock { $0 } }
        func add() { number.withLock { $0 += 1 } }
    }

    private static let subject = AuditSubject(
        archive: "a", rules: "r", options: "o", program: "p")

    @Test func `A journal that breaks off at any byte is gone on with`() async throws {
        let bench = try Bench(TestRules.rude())
        let whole = try await bench.events()
        let journal = try bench.folder.read("journal")
        var last = 0
        // 29 has no divisor in common with the length of a record, so that every part of one is hit.
        for length in stride(from: 0, through: journal.count, by: 29) + [journal.count] {
            let (events, kept) = try await bench.eventsKept(with: Array(journal[..<length]))
            #expect(events == whole, "cut at \(length)")
            #expect(try bench.folder.read("journal") == journal, "cut at \(length)")
            #expect(kept >= last)
            last = kept
        }
        #expect(last == Bench.conversations)
    }

    @Test func `What is damaged in a journal is checked again, and so is all behind it`()
        async throws
    {
        let bench = try Bench(TestRules.rude())
        let whole = try await bench.events()
        let journal = try bench.folder.read("journal")
        for round in 1...40 {
            var damaged = journal
            let place = round &* 2_654_435_761 % journal.count
            damaged[place] ^= UInt8(1 + round % 255)
            damaged += Array(repeating: UInt8(round), count: round)
            let (events, kept) = try await bench.eventsKept(with: damaged)
            #expect(events == whole, "damaged at \(place)")
            #expect(kept < Bench.conversations)
            #expect(try bench.folder.read("journal") == journal, "damaged at \(place)")
        }
    }

    @Test func `The journal is the same for any number of threads`() async throws {
        var bench = try Bench(TestRules.rude())
        let whole = try await bench.events()
        let journal = try bench.folder.read("journal")
        for threads in [1, 5] {
            bench.audit.threads = threads
            #expect(try await bench.events(restart: true) == whole)
            #expect(try bench.folder.read("journal") == journal)
        }
    }

    @Test func `The journal says how much it knows`() async throws {
        let bench = try Bench(TestRules.rude())
        _ = try await bench.events()
        let path = bench.folder.path("journal")
        let journal = try AuditJournal(path: path, subject: Self.subject)
        #expect(journal.known == Bench.conversations)
        let anew = try AuditJournal(path: path, subject: Self.subject, restart: true)
        #expect(anew.known == 0)
    }

    @Test(
        arguments: [
            (AuditSubject(archive: "x", rules: "r", options: "o", program: "p"), [.archive]),
            (AuditSubject(archive: "a", rules: "x", options: "o", program: "p"), [.rules]),
            (
                AuditSubject(archive: "a", rules: "r", options: "x", program: "y"),
                [.options, .program]
            ),
        ] as [(AuditSubject, [AuditSubject.Part])])
    func `The journal of another audit is refused, and stays as it is`(
        subject: AuditSubject, parts: [AuditSubject.Part]
    ) async throws {
        let bench = try Bench(TestRules.rude())
        let whole = try await bench.events()
        let journal = try bench.folder.read("journal")
        let path = bench.folder.path("journal")
        await #expect(throws: JournalError.changed(parts, path: path)) {
            try await bench.events(subject: subject)
        }
        #expect(try bench.folder.read("journal") == journal)
        #expect(try await bench.events(subject: subject, restart: true) == whole)
    }

    @Test func `A chat that was changed is noticed, whatever the size of its file`() async throws {
        let bench = try Bench(TestRules.rude())
        _ = try await bench.events()
        let chats = String(decoding: try bench.folder.read("chats/1.jsonl"), as: UTF8.self)
        try bench.folder.write(chats.replacing("有的33", with: "有的34"), to: "chats/1.jsonl")
        let path = bench.folder.path("journal")
        await #expect(throws: JournalError.changed([.archive], path: path)) {
            try await bench.events()
        }
    }

    @Test func `So is a change in what the rules ask about the rest of the archive`()
        async throws
    {
        let bench = try Bench(TestRules.promise())
        _ = try await bench.events()
        // Of the journal nothing is left but what it knew of the archive as a whole.
        let journal = try bench.folder.read("journal")
        let head = Self.subject.bytes.count + 12
        let length = Int(journal[head]) + 12
        try bench.folder.write(Array(journal[..<(head + length)]), to: "journal")
        let chats = String(decoding: try bench.folder.read("chats/1.jsonl"), as: UTF8.self)
        try bench.folder.write(
            chats.replacing("10:00:01", with: "10:00:03"), to: "chats/1.jsonl")
        let path = bench.folder.path("journal")
        await #expect(throws: JournalError.changed([.archive], path: path)) {
            try await bench.events()
        }
    }

    @Test func `A journal that cannot be written ends the audit`() async throws {
        let bench = try Bench(TestRules.rude())
        #expect(throws: JournalError.self) {
            try AuditJournal(path: "/dev/full", subject: Self.subject)
        }
        #expect(throws: JournalError.self) {
            try AuditJournal(path: bench.folder.path, subject: Self.subject)
        }
    }
}

private func + (steps: StrideThrough<Int>, more: [Int]) -> [Int] { Array(steps) + more }
