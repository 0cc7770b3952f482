import TestSupport
import Testing
import Wording

@testable import Rules

/// How a failing example chat is told: at the very line of the chat in the rule file.
struct FixtureCheckTests {
    /// The rule's fixtures begin in line 10 of the file.
    private func failure(_ fixtures: String, rule: String = "must_not: {words: [急]}") throws
        -> String
    {
        let text = RuleBench.complete(rule + "\nfixtures:\n" + fixtures)
            .replacing("fixtures: [{pass: \"A: x\"}]\n", with: "")
        let folder = try RuleBench.folder(text)
        let pack = try RulePack(folders: [folder.path]) { "\($0.count)" }
        let failures = FixtureCheck.failures(of: pack.rules)
        return failures.map { failure in
            let reason = failure.reason.map { " | \($0.en)" } ?? ""
            return "\(failure.line) \(failure.quote) | \(failure.problem.en)\(reason)"
        }.joined(separator: "\n")
    }

    @Test func `A chat that is not flagged is told at its mark`() throws {
        #expect(
            try failure("  - flag: |\n      C: 在吗\n      A: 在  # <- here\n")
                == "12 A: 在  # <- here | this chat must be flagged and is not"
                + " | why not: no message in which the agent says “急”")
    }

    @Test(arguments: [
        (
            "must_not: {words: [急]}", "C: 急",
            "message 1 says it, but the customer wrote it"
        ),
        (
            "must_not: {words: [急], except: {words: [急件]}}", "A: 急件",
            "“急” in message 1 is inside the allowed “急件”"
        ),
        ("must: {words: [急]}", "A: 急", "message 1 does what is demanded"),
        (
            "when: {words: [买]}\nmust: {by: agent}\nwithin: 60 s", "C: 买",
            "the times that it needs are missing"
        ),
    ])
    func `Why it is not flagged is told with it`(rule: String, line: String, reason: String) throws
    {
        let said = try failure("  - flag: |\n      \(line)\n", rule: rule)
        #expect(said.contains("must be flagged and is not | why not: \(reason)"), "\(said)")
    }

    @Test func `A chat that is flagged is told at the line that was`() throws {
        let said = try failure("  - pass: |\n      C: 在吗\n      A: 在\n      A: 急\n")
        #expect(said.hasPrefix("13 A: 急 | this chat must pass and is flagged"))
    }

    @Test func `A mark that no finding points at is told at its line`() throws {
        #expect(
            try failure("  - flag: |\n      A: 急\n      A: 好  # <- here\n")
                == "12 A: 好  # <- here | flagged, but no finding points at message 2")
    }

    @Test(arguments: [
        ("Z: 好", 7, "this line is no message; write", "这一行不是一条消息，应写成"),
        ("09:00 Z: 好", 13, "this line is no message; write", "这一行不是一条消息，应写成"),
        (
            "@ratting 2", 7, "`@ratting` is not known, did you mean `@rating`?",
            "不认识“@ratting”，是不是“@rating”？"
        ),
        ("@rating x", 7, "the value behind @rating cannot be read", "@rating 后面的值看不懂"),
    ])
    func `A line that is no message is a mistake with its place`(
        line: String, column: Int, en: String, zh: String
    ) throws {
        let error = try #require(throws: FileErrors.self) {
            try failure("  - flag: |\n      A: 急\n      \(line)\n")
        }
        let mistake = try #require(error.errors.first)
        #expect(mistake.line == 12)
        #expect(mistake.column == column)
        #expect(mistake.problem.en.hasPrefix(en))
        #expect(mistake.problem.zh.hasPrefix(zh))
    }

    @Test func `A rule that counts bots sees something else behind one`() throws {
        let said = try failure(
            "  - pass: |\n      A: 好\n",
            rule: "must: {by: [agent, bot], words: [好]}\nwithin: first 1 messages")
        #expect(said == "12 A: 好 | behind one more message of a bot the rule sees something else")
    }

    @Test func `The message before a chat has its time`() {
        #expect(
            FixturePrefix.put(before: "@shop X\n09:00:00 C: a", line: 2).split(separator: "\n")[1]
                .hasPrefix("09:00:00 B: "))
        #expect(FixturePrefix.put(before: "C: a", line: 1).hasPrefix("B: "))
    }

    /// 急 is message 2 of 6, in the first fifth (1.2 messages, rounded up); behind a bot it would be
    /// message 3 of 7, beyond it (1.4 messages).
    @Test(arguments: ["first 20 %", "message 2", "messages 1 to 2"])
    func `Where bots are counted by place, no message of a bot is put before`(window: String)
        throws
    {
        let said = try failure(
            "  - flag: |\n      C: 在\n      A: 急\n      C: 在\n      C: 在\n      C: 在\n      C: 在\n",
            rule: "must_not: {by: anyone, words: [急]}\nwithin: \(window)")
        #expect(said == "")
    }
}
