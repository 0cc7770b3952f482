import Foundation
import TestSupport
import Testing

/// The folder of results, beside and after other runs.
struct ResultFolderTests {
    @Test func `Results inside the archive are not read as chats`() throws {
        let bench = try Bench()
        for out in ["chats/out", "chats"] {
            let first = try bench.run(
                "audit", bench.chats, "--format", "jsonl", "--out", bench.folder.path(out))
            #expect(first.status == 0, "\(first.messages)")
            let second = try bench.run(
                "audit", bench.chats, "--format", "jsonl", "--out", bench.folder.path(out))
            #expect(second.status == 0, "\(second.messages)")
            #expect(second.stdout == first.stdout)
        }
    }

    @Test func `An audit of everything leaves no receipt of an earlier draw`() throws {
        let bench = try Bench()
        let out = bench.folder.path("out")
        _ = try bench.run("audit", bench.chats, "--per-agent", "1", "--out", out)
        #expect(FileManager.default.fileExists(atPath: out + "/draw.json"))
        _ = try bench.run("audit", bench.chats, "--out", out)
        #expect(!FileManager.default.fileExists(atPath: out + "/draw.json"))
    }

    /// The command that the report gives for checking the draw, as a shell takes it.
    private static func verifyCommand(_ bench: Bench) throws -> String? {
        let page = String(decoding: try bench.folder.read("it's out/report.html"), as: UTF8.self)
        return page.firstMatch(of: /<code>(spotcheck draw [^<]*)<\/code>/).map {
            String($0.output.1).replacing("&#39;", with: "'").replacing("&quot;", with: "\"")
                .replacing("&amp;", with: "&")
        }
    }

    @Test func `The command that checks the draw works as it is printed`() throws {
        let bench = try Bench()
        let table = String(decoding: try bench.folder.read("chats/j.csv"), as: UTF8.self)
        try bench.folder.write(
            table.replacing("内容", with: "甲 $乙").replacing("客服", with: "店 员"),
            to: "my & chats/j.csv")
        try bench.folder.write(
            "- {why: x, agents: nobody}\n", to: "all.yaml")
        let audit = try bench.shell(
            """
            "$spotcheck" audit "my & chats" --column 'text=甲 $乙' --role '店 员=agent' \\
              --input-format csv --encoding utf-8 --rules "$rules" --filters 'all.yaml' \\
              --per-agent 1 --leads 1 --seed x \\
              --out "it's out"
            """)
        #expect(audit.status == 0, "\(audit.messages)")
        let command = try #require(try Self.verifyCommand(bench))
        let check = try bench.shell("spotcheck() { \"$spotcheck\" \"$@\"; }\n" + command)
        #expect(check.status == 0, "\(command)\n\(check.messages)")
        #expect(check.output.contains("seed"))
    }

    @Test func `For standard input there is no command to print`() throws {
        let bench = try Bench()
        let program = try bench.run(
            "audit", "-", "--per-agent", "1", "--out", bench.folder.path("it's out"),
            input: try bench.folder.read("chats/t.jsonl"))
        #expect(program.status == 0)
        #expect(try Self.verifyCommand(bench) == nil)
    }
}
