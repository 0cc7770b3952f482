import Foundation
import Testing

/// `rules mine`: what stands in chats and in no rule yet, ready to be pasted.
struct RulesMineTests {
    private func bench() throws -> Bench {
        let bench = try Bench()
        try bench.folder.write(
            (1...6).map { Bench.line($0).replacing("有的", with: $0 < 5 ? "给您发宏包" : "红包没有") }
                .joined(), to: "chats/t.jsonl")
        try bench.folder.write(
            Bench.rule.replacing(
                "must_not: {words: [滚]}", with: "must: {by: agent, words: [您说, 包的]}"
            )
            .replacing("A: 滚", with: "A: 嗯").replacing("A: 好", with: "A: 您说"),
            to: "rules/attitude/greeting.yaml")
        return bench
    }

    @Test func `Words in disguise are counted and shown as lines for the table of disguises`()
        throws
    {
        let bench = try bench()
        let program = try bench.run(
            "rules", "mine", "--disguises", "红包", bench.chats, language: "zh")
        #expect(program.status == 0, "\(program.messages)")
        #expect(program.output.contains("\n宏包 = 红包\n"))
        let rows = try bench.run(
            "rules", "mine", "--disguises", "红包", "--format", "jsonl", bench.chats
        ).output.split(separator: "\n")
        #expect(rows.count == 1)
        let row = try #require(rows.first)
        #expect(row.contains(#""form":"宏包","times":3,"conversations":3,"known":false"#))
        // Pasted, the line makes it known.
        try bench.folder.write("宏包 = 红包\n", to: "rules/folding.txt")
        let known = try bench.run("rules", "mine", "--disguises", "红包", bench.chats)
        #expect(known.output.contains("✓") && !known.output.contains("宏包 = 红包"))
    }

    @Test func `The wordings of agents are counted, and which of them count is marked`() throws {
        let bench = try bench()
        let program = try bench.run(
            "rules", "mine", "--wording", "attitude/greeting", "--format", "jsonl", bench.chats)
        #expect(program.status == 0, "\(program.messages)")
        let rows = program.output.split(separator: "\n")
        #expect(rows.first?.contains(#""text":"给您发宏包","times":3"#) == true)
        #expect(rows.contains { $0.contains(#""text":"包的""#) && $0.contains(#""counts":true"#) })
        let table = try bench.run(
            "rules", "mine", "--wording", "attitude/greeting", "--least", "3", bench.chats)
        #expect(table.output.hasSuffix("into the rule's list:\n给您发宏包\n"))
    }

    @Test func `A wording is offered as it was written most often, and then counts`() throws {
        let bench = try bench()
        let words = ["谢谢，再见！", "谢谢 再见", "谢谢，再见～", "谢谢，再见", "谢谢！再见", "有的"]
        try bench.folder.write(
            zip(1...6, words).map { Bench.line($0).replacing("有的", with: $1) }.joined()
                .replacing("滚，有事打13812345678", with: words[2]), to: "chats/t.jsonl")
        let program = try bench.run(
            "rules", "mine", "--wording", "attitude/greeting", "--least", "3", bench.chats)
        #expect(program.output.hasSuffix("into the rule's list:\n谢谢，再见\n"))
    }

    @Test func `Wrong usage is told`() throws {
        let bench = try bench()
        #expect(try bench.run("rules", "mine", bench.chats).status == 64)
        let none = try bench.run("rules", "mine", "--wording", "attitude/rude", bench.chats)
        #expect(none.status == 2 && none.messages.contains("demands no words"))
        let unknown = try bench.run("rules", "mine", "--disguises", "attitude/nope", bench.chats)
        #expect(unknown.status == 2)
    }
}
