import Foundation
import Testing

/// Results that cannot be written: told with the file, exit code 2.
struct OutputTroubleTests {
    @Test func `A folder that cannot be made`() throws {
        let bench = try Bench()
        let program = try bench.run("audit", bench.chats, "--out", "/proc/x")
        #expect(program.status == 2)
        #expect(program.messages.contains("/proc/x"))
    }

    @Test(arguments: ["table", "jsonl", "json", "csv"])
    func `A full disk under stdout`(format: String) throws {
        let bench = try Bench()
        let program = try bench.run(
            "audit", bench.chats, "--format", format, "--out", bench.folder.path("out"),
            output: "/dev/full")
        #expect(program.status == 2)
        #expect(program.messages.contains("No space left on device"))
        #expect(try bench.folder.read("out/findings.jsonl").count > 100)
        #expect(try bench.folder.read("out/report.html").count > 1000)
    }

    @Test func `A full disk under the report leaves the findings`() throws {
        let bench = try Bench()
        try bench.folder.write("", to: "out/scores.csv")
        try FileManager.default.createSymbolicLink(
            atPath: bench.folder.path("out/report.html"), withDestinationPath: "/dev/full")
        let program = try bench.run(
            "audit", bench.chats, "--out", bench.folder.path("out"), "--format", "jsonl")
        #expect(program.status == 2)
        #expect(program.messages.contains("out/report.html: No space left on device"))
        #expect(try FindingLine.all(in: program.output).count == 2)
        #expect(try bench.folder.read("out/findings.jsonl") == program.stdout)
        #expect(try bench.folder.read("out/scores.csv").count > 100)
    }

    @Test func `A receipt that cannot be written`() throws {
        let bench = try Bench()
        let program = try bench.run(
            "draw", bench.chats, "--per-agent", "1", "--receipt", "/dev/full")
        #expect(program.status == 2)
        #expect(program.messages.contains("/dev/full"))
    }

    @Test func `A receipt that cannot be read`() throws {
        let bench = try Bench()
        let program = try bench.run("draw", "verify", bench.folder.path("none"), bench.chats)
        #expect(program.status == 2)
        #expect(program.messages.contains("none"))
    }

    @Test func `A reader that goes away ends the program quietly`() throws {
        let bench = try Bench()
        // The reader closes its end before the program starts.
        let script = """
            mkfifo go
            { read -r word < go; "$spotcheck" rules schema 2> messages; echo $? > status; } \\
              | { exec <&-; echo > go; }
            """
        _ = try bench.shell(script)
        #expect(try bench.folder.read("status") == Array("141\n".utf8))
        #expect(try bench.folder.read("messages").isEmpty)
    }

    @Test func `A reader that goes away leaves the folder whole`() throws {
        let bench = try Bench()
        // More than a pipe holds, so that the program writes after the reader has gone.
        let lines = (10..<1010).map { Bench.line(3).replacing(#""t3""#, with: #""t\#($0)""#) }
        try bench.folder.write(lines.joined(), to: "chats/many.jsonl")
        _ = try bench.shell(
            """
            { "$spotcheck" audit "$chats" --rules "$rules" --format jsonl --out out 2> messages
              echo $? > status; } | true
            """)
        #expect(try bench.folder.read("status") == Array("141\n".utf8))
        let said = String(decoding: try bench.folder.read("messages"), as: UTF8.self)
        #expect(!said.contains("Broken pipe"))
        let findings = String(decoding: try bench.folder.read("out/findings.jsonl"), as: UTF8.self)
        #expect(try FindingLine.all(in: findings).count == 1002)
        #expect(try bench.folder.read("out/report.html").count > 1000)
    }
}
