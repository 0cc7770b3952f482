import Foundation
import TestSupport
import Testing

/// An audit into a folder that was ended in any way goes on with the same command, and leaves the
/// same bytes as one that nothing disturbed.
struct ResumeCommandTests {
    /// Eighty files, so that the journal has eighty records and more; in every third chat the agent
    /// is rude, and in every one slow.
    private static func bench() throws -> Bench {
        let bench = try Bench()
        try bench.folder.write(Bench.slow, to: "rules/timeliness/slow.yaml")
        for file in 0..<80 {
            let chats = (0..<5).map { number in
                Bench.line(3 + number % 2).replacing(
                    #""id":"t"#, with: #""id":"\#(file)-\#(number)-"#)
            }
            try bench.folder.write(chats.joined() + (file == 40 ? "{\n" : ""), to: "many/\(file)")
        }
        return bench
    }

    private static let audit =
        #""$spotcheck" audit many --rules "$rules" --jobs 2 --format jsonl --out"#

    /// Every file of a folder of results, hidden ones too, by name.
    private static func files(in folder: String, of bench: Bench) throws -> [String: [UInt8]] {
        let names = try FileManager.default.contentsOfDirectory(atPath: bench.folder.path(folder))
        return Dictionary(
            uniqueKeysWithValues: try names.map { ($0, try bench.folder.read("\(folder)/\($0)")) })
    }

    /// Runs the audit to its end into a folder, and compares with an undisturbed run.
    private static func expectSame(
        as whole: [String: [UInt8]], in bench: Bench, _ comment: Comment,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let program = try bench.shell("\(audit) out")
        // Of one line in the archive nothing can be read.
        #expect(program.status == 2, comment, sourceLocation: sourceLocation)
        #expect(
            program.stdout == whole["findings.jsonl"], comment, sourceLocation: sourceLocation)
        let files = try files(in: "out", of: bench)
        #expect(files.keys.sorted() == whole.keys.sorted(), comment, sourceLocation: sourceLocation)
        for (name, bytes) in whole {
            #expect(files[name] == bytes, "\(name), \(comment)", sourceLocation: sourceLocation)
        }
    }

    private static func undisturbed(_ bench: Bench) throws -> [String: [UInt8]] {
        let program = try bench.shell("\(audit) whole")
        #expect(program.status == 2, "\(program.messages)")
        let whole = try files(in: "whole", of: bench)
        #expect(try #require(whole["findings.jsonl"]).count > 100_000)
        #expect(whole[".spotcheck-journal"] == nil)
        return whole
    }

    /// Sizes of files at which an audit is to end; the same in every run, and scattered.
    private static func sizes(_ count: Int, below limit: Int) -> [Int] {
        (1...count).map { $0 &* 2_654_435_761 % limit }
    }

    /// Runs the audit where no file can grow beyond a size: the write that would is done up to that
    /// byte, and the next one fails. Says whether that ended it.
    private static func isHalted(at size: Int, _ bench: Bench) throws -> Bool {
        let program = try bench.shell("prlimit --fsize=\(size) \(audit) out | cat > shown")
        return program.messages.contains("File too large")
    }

    @Test func `Ended at any byte that it writes, the audit goes on`() throws {
        let bench = try Self.bench()
        let whole = try Self.undisturbed(bench)
        let longest = try #require(whole["report.html"]).count
        for size in Self.sizes(8, below: longest) {
            _ = try bench.shell("rm -rf out")
            #expect(try Self.isHalted(at: size, bench), "at \(size)")
            try Self.expectSame(as: whole, in: bench, "ended at \(size)")
        }
    }

    @Test func `Ended again and again, the audit comes to its end`() throws {
        let bench = try Self.bench()
        let whole = try Self.undisturbed(bench)
        // Each time the journal may be longer by a few records.
        for size in stride(from: 500, to: 40_000, by: 6_000) {
            #expect(try Self.isHalted(at: size, bench), "at \(size)")
        }
        try Self.expectSame(as: whole, in: bench, "ended many times")
    }

    @Test func `Killed at any moment, the audit goes on`() throws {
        let bench = try Self.bench()
        let whole = try Self.undisturbed(bench)
        for size in Self.sizes(6, below: 60_000) {
            _ = try bench.shell(
                """
                rm -rf out
                \(Self.audit) out > killed 2> messages &
                while kill -0 $! 2> none; do
                    size=$(stat -c %s out/.spotcheck-journal 2> none || echo 0)
                    if [ "$size" -ge \(size) ]; then kill -KILL $!; break; fi
                done
                wait $!
                echo $? >> ends
                """)
            try Self.expectSame(as: whole, in: bench, "killed at \(size)")
        }
        // 128 + SIGKILL: some audits were over before they could be killed, not all.
        #expect(try bench.shell("cat ends").output.contains("137"))
    }

    @Test func `What stops an audit is told, and that it goes on`() throws {
        let bench = try Self.bench()
        let full = try bench.shell("prlimit --fsize=20000 \(Self.audit) out | cat > shown")
        #expect(full.messages.contains("out/.spotcheck-journal: File too large"))
        #expect(full.messages.contains("the same command goes on with it"))
        let again = try bench.shell("\(Self.audit) out")
        #expect(again.messages.contains("Going on with the unfinished audit: "))
    }

    /// Leaves an unfinished audit in `out`.
    private static func interrupted(_ bench: Bench) throws {
        #expect(try isHalted(at: 20_000, bench))
    }

    @Test(arguments: [
        ("echo >> many/7", "many", "the archive"),
        ("sed -i s/有的/没有/ many/1", "many", "the archive"),
        ("sed -i s/5/6/ rules/attitude/rude.yaml", "many", "the rules"),
        ("sed -i s/60/61/\\;s/40/39/ rules/scorecards/standard.yaml", "many", "the options"),
        (":", "many --min-messages 1", "the options"),
        (":", "many --unmasked", "the options"),
        (":", "many/1", "the archive"),
    ])
    func `An audit of something else is refused, and says of what`(
        change: String, paths: String, changed: String
    ) throws {
        let bench = try Self.bench()
        try Self.interrupted(bench)
        let journal = try bench.folder.read("out/.spotcheck-journal")
        let command = #""$spotcheck" audit \#(paths) --rules "$rules" --out out"#
        let other = try bench.shell("\(change); \(command)")
        #expect(other.status == 2)
        #expect(other.messages.contains("and \(changed) changed since"), "\(other.messages)")
        #expect(other.output == "")
        #expect(journal.starts(with: try bench.folder.read("out/.spotcheck-journal")))
        let anew = try bench.shell("\(command) --restart --quiet")
        let fresh = try bench.shell("\(command.dropLast(3))fresh --quiet")
        #expect(anew.status == fresh.status)
        #expect(try Self.files(in: "out", of: bench) == Self.files(in: "fresh", of: bench))
    }

    @Test func `Threads, language and format may change on the way`() throws {
        let bench = try Self.bench()
        try Self.interrupted(bench)
        let command = #""$spotcheck" audit many --rules "$rules" --language zh --format csv --out"#
        let resumed = try bench.shell("\(command) out --jobs 1")
        let fresh = try bench.shell("\(command) fresh --jobs 3")
        #expect(resumed.messages.contains("接着上次没做完的质检"))
        #expect(resumed.stdout == fresh.stdout)
        #expect(try Self.files(in: "out", of: bench) == Self.files(in: "fresh", of: bench))
    }

    @Test func `A draw does not write over an unfinished audit, unless it is told to`() throws {
        let bench = try Self.bench()
        try Self.interrupted(bench)
        let draw = #""$spotcheck" audit many --rules "$rules" --per-agent 1 --seed x --out out"#
        let refused = try bench.shell(draw)
        #expect(refused.status == 2)
        #expect(refused.messages.contains("holds an unfinished audit"))
        let told = try bench.shell("\(draw) --restart")
        #expect(told.messages.contains("Report: out/report.html"))
        #expect(try Self.files(in: "out", of: bench)[".spotcheck-journal"] == nil)
    }

    @Test func `Of two runs into one folder the second is refused`() throws {
        let bench = try Bench()
        let audit = #""$spotcheck" audit chats --rules "$rules" --out out"#
        let first = try bench.shell(audit)
        #expect(first.status == 0)
        let before = try Self.files(in: "out", of: bench)
        // Holds the folder as a run does.
        let second = try bench.shell("flock out/.spotcheck-results \(audit)")
        #expect(second.status == 2)
        #expect(second.messages.contains("another spotcheck is writing its results to out"))
        #expect(try Self.files(in: "out", of: bench) == before)
        #expect(try bench.shell(audit).status == 0)
    }

    @Test func `Only an audit with a folder can begin anew`() throws {
        let bench = try Bench()
        #expect(try bench.run("audit", bench.chats, "--restart").status == 64)
    }
}
