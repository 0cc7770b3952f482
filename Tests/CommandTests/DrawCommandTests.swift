import Foundation
import TestSupport
import Testing

/// `spotcheck draw`: the same bytes from the same archive, and a receipt that anybody can check.
struct DrawCommandTests {
    /// Draws two of each agent and gives the receipt's path.
    private static func receipt(_ bench: Bench, of chats: String? = nil) throws -> String {
        let path = bench.folder.path("receipt.json")
        let program = try bench.run(
            "draw", chats ?? bench.chats, "--per-agent", "2", "--seed", "x", "--receipt", path)
        #expect(program.status == 0)
        return path
    }

    @Test func `The same seed gives the same bytes, another seed another draw`() throws {
        let bench = try Bench()
        let first = try bench.run("draw", bench.chats, "--per-agent", "2", "--seed", "x")
        let second = try bench.run("draw", bench.chats, "--per-agent", "2", "--seed", "x")
        let other = try bench.run("draw", bench.chats, "--per-agent", "2", "--seed", "y")
        #expect(first.status == 0)
        #expect(first.stdout == second.stdout)
        #expect(first.stdout != other.stdout)
        #expect(first.messages.contains("drew 7 of 9 conversations"))
    }

    @Test func `A draw without a seed prints one that repeats it`() throws {
        let bench = try Bench()
        let first = try bench.run("draw", bench.chats, "--total", "4")
        let seed = try #require(first.messages.firstMatch(of: /Seed: (\w+)/)?.output.1)
        let again = try bench.run("draw", bench.chats, "--total", "4", "--seed", String(seed))
        #expect(first.stdout == again.stdout)
    }

    @Test func `With a file for the receipt the drawn chats are a table`() throws {
        let bench = try Bench()
        let path = bench.folder.path("receipt.json")
        let program = try bench.run(
            "draw", bench.chats, "--per-agent", "2", "--seed", "x", "--receipt", path, "--format",
            "csv")
        let rows = program.output.split(separator: "\r\n")
        #expect(rows.count == 8)
        #expect(rows.contains { $0.hasPrefix("a1,1,t") && $0.hasSuffix(",2/3") })
        let shown = try bench.run("draw", bench.chats, "--per-agent", "2", "--seed", "x")
        #expect(try bench.folder.read("receipt.json") == shown.stdout)
    }

    @Test func `A shuffled, split and gzipped archive gives the same bytes`() throws {
        let bench = try Bench()
        let lines = (1...6).map(Bench.line)
        try bench.folder.write(lines[5] + lines[0] + lines[3], to: "again/b.jsonl")
        let packed = try bench.folder.write(lines[2] + lines[4] + lines[1], to: "again/a.jsonl")
        #expect(try Program.run("/bin/gzip", [packed]).status == 0)
        for name in ["j.csv", "q.txt"] {
            try bench.folder.write(try bench.folder.read("chats/\(name)"), to: "again/x/\(name)")
        }
        let again = bench.folder.path("again")
        let first = try bench.run("draw", bench.chats, "--share", "50%", "--seed", "x")
        let second = try bench.run("draw", again, "--share", "50%", "--seed", "x")
        #expect(first.status == 0)
        #expect(first.stdout == second.stdout)
        let audit = try bench.run(
            "audit", bench.chats, "--total", "6", "--seed", "x", "--format", "jsonl")
        let audited = try bench.run(
            "audit", again, "--total", "6", "--seed", "x", "--format", "jsonl")
        #expect(audit.stdout == audited.stdout)
    }

    @Test func `An untouched archive proves the receipt`() throws {
        let bench = try Bench()
        let receipt = try Self.receipt(bench)
        let program = try bench.run("draw", "verify", receipt, bench.chats)
        #expect(program.status == 0)
        #expect(program.output.contains("seed"))
        let chinese = try bench.run("draw", "verify", receipt, bench.chats, language: "zh")
        #expect(chinese.output.contains("种子"))
    }

    @Test func `A receipt keeps its filters`() throws {
        let bench = try Bench()
        let path = bench.folder.path("receipt.json")
        let drawn = try bench.run(
            "draw", bench.chats, "--total", "2", "--seed", "x", "--since", "2026-03-03",
            "--receipt", path)
        #expect(drawn.messages.contains("drew 2 of 3 conversations"))
        #expect(try bench.run("draw", "verify", path, bench.chats).status == 0)
    }

    @Test func `A changed message is noticed`() throws {
        let bench = try Bench()
        let receipt = try Self.receipt(bench)
        let text = String(decoding: try bench.folder.read("chats/j.csv"), as: UTF8.self)
        try bench.folder.write(text.replacing("包的", with: "包。"), to: "chats/j.csv")
        let program = try bench.run("draw", "verify", receipt, bench.chats)
        #expect(program.status == 2)
        #expect(program.output.contains("the frame differs: N = 9 both times"))
    }

    @Test func `A missing chat is noticed`() throws {
        let bench = try Bench()
        let receipt = try Self.receipt(bench)
        try bench.folder.write((1...5).map(Bench.line).joined(), to: "chats/t.jsonl")
        let program = try bench.run("draw", "verify", receipt, bench.chats)
        #expect(program.status == 2)
        #expect(program.output.contains("N = 9 on the receipt, N = 8 now"))
    }

    /// What is written over in a receipt, and what the verification must say.
    static let forgeries = [
        (#""seed_code" : "[0-9a-f]+""#, #""seed_code": "00000000""#, "seed code"),
        (#""n": 2"#, #""n": 3"#, "design"),
        (#""population": 9"#, #""population": 8"#, "N = 8 on the receipt"),
        (#""ids": \[\s*"t\d""#, #""ids": ["t9""#, "t9 should not have been drawn"),
        (#""party""#, #""partei""#, "contributions"),
        (#"^\{"#, #"{"extra": 1,"#, "extra"),
        (#"\}\s*$"#, "", "JSON"),
        ("spotcheck-draw-receipt", "receipt", "spotcheck-draw-receipt"),
    ]

    @Test(arguments: forgeries)
    func `A receipt that was tampered with is told by its field`(
        pattern: String, forged: String, said: String
    ) throws {
        let bench = try Bench()
        let path = try Self.receipt(bench)
        let text = String(decoding: try bench.folder.read("receipt.json"), as: UTF8.self)
        let changed = text.replacing(
            try Regex(pattern.replacing(" :", with: ":")), with: forged, maxReplacements: 1)
        #expect(changed != text)
        try bench.folder.write(changed, to: "receipt.json")
        let program = try bench.run("draw", "verify", path, bench.chats)
        #expect(program.status == 2)
        #expect((program.output + program.messages).contains(said), "\(program)")
    }

    @Test func `More than there is cannot be drawn`() throws {
        let bench = try Bench()
        let program = try bench.run("draw", bench.chats, "--total", "10", "--seed", "x")
        #expect(program.status == 2)
        #expect(program.output == "")
        #expect(program.messages.contains("only 9 qualify"))
    }

    @Test func `Two chats with one id are told with both places, and nothing is drawn`() throws {
        let bench = try Bench()
        try bench.folder.write(
            Bench.line(2).replacing("有货吗", with: "在吗"), to: "chats/u.jsonl")
        let program = try bench.run("draw", bench.chats, "--per-agent", "1", "--seed", "x")
        #expect(program.status == 2)
        #expect(program.output == "")
        #expect(program.messages.contains("\(bench.chats)/t.jsonl:2"))
        #expect(program.messages.contains("\(bench.chats)/u.jsonl:1"))
        #expect(program.messages.contains("t2"))
    }

    @Test func `A chat that a filter leaves out does not stand in for the drawn one`() throws {
        let bench = try Bench()
        // An older chat with the id of t3, in a file that is read before it.
        try bench.folder.write(
            Bench.line(3).replacing("2026-03-02", with: "2025-03-02").replacing("滚", with: "好"),
            to: "chats/a.jsonl")
        let program = try bench.run(
            "audit", bench.chats, "--since", "2026-03-01", "--per-agent", "3", "--seed", "x",
            "--format", "jsonl")
        #expect(program.status == 0)
        #expect(
            try Set(FindingLine.all(in: program.output).map(\.conversation)) == ["t3", "j2"])
    }
}
