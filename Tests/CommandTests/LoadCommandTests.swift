import TestSupport
import Testing

/// The agents' load at the moment of a wait is the same however the archive comes.
///
/// In the bench every chat of the JSON Lines is answered after 10 s, ten seconds and more after it
/// began: chat n from 10:00:0n to 10:00:1n. `a1` holds t2, t4 and t6, `a2` t1, t3 and t5.
struct LoadCommandTests {
    private static func bench() throws -> Bench {
        let bench = try Bench()
        try bench.folder.write(Bench.slow, to: "rules/timeliness/slow.yaml")
        return bench
    }

    private static func loads(_ program: Program) throws -> [String] {
        try FindingLine.all(in: program.output).filter { $0.rule == "timeliness/slow" }
            .filter { $0.conversation.hasPrefix("t") }
            .map { "\($0.conversation) \($0.load ?? 0)" }.sorted()
    }

    private static let expected = ["t1 1", "t2 1", "t3 2", "t4 2", "t5 3", "t6 3"]

    @Test func `An audit of files tells the load, in words from two up`() throws {
        let bench = try Self.bench()
        let program = try bench.run("audit", bench.chats, "--format", "jsonl")
        #expect(try Self.loads(program) == Self.expected)
        #expect(program.output.contains("the agent held 3 chats at that moment"))
        #expect(!program.output.contains("the agent held 1 chats"))
        let csv = try bench.run("audit", bench.chats, "--format", "csv")
        #expect(csv.output.contains("Chats held"))
    }

    @Test func `So do standard input, a pipe and a draw`() throws {
        let bench = try Self.bench()
        let lines = try bench.folder.read("chats/t.jsonl")
        let piped = try bench.run("audit", "-", "--format", "jsonl", input: lines)
        #expect(try Self.loads(piped) == Self.expected)
        let named = try bench.run("audit", "/dev/stdin", "--format", "jsonl", input: lines)
        #expect(try Self.loads(named) == Self.expected)
        let drawn = try bench.run(
            "audit", bench.chats, "--per-agent", "9", "--seed", "x", "--format", "jsonl")
        #expect(try Self.loads(drawn) == Self.expected)
    }

    @Test func `Chats that a filter leaves out are held all the same`() throws {
        let bench = try Self.bench()
        let lines = (1...6).map { number in
            Bench.line(number).replacing("taobao", with: number == 5 ? "taobao" : "jd")
        }
        let chats = try bench.folder.write(lines.joined(), to: "other/chats.jsonl")
        let program = try bench.run(
            "audit", chats, "--channel", "taobao", "--format", "jsonl")
        #expect(try Self.loads(program) == ["t5 3"])
    }

    @Test func `The explanation of one chat tells the same`() throws {
        let bench = try Self.bench()
        let program = try bench.run(
            "rules", "explain", bench.chats, "--conversation", "t5", "--rule", "timeliness/slow",
            "--format", "csv")
        #expect(program.output.contains("the agent held 3 chats at that moment"))
    }
}
