import Foundation
import TestSupport
import Testing

/// `rules diff`: two folders of rules over one archive.
struct RulesDiffTests {
    /// The bench with a second folder of rules, in which 包 is forbidden in place of 滚: t3 and j2
    /// go, j1 (包的) comes.
    private func bench() throws -> Bench {
        let bench = try Bench()
        for file in ["attitude/rude.yaml", "scorecards/standard.yaml"] {
            let text = String(decoding: try bench.folder.read("rules/" + file), as: UTF8.self)
            try bench.folder.write(text.replacing("[滚]", with: "[包]"), to: "new/" + file)
        }
        return bench
    }

    private func run(_ bench: Bench, _ more: String..., language: String = "en") throws -> Program {
        try bench.runBare(
            arguments: ["rules", "diff", bench.folder.path("rules"), bench.folder.path("new")]
                + [bench.chats] + more, language: language)
    }

    @Test func `What comes, what goes and whose score moves is told, and broken fixtures fail`()
        throws
    {
        let program = try run(try bench(), language: "zh")
        #expect(program.status == 2)
        for text in ["新标出", "不再标出", "attitude/rude", "+1 −2", "木木", "例子不符"] {
            #expect(program.output.contains(text), "\(text)")
        }
        #expect(program.messages.contains("9 通会话：新标出 1 处，不再标出 2 处，1 个例子不符合"))
        #expect(!program.output.contains("13812345678"))
    }

    @Test func `Programs get all rows in one table, the same on any number of threads`() throws {
        let bench = try bench()
        let one = try run(bench, "--format", "jsonl", "--jobs", "1")
        let many = try run(bench, "--format", "jsonl", "--jobs", "4")
        #expect(one.output == many.output)
        let rows = try one.output.split(separator: "\n").map {
            try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
        }
        let kinds = rows.compactMap { $0?["kind"] as? String }
        #expect(kinds == ["rule", "new", "gone", "gone", "agent", "fixture"])
        #expect(rows.compactMap { $0?["conversation"] as? String } == ["j1", "j2", "t3"])
    }

    @Test func `The same rules change nothing`() throws {
        let bench = try Bench()
        let rules = bench.folder.path("rules")
        let program = try bench.runBare("rules", "diff", rules, rules, bench.chats)
        #expect(program.status == 0)
        #expect(program.output == "Nothing changes.\n")
    }

    /// Files of the bench's rules in a second folder, with other words in them.
    private func changed(_ old: String, _ new: String) throws -> Bench {
        let bench = try Bench()
        for file in ["attitude/rude.yaml", "scorecards/standard.yaml"] {
            let text = String(decoding: try bench.folder.read("rules/" + file), as: UTF8.self)
            try bench.folder.write(text.replacing(old, with: new), to: "new/" + file)
        }
        return bench
    }

    @Test(arguments: [
        ("points: -5", "points: -9", "points", "-5", "-9"),
        ("severity: major", "severity: minor", "severity", "major", "minor"),
        ("points: -5", "points: -5\ntier: review", "tier", "hard", "review"),
        ("base: 100", "base: 100\nrules: {attitude/rude: {points: -7}}", "points", "-5", "-7"),
    ])
    func `What a rule costs, how grave it is and whether it waits is told without a finding`(
        old: String, new: String, kind: String, before: String, after: String
    ) throws {
        let bench = try changed(old, new)
        let chats = try bench.folder.write(Bench.line(1), to: "quiet/t.jsonl")
        let program = try bench.runBare(
            "rules", "diff", bench.folder.path("rules"), bench.folder.path("new"), chats,
            "--format", "csv")
        #expect(program.status == 0, "\(program.messages)")
        let rows = program.output.split(whereSeparator: \.isNewline).dropFirst()
        #expect(rows.map(String.init) == ["\(kind),attitude/rude,,,,,\(before),\(after),,,"])
        #expect(try run(bench, language: "en").output.hasPrefix("By rule\n"))
    }

    @Test func `A fixture that the new rules have and break is told once`() throws {
        let bench = try changed(#"{pass: "A: 好"}"#, #"{pass: "A: 滚开"}"#)
        let program = try run(bench)
        #expect(program.status == 2)
        #expect(program.messages.contains("0 new findings, 0 gone, 1 broken fixture."))
        #expect(program.output.contains("A: 滚开"))
        let rows = try run(bench, "--format", "jsonl").output.split(separator: "\n")
        let last = try #require(rows.last)
        let row = try #require(
            try JSONSerialization.jsonObject(with: Data(last.utf8)) as? [String: Any])
        #expect(row["chat_line"] as? String == "A: 滚开")
        #expect((row["path"] as? String)?.hasSuffix("attitude/rude.yaml") == true)
        #expect(row["line"] as? Int != nil)
        #expect(row["before"] is NSNull && row["after"] is NSNull)
    }

    @Test func `A rule that only one side has is told without a finding`() throws {
        let bench = try changed("[滚]", "[滚]")
        let rule = String(
            decoding: try bench.folder.read("new/attitude/rude.yaml"), as: UTF8.self)
        try bench.folder.write(
            rule.replacing("[滚]", with: "[从来没人说]"), to: "new/attitude/other.yaml")
        let chats = try bench.folder.write(Bench.line(1), to: "quiet/t.jsonl")
        func kinds(_ old: String, _ new: String) throws -> [Substring] {
            try bench.runBare(
                "rules", "diff", bench.folder.path(old), bench.folder.path(new), chats,
                "--format", "csv"
            ).output.split(whereSeparator: \.isNewline).dropFirst().filter {
                $0.hasPrefix("rule_")
            }
        }
        #expect(try kinds("rules", "new") == ["rule_added,attitude/other,,,,,,,,,"])
        #expect(try kinds("new", "rules") == ["rule_removed,attitude/other,,,,,,,,,"])
    }

    @Test func `Verdicts that match nothing are counted`() throws {
        let bench = try bench()
        let verdicts = try bench.folder.write(
            "conversation,rule,message,verdict\nj2,no/such,2,confirmed\nnone,attitude/rude,2,rejected\n",
            to: "verdicts.csv")
        #expect(
            try run(bench, "--verdicts", verdicts).messages.contains(
                "Verdicts without effect: 1 on a rule that neither side has, 1 on a conversation"))
    }

    @Test func `Verdicts that would flip are told`() throws {
        let bench = try bench()
        let verdicts = try bench.folder.write(
            "conversation,rule,message,verdict\nj2,attitude/rude,2,confirmed\nt3,attitude/rude,2,rejected\n",
            to: "verdicts.csv")
        let program = try run(bench, "--verdicts", verdicts)
        #expect(program.output.contains("verdict broken") && program.output.contains("verdict met"))
        let broken = try run(bench, "--verdicts", bench.folder.path("none.csv"))
        #expect(broken.status == 2)
        #expect(broken.messages.contains("none.csv: no such file"))
    }
}
