import TestSupport
import Testing

/// Freeze, commit, reveal, draw, in this order: nobody may change a mind on the way unseen.
struct DrawProtocolTests {
    private let bench: Bench
    private var log: String { bench.folder.path("log") }

    init() throws {
        bench = try Bench()
    }

    private func commit(_ party: String, _ digit: String, _ words: String...) throws -> Program {
        try bench.runBare(
            arguments: [
                "commit", "--party", party, "--value", String(repeating: digit, count: 64),
                "--log", log,
            ] + words)
    }

    private func draw(_ words: String...) throws -> Program {
        try bench.run(arguments: ["draw", bench.chats, "--per-agent", "2", "--log", log] + words)
    }

    private func freeze(_ words: String..., input: [UInt8] = []) throws -> Program {
        try bench.run(arguments: ["draw", "freeze"] + words + ["--log", log], input: input)
    }

    private var lines: [Substring] {
        get throws {
            String(decoding: try bench.folder.read("log"), as: UTF8.self).split(separator: "\n")
        }
    }

    @Test func `A party commits once, and nothing is frozen after a commit`() throws {
        #expect(try commit("lead", "1").status == 0)
        #expect(try commit("agents", "2").status == 0)
        let again = try commit("lead", "3")
        #expect(again.status == 2)
        #expect(again.output == "")
        #expect(again.messages.contains("has committed in line 1 of the log"))
        let late = try freeze(bench.chats, "--per-agent", "2")
        #expect(late.status == 2)
        #expect(late.messages.contains("line 1 of the log has a commit already"))
        #expect(try lines.count == 2)
        #expect(try commit("lead", "3", "--restart").status == 0)
        #expect(try commit("agents", "2").status == 0)
    }

    @Test func `Commits that are not revealed keep a draw by one person off the log`() throws {
        #expect(try commit("lead", "1").status == 0)
        let seeded = try draw("--seed", "x")
        #expect(seeded.status == 2)
        #expect(seeded.output == "")
        #expect(seeded.messages.contains("begin again (commit --restart)"))
        #expect(try lines.count == 1)
    }

    @Test(arguments: [
        ["--per-agent", "2", "--agent", "nobody"], ["--per-agent", "2", "--leads", "99"],
        ["--per-agent", "2", "--reviewers", "a", "--overlap", "20%"],
    ])
    func `What cannot be drawn is not frozen`(words: [String]) throws {
        let program = try bench.run(
            arguments: ["draw", "freeze", bench.chats, "--log", log] + words)
        #expect(program.status == 2)
        #expect(program.output == "")
        #expect(throws: (any Error).self) { try bench.folder.read("log") }
    }

    @Test func `Chats on standard input that the machine looks at are read twice by every verb`()
        throws
    {
        let chats = try bench.folder.read("chats/t.jsonl")
        let words = ["--each", "2", "--by", "flagged"]
        let program = try bench.run(
            arguments: ["draw", "freeze", "-", "--log", log] + words, input: chats)
        #expect(program.status == 0, "\(program.messages)")
        #expect(try lines.first?.contains(#""population":6"#) == true)
        let receipt = bench.folder.path("receipt.json")
        let draw = try bench.run(
            arguments: ["draw", "-", "--seed", "x", "--receipt", receipt] + words, input: chats)
        #expect(draw.status == 0)
        let verify = try bench.run("draw", "verify", receipt, "-", input: chats)
        #expect(verify.status == 0, "\(verify.output)")
        let more = try bench.run(
            "draw", "top-up", receipt, "-", "--each", "3", input: chats)
        #expect(more.status == 0, "\(more.messages)")
    }

    @Test func `A proof that could not be written is told`() throws {
        let receipt = bench.folder.path("receipt.json")
        #expect(try draw("--seed", "x", "--receipt", receipt).status == 0)
        let verify = try bench.run(
            "draw", "verify", receipt, bench.chats, output: "/dev/full")
        #expect(verify.status == 2)
        #expect(verify.messages.contains("No space left on device"))
    }
}
