import Foundation
import TestSupport
import Testing

/// What an audit does with a draw: the ledger, the sample's table, and leads apart from scores.
struct DrawnAuditTests {
    private static func text(_ bench: Bench, _ name: String) throws -> String {
        String(decoding: try bench.folder.read(name), as: UTF8.self)
    }

    @Test func `An audit keeps its receipt in the ledger, and the next draws others`() throws {
        let bench = try Bench()
        let ledger = bench.folder.path("ledger")
        var drawn: [String] = []
        for week in 1...2 {
            let out = bench.folder.path("out\(week)")
            let program = try bench.run(
                "audit", bench.chats, "--per-agent", "1", "--ledger", ledger, "--out", out,
                "--reviewers", "甲,乙")
            #expect(program.status == 0, "\(program.messages)")
            let rows = try Self.text(bench, "out\(week)/sample.csv").split(separator: "\r\n")
                .dropFirst()
            drawn += rows.map { String($0.split(separator: ",")[2]) }
            #expect(rows.allSatisfy { $0.hasSuffix(",甲") || $0.hasSuffix(",乙") })
            let verify = try bench.run(
                "draw", "verify", out + "/draw.json", bench.chats, "--ledger", ledger)
            #expect(verify.status == 0, "\(verify)")
        }
        // Four agents in the first week; 若琳 had one chat only.
        #expect(drawn.count == 7)
        #expect(Set(drawn).count == 7)
        #expect(try Self.text(bench, "out2/report.html").contains("drawn before"))
    }

    /// A rule about waiting asks for what is around a chat, and so for where the archive ends.
    @Test(arguments: [[], ["--per-agent", "5", "--seed", "x"]])
    func `A chat of a wrong clock is told, with a draw and without`(draw: [String]) throws {
        let bench = try Bench()
        try bench.folder.write(Bench.slow, to: "rules/timeliness/slow.yaml")
        let late = Bench.line(1).replacing("\"t1\"", with: "\"late\"")
            .replacing(/20\d\d-/, with: "2037-")
        try bench.folder.write(late, to: "chats/late.jsonl")
        let program = try bench.run(arguments: ["audit", bench.chats] + draw)
        #expect(program.messages.contains("1 conversation is dated 30 days or more after all"))
    }

    @Test func `Findings in leads stand in a file of their own and in no score`() throws {
        let bench = try Bench()
        let out = bench.folder.path("out")
        let program = try bench.run(
            "audit", bench.chats, "--per-agent", "1", "--seed", "x", "--leads", "5", "--out", out,
            "--format", "jsonl")
        #expect(program.status == 0, "\(program.messages)")
        let scored = try FindingLine.all(in: try Self.text(bench, "out/findings.jsonl"))
        let leads = try FindingLine.all(in: try Self.text(bench, "out/leads.jsonl"))
        // Four agents, one chat each, and the five that are left: both findings are somewhere.
        #expect(Set((scored + leads).map(\.conversation)) == ["t3", "j2"])
        let rows = try Self.text(bench, "out/sample.csv").split(separator: "\r\n")
        #expect(rows.count { $0.contains("scoring") } == 4)
        #expect(rows.count { $0.contains("leads") } == 5)
        let scores = try Self.text(bench, "out/scores.csv").split(separator: "\r\n")
        let plain = try bench.run(
            "audit", bench.chats, "--per-agent", "1", "--seed", "x", "--out",
            bench.folder.path("plain"))
        #expect(plain.status == 0)
        #expect(scores.count == 5)
        let other = try bench.run("audit", bench.chats, "--per-agent", "1", "--leads", "1")
        #expect(other.status == 64)
        #expect(other.messages.contains("--leads goes with --out"))
    }
}
