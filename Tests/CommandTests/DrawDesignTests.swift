import Foundation
import TestSupport
import Testing

/// Strata, ledgers, baskets, reviewers, top-ups and replacements, by the real program.
struct DrawDesignTests {
    /// A draw into a ledger's folder: its rows as CSV cells, without the header.
    private static func rows(_ bench: Bench, _ words: String...) throws -> [[String]] {
        let program = try bench.run(
            arguments: ["draw", bench.chats, "--format", "csv", "--seed", "x"] + words
                + ["--receipt", bench.folder.path("receipt.json")])
        #expect(program.status == 0, "\(program.messages)")
        return program.output.split(separator: "\r\n").dropFirst().map {
            $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
    }

    private static func verify(_ bench: Bench, _ words: String...) throws -> Program {
        try bench.run(
            arguments: ["draw", "verify", bench.folder.path("receipt.json"), bench.chats] + words)
    }

    @Test func `Strata may be of several keys, each with a column of its own`() throws {
        let bench = try Bench()
        let rows = try Self.rows(bench, "--each", "1", "--by", "channel,month")
        #expect(rows.map { Array($0.prefix(2)) } == [["taobao", "2026-03"], ["", "2026-03"]])
        #expect(rows.map(\.last) == ["1/6", "1/3"])
        #expect(try Self.verify(bench).status == 0)
    }

    @Test func `What the rules flag may be a stratum, and other rules cannot verify it`() throws {
        let bench = try Bench()
        let rows = try Self.rows(bench, "--each", "2", "--by", "flagged")
        #expect(rows.map(\.first) == ["flagged", "flagged", "unflagged", "unflagged"])
        #expect(Set(rows.prefix(2).map { $0[2] }) == ["t3", "j2"])
        #expect(try Self.verify(bench).status == 0)
        let rule = Bench.rule.replacing("滚", with: "有的")
        try bench.folder.write(rule, to: "rules/attitude/rude.yaml")
        let other = try Self.verify(bench)
        #expect(other.status == 2)
        #expect(other.messages.contains("relied on flags by the rules"))
    }

    @Test func `Two changes of one receipt are both kept, and neither's chats drawn again`() throws
    {
        let bench = try Bench()
        let ledger = bench.folder.path("ledger")
        let first = try bench.run(
            "draw", bench.chats, "--per-agent", "1", "--seed", "x", "--ledger", ledger)
        #expect(first.status == 0, "\(first.messages)")
        let kept = try #require(
            try FileManager.default.contentsOfDirectory(atPath: ledger).first {
                $0.hasSuffix(".json")
            })
        for count in ["3", "2"] {
            let program = try bench.run(
                "draw", "top-up", ledger + "/" + kept, bench.chats, "--per-agent", count,
                "--ledger", ledger)
            #expect(program.status == 0, "\(program.messages)")
        }
        let files = try FileManager.default.contentsOfDirectory(atPath: ledger)
        #expect(files.count { $0.hasSuffix(".json") } == 3)
        let rest = try bench.run(
            "draw", bench.chats, "--per-agent", "9", "--seed", "y", "--ledger", ledger)
        // The larger top-up has drawn everything.
        #expect(rest.status == 2)
        #expect(rest.messages.contains("there is nothing to draw from"))
    }

    @Test func `A ledger never draws a chat twice, and verification needs it`() throws {
        let bench = try Bench()
        let ledger = bench.folder.path("ledger")
        var drawn: [String] = []
        for _ in 0..<4 {
            let rows = try Self.rows(
                bench, "--total", "2", "--by", "none", "--ledger", ledger)
            drawn += rows.map { $0[1] }
        }
        #expect(Set(drawn).count == 8)
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: ledger)
                .count { $0.hasSuffix(".json") } == 4)
        let text = String(decoding: try bench.folder.read("receipt.json"), as: UTF8.self)
        #expect(text.contains(#""already_drawn": 6"#))
        let without = try Self.verify(bench)
        #expect(without.status == 2)
        #expect(without.messages.contains("left out what 3 earlier receipts had drawn"))
        #expect(try Self.verify(bench, "--ledger", ledger).status == 0)
        let none = try bench.run(
            "draw", bench.chats, "--total", "2", "--by", "none", "--ledger", ledger)
        #expect(none.status == 2)
        #expect(none.messages.contains("only 1 qualify"))
    }

    @Test func `A file in a ledger that is no receipt stops the draw`() throws {
        let bench = try Bench()
        try bench.folder.write("{}", to: "ledger/broken.json")
        let program = try bench.run(
            "draw", bench.chats, "--total", "2", "--ledger", bench.folder.path("ledger"))
        #expect(program.status == 2)
        #expect(program.output == "")
        #expect(program.messages.contains("ledger/broken.json"))
    }

    @Test func `Leads stand beside the sample with their chances`() throws {
        let bench = try Bench()
        let rows = try Self.rows(bench, "--total", "3", "--by", "none", "--leads", "6")
        #expect(
            rows.map(\.first) == Array(repeating: "scoring", count: 3)
                + Array(repeating: "leads", count: 6))
        #expect(Set(rows.map { $0[2] }).count == 9)
        #expect(rows.suffix(6).allSatisfy { $0.last == "1.0" })
        #expect(try Self.verify(bench).status == 0)
        let many = try bench.run("draw", bench.chats, "--total", "3", "--leads", "7")
        #expect(many.status == 2)
        #expect(many.messages.contains("only 6 conversations are left"))
    }

    @Test func `Reviewers and the overlap stand in the table and on the receipt`() throws {
        let bench = try Bench()
        let rows = try Self.rows(
            bench, "--per-agent", "2", "--reviewers", "甲, 乙", "--overlap", "20%")
        #expect(rows.allSatisfy { ["甲", "乙"].contains($0[4]) })
        // Seven chats: 20 % are 1.4, rounded up.
        #expect(rows.count { !$0[5].isEmpty && $0[5] != $0[4] } == 2)
        let first = rows.count { $0[4] == "甲" }
        #expect(first == 3 || first == 4)
        #expect(try Self.verify(bench).status == 0)
    }

    @Test func `A top-up holds the sample, a replacement its reason, and both verify`() throws {
        let bench = try Bench()
        let small = try Self.rows(bench, "--per-agent", "1").map { $0[2] }
        let receipt = bench.folder.path("receipt.json")
        let log = bench.folder.path("log")
        let more = try bench.run(
            "draw", "top-up", receipt, bench.chats, "--per-agent", "2", "--receipt", receipt,
            "--log", log, "--format", "csv")
        #expect(more.status == 0, "\(more.messages)")
        #expect(small.allSatisfy { more.output.contains(",\($0),") })
        #expect(more.messages.contains("drew 7 of 9"))
        // a1 has t2, t4 and t6: one is left.
        let gone = try #require(small.first { ["t2", "t4", "t6"].contains($0) })
        let replaced = try bench.run(
            "draw", "replace", receipt, bench.chats, "--conversation", gone, "--reason",
            "test chat",
            "--receipt", receipt, "--log", log)
        #expect(replaced.status == 0, "\(replaced.messages)")
        #expect(replaced.messages.contains("\(gone) is replaced by t"))
        #expect(replaced.messages.contains("more than 5%"))
        let text = String(decoding: try bench.folder.read("receipt.json"), as: UTF8.self)
        #expect(text.contains(#""reason": "test chat""#))
        #expect(try Self.verify(bench).status == 0)
        let again = try bench.run(
            "draw", "replace", receipt, bench.chats, "--conversation", gone, "--reason", "x")
        #expect(again.status == 2)
        #expect(again.messages.contains("\(gone) is not in this sample"))
    }

    @Test func `Neyman's allocation reads past spreads or scores, and says who is missing`() throws
    {
        let bench = try Bench()
        let past = try bench.folder.write(
            "客服,得分\na1,90\na1,70\na2,88\na2,87\n木木,90\n木木,90\n", to: "past.csv")
        let words = ["draw", bench.chats, "--total", "6", "--allocation", "neyman", "--seed", "x"]
        let program = try bench.run(
            arguments: words + ["--past", past, "--minimum", "1"])
        #expect(program.status == 0, "\(program.messages)")
        #expect(program.messages.contains("not in the past scores: "))
        // sd(90, 70) = √200 = 14.1421, sd(88, 87) = √½ = 0.7071, raised to a tenth of the largest.
        #expect(program.output.contains(#""a1": "14.1421""#))
        #expect(program.output.contains(#""a2": "1.41421""#))
        #expect(program.output.contains(#""木木": "1.41421""#))
        let nan = try bench.folder.write("agent,spread\na1,nan\n", to: "nan.csv")
        let wrong = try bench.run(arguments: words + ["--past", nan])
        #expect(wrong.status == 2)
        #expect(wrong.output == "")
        #expect(wrong.messages.contains("nan.csv:2"))
        let none = try bench.folder.write("agent,n\na1,3\n", to: "none.csv")
        let missing = try bench.run(arguments: words + ["--past", none])
        #expect(missing.messages.contains("standard deviation"))
    }

    @Test func `A minimum that cannot be met names the smallest total`() throws {
        let bench = try Bench()
        let program = try bench.run("draw", bench.chats, "--total", "4", "--minimum", "2")
        #expect(program.status == 2)
        // Four agents with 3, 3, 2 and 1 chats.
        #expect(program.messages.contains("it takes 7"))
    }

    @Test func `Strata that give nothing are named, with the total that would do`() throws {
        let bench = try Bench()
        // The two agents with 3 chats give one each; those with 2 and 1 give none.
        let program = try bench.run("draw", bench.chats, "--total", "2", "--seed", "x")
        #expect(program.messages.contains("careful: nothing was drawn from "))
        #expect(program.messages.contains("--minimum 2 takes at least 7 in all"))
    }

    @Test func `Past scores without any spread make a proportional sample, and that is said`()
        throws
    {
        let bench = try Bench()
        let past = try bench.folder.write("agent,spread\na1,0\na2,0\n", to: "past.csv")
        let program = try bench.run(
            "draw", bench.chats, "--total", "4", "--seed", "x", "--allocation", "neyman",
            "--past", past)
        #expect(program.messages.contains("know no spread anywhere"))
    }

    @Test func `A stratum that chats do not have is told with those that they have`() throws {
        let bench = try Bench()
        let program = try bench.run("draw", bench.chats, "--each", "1", "--by", "mood")
        #expect(program.status == 2)
        #expect(program.messages.contains("agent, channel, shop, product, tag, week"))
    }

    @Test func `An agent without chats is told`() throws {
        let bench = try Bench()
        let program = try bench.run(
            "draw", bench.chats, "--per-agent", "1", "--agent", "木木", "--agent", "小雅", "--seed", "x"
        )
        #expect(program.status == 0)
        #expect(program.messages.contains("nothing to draw from for 小雅"))
    }
}
