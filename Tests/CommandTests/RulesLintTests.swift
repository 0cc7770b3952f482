import Foundation
import Testing

/// `rules lint`: messages that editors can follow, and exit codes for builds.
struct RulesLintTests {
    @Test func `Warnings are told at their place and do not fail`() throws {
        let bench = try Bench()
        let program = try bench.run("rules", "lint")
        #expect(program.status == 0)
        let path = bench.folder.path("rules/attitude/rude.yaml")
        #expect(
            program.output.contains(
                "\(path):5:20: warning: the single character `滚` fires inside other words"))
        #expect(program.output.contains("[lone-character]"))
        #expect(program.messages.contains("1 rule: 0 errors"))
        #expect(try bench.run("rules", "lint", "--strict").status == 2)
    }

    @Test func `Errors fail`() throws {
        let bench = try Bench()
        try bench.folder.write(
            Bench.rule.replacing("请您稍等", with: "滚一边去"), to: "rules/attitude/rude.yaml")
        let program = try bench.run("rules", "lint", language: "zh")
        #expect(program.status == 2)
        #expect(program.output.contains(":7:10: 错误：") || program.output.contains(": 错误: "))
        #expect(program.output.contains("[instead-flagged]"))
    }

    @Test(arguments: ["json", "jsonl", "csv"])
    func `Programs get a row for each message`(format: String) throws {
        let bench = try Bench()
        let program = try bench.run("rules", "lint", "--format", format)
        #expect(program.status == 0)
        for word in ["lone-character", "warning", "attitude/rude"] {
            #expect(program.output.contains(word))
        }
        if format == "json" {
            let rows = try #require(
                try JSONSerialization.jsonObject(with: Data(program.output.utf8))
                    as? [[String: Any]])
            #expect(rows.contains { $0["line"] as? Int == 5 && $0["column"] as? Int == 20 })
        }
    }

    @Test func `A rule that does not load is told before anything else`() throws {
        let bench = try Bench()
        try bench.folder.write(
            Bench.rule.replacing("points", with: "pionts"), to: "rules/attitude/rude.yaml")
        let program = try bench.run("rules", "lint")
        #expect(program.status == 2)
        #expect(program.output == "" && program.messages.contains("unknown key `pionts`"))
    }
}
