import Foundation
import TestSupport
import Testing

/// Commit, reveal, draw and verify with a log, by the real program.
struct DrawLogCommandTests {
    /// Commits for a party and gives its secret value.
    private static func commit(_ party: String, in bench: Bench) throws -> String {
        let program = try bench.runBare(
            "commit", "--party", party, "--log", bench.folder.path("log"), "--format", "jsonl")
        #expect(program.status == 0)
        let value = program.output.firstMatch(of: /"value":"([0-9a-f]{64})"/)?.output.1
        return "\(party)=\(try #require(value))"
    }

    private static func draw(_ bench: Bench, _ words: [String]) throws -> Program {
        try bench.run(
            arguments: ["draw", bench.chats, "--per-agent", "2", "--log", bench.folder.path("log")]
                + words)
    }

    @Test func `Two parties commit, reveal and draw, and the receipt and the log prove it`() throws
    {
        let bench = try Bench()
        let values = try ["质检主管", "客服代表"].map { try Self.commit($0, in: bench) }
        let receipt = bench.folder.path("receipt.json")
        let reveals = values.flatMap { ["--reveal", $0] }
        let program = try Self.draw(bench, reveals + ["--receipt", receipt])
        #expect(program.status == 0, "\(program.messages)")
        #expect(program.messages.contains("draw no. 1 of this frame"))
        #expect(!program.messages.contains("Seed:"))
        let verify = try bench.run(
            "draw", "verify", receipt, bench.chats, "--log", bench.folder.path("log"))
        #expect(verify.status == 0, "\(verify.messages)")
        #expect(verify.output.contains("unless all of the 2 parties"))
        #expect(verify.output.contains("The lines of the draw log fit together (3 lines"))
    }

    @Test(arguments: [
        ("en", "that they came from different people", "colluded"),
        ("zh", "也看不出它们出自不同的人", "串通"),
    ])
    func `Names that one person put to two values prove nobody's innocence`(
        language: String, said: String, never: String
    ) throws {
        let bench = try Bench()
        let receipt = bench.folder.path("receipt.json")
        let values =
            ["lead=" + String(repeating: "1", count: 64)]
            + ["agents=" + String(repeating: "2", count: 64)]
        let program = try bench.run(
            arguments: ["draw", bench.chats, "--per-agent", "2", "--receipt", receipt]
                + values.flatMap { ["--reveal", $0] })
        #expect(program.status == 0, "\(program.messages)")
        let verify = try bench.run(
            "draw", "verify", receipt, bench.chats, language: language)
        #expect(verify.status == 0, "\(verify.messages)")
        #expect(verify.output.contains(said))
        #expect(!verify.output.contains(never))
    }

    @Test func `A log on a full disk stays as it was`() throws {
        let bench = try Bench()
        // The shell counts in half kilobytes: part of a line fits. Writing beyond is an error and
        // no signal.
        let program = try bench.shell(
            """
            draw() { "$spotcheck" draw "$chats" --rules "$rules" --per-agent 2 --log log "$@"; }
            draw --seed zero > /dev/null
            cp log before
            ( ulimit -f $(($(wc -c < log) / 512 + 1)); trap '' XFSZ; draw --seed one > /dev/null )
            echo $?
            cmp log before && draw --seed two | head -c 1
            """)
        #expect(program.output == "2\n{", "\(program.messages)")
        #expect(program.messages.contains("File too large"))
    }

    @Test func `A ledger serves one draw at a time`() throws {
        let bench = try Bench()
        let program = try bench.shell(
            """
            mkdir ledger
            flock ledger/.spotcheck-ledger \
              "$spotcheck" draw "$chats" --rules "$rules" --per-agent 1 --ledger ledger
            echo $?
            "$spotcheck" draw "$chats" --rules "$rules" --per-agent 1 --ledger ledger > /dev/null
            ls ledger | wc -l
            """)
        #expect(program.output == "2\n1\n", "\(program.messages)")
        #expect(program.messages.contains("another draw is using ledger"))
    }

    @Test func `Trial draws are counted, and a receipt that is not logged is told`() throws {
        let bench = try Bench()
        let receipt = bench.folder.path("receipt.json")
        _ = try Self.draw(bench, ["--seed", "one"])
        let second = try Self.draw(bench, ["--seed", "two", "--receipt", receipt])
        #expect(second.messages.contains("draw no. 2 of this frame"))
        let verify = try bench.run(
            "draw", "verify", receipt, bench.chats, "--log", bench.folder.path("log"))
        #expect(verify.output.contains("draws of this frame: 2, this is no. 2"))
        let first = String(decoding: try bench.folder.read("log"), as: UTF8.self).split(
            separator: "\n")
        let short = try bench.folder.write(first[0] + "\n", to: "short")
        let other = try bench.run("draw", "verify", receipt, bench.chats, "--log", short)
        #expect(other.status == 2)
        #expect(other.messages.contains("does not hold this receipt"))
        let none = try bench.run(
            "draw", "verify", receipt, bench.chats, "--log", bench.folder.path("none"))
        #expect(none.status == 2)
        #expect(none.messages.contains("cannot open"))
    }

    @Test func `Values without commits, others than committed, or kept back draw nothing`() throws {
        let bench = try Bench()
        let zero = String(repeating: "0", count: 64)
        let early = try Self.draw(bench, ["--reveal", "lead=\(zero)"])
        #expect(early.status == 2)
        #expect(early.output == "")
        #expect(early.messages.contains("“lead” has no commit"))
        _ = try Self.commit("lead", in: bench)
        let other = try Self.draw(bench, ["--reveal", "lead=\(zero)"])
        #expect(other.status == 2)
        #expect(other.messages.contains("does not match the commit"))
        let log = try bench.folder.read("log")
        #expect(log.count { $0 == UInt8(ascii: "\n") } == 1)
        let both = try Self.draw(bench, ["--reveal", "lead=\(zero)", "--seed", "x"])
        #expect(both.status == 64)
    }

    @Test func `A log that was edited stops the draw and names the line`() throws {
        let bench = try Bench()
        _ = try Self.draw(bench, ["--seed", "one"])
        _ = try Self.draw(bench, ["--seed", "two"])
        let log = String(decoding: try bench.folder.read("log"), as: UTF8.self)
        let second = log.split(separator: "\n").last.map(String.init) ?? ""
        try bench.folder.write(second + "\n", to: "log")
        let program = try Self.draw(bench, ["--seed", "three"])
        #expect(program.status == 2)
        #expect(program.output == "")
        #expect(program.messages.contains("breaks at line 1"))
    }

    /// Draws by the log, adds one, replaces one, and gives the receipt's path.
    private static func amended(_ bench: Bench) throws -> String {
        let receipt = bench.folder.path("receipt.json")
        let log = bench.folder.path("log")
        _ = try draw(bench, ["--seed", "one", "--receipt", receipt])
        let first = String(decoding: try bench.folder.read("receipt.json"), as: UTF8.self)
        // Of a1 two of t2, t4 and t6 are drawn: one is left to replace either.
        let gone = try #require(["t2", "t4", "t6"].first { first.contains(#""\#($0)""#) })
        for words in [
            ["replace", receipt, bench.chats, "--conversation", gone, "--reason", "test\nchat"],
            ["top-up", receipt, bench.chats, "--per-agent", "3"],
        ] {
            let program = try bench.run(
                arguments: ["draw"] + words + ["--receipt", receipt, "--log", log])
            #expect(program.status == 0, "\(program.messages)")
        }
        return receipt
    }

    @Test(arguments: [
        ("en", "1 top-up, 1 replacement (reasons: t", "without the log", "logged so"),
        ("zh", "1 次加抽，1 通替换（原因：t", "没有日志", "已记入日志"),
    ])
    func `Top-ups and replacements are told with their reasons, proved by the log alone`(
        language: String, counted: String, without: String, with: String
    ) throws {
        let bench = try Bench()
        let receipt = try Self.amended(bench)
        let bare = try bench.run("draw", "verify", receipt, bench.chats, language: language)
        #expect(bare.status == 0, "\(bare.messages)")
        for said in [counted, "test chat", without] { #expect(bare.output.contains(said)) }
        let logged = try bench.run(
            "draw", "verify", receipt, bench.chats, "--log", bench.folder.path("log"),
            language: language)
        #expect(logged.status == 0, "\(logged.messages)")
        for said in [counted, "test chat", with] { #expect(logged.output.contains(said)) }
    }

    @Test func `A reason that was edited is not in the log`() throws {
        let bench = try Bench()
        let receipt = try Self.amended(bench)
        let text = String(decoding: try bench.folder.read("receipt.json"), as: UTF8.self)
        try bench.folder.write(
            text.replacing(#"test\nchat"#, with: "customer complained"), to: "receipt.json")
        let verify = try bench.run(
            "draw", "verify", receipt, bench.chats, "--log", bench.folder.path("log"))
        #expect(verify.status == 2)
        #expect(verify.output == "")
        #expect(
            verify.messages.contains("not this receipt with 1 top-up, 1 replacement"),
            "\(verify.messages)")
    }

    @Test func `What was frozen before the values is proved, and nothing else is drawn`() throws {
        let bench = try Bench()
        let log = bench.folder.path("log")
        let freeze = try bench.run(
            "draw", "freeze", bench.chats, "--per-agent", "2", "--log", log)
        #expect(freeze.status == 0, "\(freeze.messages)")
        #expect(freeze.output.contains("frozen as line 1"))
        let values = try ["lead", "agents"].map { try Self.commit($0, in: bench) }
        let reveals = values.flatMap { ["--reveal", $0] }
        let other = try bench.run(
            arguments: ["draw", bench.chats, "--per-agent", "3", "--log", log] + reveals)
        #expect(other.status == 2)
        #expect(other.output == "")
        #expect(other.messages.contains("not what line 1 of the log froze"))
        let receipt = bench.folder.path("receipt.json")
        let program = try Self.draw(bench, reveals + ["--receipt", receipt])
        #expect(program.status == 0, "\(program.messages)")
        let verify = try bench.run("draw", "verify", receipt, bench.chats, "--log", log)
        #expect(verify.output.contains("frozen in line 1"))
        let seeded = try bench.run(
            "draw", "freeze", bench.chats, "--total", "2", "--seed", "x", "--log", log)
        #expect(seeded.status == 64)
    }

    @Test func `Values that were known before the design are told`() throws {
        let bench = try Bench()
        let values = try ["lead", "agents"].map { try Self.commit($0, in: bench) }
        let receipt = bench.folder.path("receipt.json")
        _ = try Self.draw(bench, values.flatMap { ["--reveal", $0] } + ["--receipt", receipt])
        let verify = try bench.run(
            "draw", "verify", receipt, bench.chats, "--log", bench.folder.path("log"))
        #expect(verify.status == 0)
        #expect(verify.output.contains("were not frozen before"))
    }

    @Test func `A tampered log is told with its line by draw verify too`() throws {
        let bench = try Bench()
        let receipt = bench.folder.path("receipt.json")
        _ = try Self.draw(bench, ["--seed", "one"])
        _ = try Self.draw(bench, ["--seed", "two", "--receipt", receipt])
        let log = String(decoding: try bench.folder.read("log"), as: UTF8.self)
        try bench.folder.write(
            log.replacing(#""drawn":7"#, with: #""drawn":6"#, maxReplacements: 1), to: "log")
        let verify = try bench.run(
            "draw", "verify", receipt, bench.chats, "--log", bench.folder.path("log"),
            language: "zh")
        #expect(verify.status == 2)
        #expect(verify.messages.contains("从第 2 行起接不上"))
    }
}
