import Foundation
import TestSupport
import Testing

/// `spotcheck audit` from exports to results.
struct AuditCommandTests {
    @Test func `A folder of three formats becomes one row an agent`() throws {
        let bench = try Bench()
        let program = try bench.run("audit", bench.chats)
        #expect(program.status == 0)
        #expect(program.messages == "")
        for agent in ["a1 ", "a2 ", "木木", "若琳"] { #expect(program.output.contains(agent)) }
        #expect(program.output.contains("All 9 conversations were checked"))
        #expect(program.output.contains("No rude words"))
        #expect(!program.output.contains("\u{1B}"), "colours belong on terminals")
    }

    @Test func `Every text is there in Chinese`() throws {
        let bench = try Bench()
        let program = try bench.run("audit", bench.chats, language: "zh")
        #expect(program.status == 0)
        #expect(program.output.contains("不骂客户"))
        #expect(!program.output.contains("No rude words"))
        let option = try bench.run("audit", bench.chats, "--language", "zh", language: "en")
        #expect(option.output == program.output)
    }

    @Test func `Findings come as lines by the contract`() throws {
        let bench = try Bench()
        let program = try bench.run("audit", bench.chats, "--format", "jsonl")
        #expect(program.status == 0)
        let findings = try FindingLine.all(in: program.output)
        #expect(findings.map(\.conversation) == ["j2", "t3"])
        #expect(findings.map(\.rule) == ["attitude/rude", "attitude/rude"])
        #expect(findings.map(\.points) == [-5, -5])
        #expect(findings.map(\.severity) == ["major", "major"])
        #expect(findings[1].agent == "a2")
        #expect(findings[1].evidence == [.init(message: 1, start: 0, end: 1, text: "滚")])
        #expect(findings[0].ruleDigest.wholeMatch(of: /[0-9a-f]{12}/) != nil)
    }

    @Test func `The same findings come as one JSON list and as a table for Excel`() throws {
        let bench = try Bench()
        let lines = try bench.run("audit", bench.chats, "--format", "jsonl").output
        let json = try bench.run("audit", bench.chats, "--format", "json").output
        let listed = try JSONDecoder().decode([FindingLine].self, from: Data(json.utf8))
        #expect(try listed.map(\.conversation) == FindingLine.all(in: lines).map(\.conversation))
        let csv = try bench.run("audit", bench.chats, "--format", "csv").output
        #expect(csv.hasPrefix("\u{FEFF}Conversation,"))
        let rows = csv.split(separator: "\r\n")
        #expect(rows.count == 3)
        #expect(rows[1].hasPrefix("j2,") && rows[2].hasPrefix("t3,a2,attitude/rude,No rude words"))
        let none = try bench.run("audit", bench.chats, "--agent", "a1", "--format", "csv").output
        #expect(none == rows[0] + "\r\n")
    }

    @Test func `A folder takes all results`() throws {
        let bench = try Bench()
        let out = bench.folder.path("out")
        let program = try bench.run(
            "audit", bench.chats, "--per-agent", "2", "--seed", "week 10", "--out", out)
        #expect(program.status == 0)
        #expect(program.messages.contains("Report: \(out)/report.html"))
        let names = try FileManager.default.contentsOfDirectory(atPath: out).sorted()
        #expect(
            names == [
                ".spotcheck-results", "audit.xlsx", "draw.json", "findings.jsonl", "rejects.jsonl",
                "report.html", "sample.csv", "scores.csv", "scores.jsonl",
            ])
        #expect(try bench.folder.read("out/scores.csv").starts(with: [0xEF, 0xBB, 0xBF]))
        #expect(try bench.folder.read("out/rejects.jsonl") == [])
        #expect(try bench.folder.read("out/audit.xlsx").starts(with: Array("PK".utf8)))
        let scores = String(decoding: try bench.folder.read("out/scores.csv"), as: UTF8.self)
        #expect(scores.split(separator: "\r\n").count == 5)
        let lines = String(decoding: try bench.folder.read("out/scores.jsonl"), as: UTF8.self)
        let totals = try lines.split(separator: "\n").map {
            try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
        }
        // Four agents, each with a total and two dimensions.
        #expect(totals.count == 12)
        #expect(totals.first??["agent"] as? String == "a1")
        #expect(totals.first??["dimension"] is NSNull)
        #expect(totals.first??["n_conversations"] as? Int == 2)
    }

    @Test func `A seed that nobody chose stands in the result`() throws {
        let bench = try Bench()
        let first = try bench.run("audit", bench.chats, "--per-agent", "1", "--quiet").output
        let seed = try #require(first.firstMatch(of: /Seed: (\S+)/)?.output.1)
        let again = try bench.run(
            "audit", bench.chats, "--per-agent", "1", "--quiet", "--seed", String(seed))
        #expect(again.output == first)
    }

    @Test func `Who only wrote in a chat of another agent is told by name and as such`() throws {
        let bench = try Bench()
        try bench.folder.write(
            """
            {"id":"g1","messages":[{"role":"customer","sender":"k","text":"在吗"},\
            {"role":"agent","sender":"o7","name":"小雅","text":"在的"},\
            {"role":"agent","sender":"o7","name":"小雅","text":"您请说"},\
            {"role":"agent","sender":"o8","name":"小北","text":"滚"}]}

            """, to: "guest/g.jsonl")
        let output = try bench.run("audit", bench.folder.path("guest"), language: "zh").output
        #expect(output.contains("1 通有问题（100%）"))
        #expect(output.contains("“不骂客户”：1 通会话（待确认的不算）"))
        #expect(output.contains(/小北 +0\/0 +无主责会话/))
        #expect(!output.contains("会话里没有发现问题") && !output.contains("o8"))
    }

    @Test func `A customer's name stands in no format`() throws {
        let bench = try Bench()
        try bench.folder.write(
            Bench.line(3).replacing("kate", with: "小鱼儿").replacing("滚，", with: "小鱼儿滚，"),
            to: "chats/t.jsonl")
        let out = bench.folder.path("out")
        for format in ["jsonl", "json", "csv"] {
            let program = try bench.run("audit", bench.chats, "--format", format, "--out", out)
            #expect(
                try FindingLine.all(
                    in: String(
                        decoding: bench.folder.read(
                            "out/findings.jsonl"), as: UTF8.self)
                ).count == 2)
            #expect(!program.output.contains("小鱼儿"), "\(format)")
        }
        for name in ["report.html", "findings.jsonl"] {
            let text = String(decoding: try bench.folder.read("out/\(name)"), as: UTF8.self)
            #expect(!text.contains("小鱼儿"), "\(name)")
        }
    }

    @Test func `Troubles beyond the tenth are counted`() throws {
        let bench = try Bench()
        try bench.folder.write(
            String(repeating: "{broken\n", count: 13) + Bench.line(8), to: "chats/z.jsonl")
        let program = try bench.run("audit", bench.chats, "--min-messages", "2")
        #expect(program.status == 2)
        #expect(program.messages.contains("lines or files that could not be read: 3 more"))
        #expect(program.output.contains("Troubles: lines or files that could not be read: 13."))
    }

    @Test func `The report is one page that needs nothing else`() throws {
        let bench = try Bench()
        _ = try bench.run("audit", bench.chats, "--out", bench.folder.path("out"))
        let page = String(decoding: try bench.folder.read("out/report.html"), as: UTF8.self)
        #expect(page.hasPrefix("<!DOCTYPE html>") || page.hasPrefix("<!doctype html>"))
        #expect(!page.contains(/(?i)<script[^>]*\bsrc\b/))
        #expect(!page.contains(/(?i)(src|href)\s*=\s*["']?(https?:)?\/\//))
        #expect(!page.contains(/(?i)url\(|@import/))
        #expect(page.contains("<mark"))
        #expect(!FileManager.default.fileExists(atPath: bench.folder.path("out/draw.json")))
    }

    @Test func `Personal data is masked unless it is asked for`() throws {
        let bench = try Bench()
        let out = bench.folder.path("out")
        _ = try bench.run("audit", bench.chats, "--out", out)
        for name in ["report.html", "findings.jsonl", "scores.csv"] {
            let text = String(decoding: try bench.folder.read("out/\(name)"), as: UTF8.self)
            #expect(!text.contains("13812345678"), "in \(name)")
        }
        _ = try bench.run("audit", bench.chats, "--out", out, "--unmasked")
        let page = String(decoding: try bench.folder.read("out/report.html"), as: UTF8.self)
        #expect(page.contains("13812345678"))
    }

    @Test func `Standard input is read once, or kept for a draw`() throws {
        let bench = try Bench()
        let lines = try bench.folder.read("chats/t.jsonl")
        let all = try bench.run("audit", "-", "--format", "jsonl", input: lines)
        #expect(all.status == 0)
        #expect(try FindingLine.all(in: all.output).map(\.conversation) == ["t3"])
        let before = try FileManager.default.contentsOfDirectory(atPath: bench.folder.path)
        let drawn = try bench.run(
            "audit", "-", "--per-agent", "3", "--seed", "s", "--format", "jsonl", input: lines)
        #expect(drawn.status == 0)
        #expect(drawn.output == all.output)
        let after = try FileManager.default.contentsOfDirectory(atPath: bench.folder.path)
        #expect(after == before, "the copy of stdin goes away")
    }

    @Test func `What --fail-on asks for decides between 0 and 1`() throws {
        let bench = try Bench()
        #expect(try bench.run("audit", bench.chats, "--fail-on", "minor").status == 1)
        #expect(try bench.run("audit", bench.chats, "--fail-on", "major").status == 1)
        #expect(try bench.run("audit", bench.chats, "--fail-on", "critical").status == 0)
        let clean = try bench.run("audit", bench.chats, "--agent", "a1", "--fail-on", "minor")
        #expect(clean.status == 0)
    }

    @Test func `Quiet says nothing on stderr`() throws {
        let bench = try Bench()
        try bench.folder.write("{broken\n", to: "chats/z.jsonl")
        let program = try bench.run("audit", bench.chats, "--quiet")
        #expect(program.status == 2)
        #expect(program.messages == "")
    }

    @Test func `The number of threads changes no byte`() throws {
        let bench = try Bench()
        let one = try bench.run("audit", bench.chats, "--format", "jsonl", "--jobs", "1")
        let three = try bench.run("audit", bench.chats, "--format", "jsonl", "--jobs", "3")
        #expect(one.stdout == three.stdout)
    }
}
