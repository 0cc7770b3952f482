import Foundation
import TestSupport
import Testing

/// Bad exports: told with their place, exit code 2, and the rest of the work done and kept.
struct TroubleTests {
    /// Audits the bench's archive with a bad file in it; checks that all else came out.
    private static func audit(
        _ bytes: [UInt8], as name: String, findings: [String] = ["j2", "t3"]
    ) throws -> (messages: String, rejects: String) {
        let bench = try Bench()
        try bench.folder.write(bytes, to: "chats/\(name)")
        let program = try bench.run(
            "audit", bench.chats, "--out", bench.folder.path("out"), "--format", "jsonl")
        #expect(program.status == 2)
        let found = try FindingLine.all(in: program.output).map(\.conversation)
        #expect(found == findings)
        #expect(try bench.folder.read("out/findings.jsonl") == program.stdout)
        #expect(FileManager.default.fileExists(atPath: bench.folder.path("out/report.html")))
        let rejects = try bench.folder.read("out/rejects.jsonl")
        return (program.messages, String(decoding: rejects, as: UTF8.self))
    }

    private static let good = Bench.line(7).replacing("有的", with: "滚")

    @Test func `An empty file`() throws {
        let (messages, rejects) = try Self.audit([], as: "z.jsonl")
        #expect(messages.contains("z.jsonl"))
        #expect(rejects.contains(#""line":0"#) && rejects.contains("empty-file"))
    }

    @Test func `A line that is no JSON`() throws {
        let bytes = Array(("{broken\n" + Self.good).utf8)
        let (messages, rejects) = try Self.audit(
            bytes, as: "z.jsonl", findings: ["j2", "t3", "t7"])
        #expect(messages.contains("z.jsonl:1"))
        #expect(rejects.contains("invalid-json"))
        #expect(!rejects.contains("broken") && !messages.contains("broken"), "no chat text")
    }

    @Test(arguments: [
        ["rules", "try", "attitude/rude"], ["rules", "mine", "--disguises", "红包"],
        ["rules", "explain"], ["draw", "list"],
    ]) func `Ten lines of a file that cannot be read are told, the others counted`(
        verb: [String]
    ) throws {
        let bench = try Bench()
        let bad = String(repeating: "{broken\n", count: 12)
        try bench.folder.write(bad + Self.good, to: "chats/z.jsonl")
        let program = try bench.run(arguments: verb + [bench.chats])
        #expect(program.status == 2)
        let told = program.messages.split(separator: "\n").filter { $0.contains("z.jsonl:") }
        #expect(told.count == 10)
        #expect(program.messages.contains("could not be read: 2 more"))
    }

    @Test func `A line that is no UTF-8`() throws {
        let cut = Array(Self.good.utf8.prefix(40)) + [0xFF, 0xFE] + Array("\n".utf8)
        let bytes = Array(Bench.line(8).utf8) + cut + Array(Self.good.utf8)
        let (messages, rejects) = try Self.audit(
            bytes, as: "z.jsonl", findings: ["j2", "t3", "t7"])
        #expect(messages.contains("z.jsonl:2"))
        #expect(rejects.contains(#""line":2"#))
        #expect(rejects.contains("invalid-encoding") || rejects.contains("invalid-json"))
    }

    @Test func `A message without a role`() throws {
        let line = Self.good.replacing(#""role":"agent","#, with: "")
        let (messages, rejects) = try Self.audit(Array(line.utf8), as: "z.jsonl")
        #expect(messages.contains("z.jsonl:1: message 2 has no role"))
        #expect(rejects.contains("message-without-role"))
    }

    @Test func `Times that are absent or out of order are doubts, and the chats stay`() throws {
        let bench = try Bench()
        let timeless = Self.good.replacing(#""time":"2026-03-02 10:00:17","#, with: "")
        let backwards = Self.good.replacing("t7", with: "t8").replacing(
            "10:00:17", with: "09:00:00")
        try bench.folder.write(timeless + backwards, to: "chats/z.jsonl")
        let program = try bench.run("audit", bench.chats, "--format", "jsonl")
        #expect(program.status == 0)
        #expect(program.messages.contains("z.jsonl:2: message 2 is earlier than the one before"))
        let found = try FindingLine.all(in: program.output).map(\.conversation)
        #expect(found == ["j2", "t3", "t7", "t8"])
    }

    @Test func `A line over 16 MB`() throws {
        let huge = [UInt8](repeating: UInt8(ascii: "x"), count: (16 << 20) + 10)
        let bytes = Array(Bench.line(8).utf8) + huge + Array(("\n" + Self.good).utf8)
        let (messages, rejects) = try Self.audit(
            bytes, as: "z.jsonl", findings: ["j2", "t3", "t7"])
        #expect(messages.contains("z.jsonl:2"))
        #expect(rejects.contains("line-too-long"))
    }

    @Test func `A gzip file that was cut`() throws {
        let bench = try Bench()
        let lines = (0..<200).map { number in
            Self.good.replacing("t7", with: "g\(number)").replacing(
                "kate", with: "\(number * 7919)")
        }
        let packed = try bench.folder.write(lines.joined(), to: "z.jsonl")
        #expect(try Program.run("/bin/gzip", [packed]).status == 0)
        let whole = try bench.folder.read("z.jsonl.gz")
        let cut = try bench.folder.write(Array(whole.dropLast(whole.count / 4)), to: "cut.jsonl.gz")
        let program = try bench.run("audit", cut, "--format", "jsonl")
        #expect(program.status == 2)
        #expect(program.messages.contains("cut.jsonl.gz"))
        let found = try FindingLine.all(in: program.output).map(\.conversation)
        #expect(found.count > 50 && found.count < 200)
        #expect(found == (0..<found.count).map { "g\($0)" })
    }

    @Test func `A folder without chats`() throws {
        let bench = try Bench()
        let empty = bench.folder.path("empty")
        try FileManager.default.createDirectory(
            atPath: empty, withIntermediateDirectories: true)
        let program = try bench.run("audit", empty)
        #expect(program.status == 2)
        #expect(program.messages.contains(empty))
    }

    @Test func `A path where nothing is`() throws {
        let bench = try Bench()
        let program = try bench.run(
            "audit", bench.folder.path("nosuch"), bench.chats, "--format", "jsonl")
        #expect(program.status == 2)
        #expect(program.messages.contains("nosuch"))
        #expect(try FindingLine.all(in: program.output).count == 2)
    }

    @Test func `A draw tells what it could not read, and draws from the rest`() throws {
        let bench = try Bench()
        try bench.folder.write(Bench.line(8) + "{broken\n", to: "chats/z.jsonl")
        let program = try bench.run("draw", bench.chats, "--per-agent", "1", "--seed", "x")
        #expect(program.status == 2)
        #expect(program.messages.contains("z.jsonl:2"))
        #expect(program.messages.contains("drew 4 of 10 conversations"))
        #expect(program.output.contains("spotcheck-draw-receipt"))
    }

    @Test func `A draw from nothing tells why there is nothing`() throws {
        let bench = try Bench()
        let empty = try bench.folder.write("", to: "empty.jsonl")
        for verb in ["draw", "audit"] {
            let program = try bench.run(verb, empty, "--per-agent", "1", "--seed", "x")
            #expect(program.status == 2)
            #expect(program.messages.contains("there is nothing to draw from"))
            #expect(program.messages.contains("empty.jsonl"), "of \(verb)")
        }
    }

    @Test func `Standard input is called - in messages, with a draw too`() throws {
        let bench = try Bench()
        let input = Array(("{broken\n" + Bench.line(1)).utf8)
        for draw in [[], ["--per-agent", "1", "--seed", "x"]] {
            let program = try bench.run(arguments: ["audit", "-"] + draw, input: input)
            #expect(program.status == 2)
            #expect(program.messages.contains("-:1: "))
            #expect(!program.messages.contains("spotcheck-stdin"))
        }
    }

    @Test func `Two chats with one id: the first counts, and both places are told`() throws {
        let bench = try Bench()
        try bench.folder.write(
            Bench.line(2).replacing("有货吗", with: "在吗"), to: "chats/u.jsonl")
        let program = try bench.run("audit", bench.chats, "--format", "jsonl")
        #expect(program.status == 2)
        #expect(program.messages.contains("\(bench.chats)/t.jsonl:2"))
        #expect(program.messages.contains("\(bench.chats)/u.jsonl:1"))
        #expect(try FindingLine.all(in: program.output).count == 2)
    }

    @Test func `The same chat twice counts once and is no trouble`() throws {
        let bench = try Bench()
        try bench.folder.write(Bench.line(3), to: "chats/u.jsonl")
        let program = try bench.run("audit", bench.chats, "--format", "jsonl")
        #expect(program.status == 0)
        #expect(try FindingLine.all(in: program.output).count == 2)
    }

    @Test func `After ten bad lines the others are counted`() throws {
        let bench = try Bench()
        try bench.folder.write(
            Bench.line(8) + String(repeating: "{broken\n", count: 13), to: "chats/z.jsonl")
        let program = try bench.run("audit", bench.chats)
        #expect(program.messages.contains("z.jsonl:11:"))
        #expect(!program.messages.contains("z.jsonl:12:"))
        #expect(program.messages.contains("3 more, not told"))
        let chinese = try bench.run("audit", bench.chats, language: "zh")
        #expect(chinese.messages.contains("另有 3 处"))
    }

    @Test func `What a rule could not decide is told with its message and its rule`() throws {
        let bench = try Bench()
        // The branch reset keeps the expression from being refused for its repetition.
        try bench.folder.write(
            Bench.rule.replacing("words: [滚]", with: "pattern: '^(?|a|aa|aaa)*b$'").replacing(
                "fixtures: [{flag: \"A: 滚\"}", with: "fixtures: [{flag: \"A: aab\"}"),
            to: "rules/attitude/rude.yaml")
        let long = String(repeating: "a", count: 200) + "cb"
        try bench.folder.write(
            Bench.line(8).replacing("有的", with: long), to: "chats/z.jsonl")
        let program = try bench.run("audit", bench.chats, "--out", bench.folder.path("out"))
        #expect(program.status == 0)
        #expect(program.messages.contains("t8, message 2: the rule attitude/rude"))
        let rejects = try bench.folder.read("out/rejects.jsonl")
        let line = try #require(
            try JSONSerialization.jsonObject(with: Data(rejects)) as? [String: Any])
        #expect(line["code"] as? String == "undetermined")
        #expect(line["conversation"] as? String == "t8")
        #expect(line["message"] as? Int == 1)
        #expect(line["rule"] as? String == "attitude/rude")
        #expect(!program.messages.contains("aaa"), "no chat text")
    }

    @Test func `Ids cannot give orders to the terminal`() throws {
        let bench = try Bench()
        let line = Bench.line(7).replacing(#""t7""#, with: #""t\u001b[31m7""#)
        try bench.folder.write(line + line, to: "chats/z.jsonl")
        let program = try bench.run("audit", bench.chats)
        #expect(program.messages.contains("[31m7 stands both at"))
        #expect(!program.messages.contains("\u{1B}"))
        let explained = try bench.run("rules", "explain", bench.chats)
        #expect(explained.output.contains("[31m7") && !explained.output.contains("\u{1B}"))
        let absent = try bench.run(
            "rules", "explain", bench.chats, "--conversation", "\u{1B}[31m")
        #expect(absent.status == 2)
        #expect(!absent.messages.contains("\u{1B}"))
    }

    @Test func `The copy of standard input has no name that others could open`() throws {
        let bench = try Bench()
        try bench.folder.write((1...12_000).map(Bench.line).joined(), to: "many.jsonl")
        // A pipe holds 64 kB: once a megabyte has gone through it, the copy is being written.
        let program = try bench.shell(
            """
            { head -c 1000000 many.jsonl; ls > names; tail -c +1000001 many.jsonl; } |
              "$spotcheck" audit - --rules "$rules" --total 5 --seed x
            """)
        #expect(program.status == 0, "\(program.messages)")
        let names = String(decoding: try bench.folder.read("names"), as: UTF8.self)
        #expect(names == "chats\nmany.jsonl\nnames\nrules\n")
    }
}
