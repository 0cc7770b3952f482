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
        return failures.map { "\($0.line) \($0.quote) | \($0.problem.en)" }.joined(separator: "\n")
    }

    @Test func `A chat that is not flagged is told at its mark`() throws {
        #expect(
            try failure("  - flag: |\n      C: 在吗\n      A: 在  # <- here\n")
                == "12 A: 在  # <- here | this chat must be flagged and is not")
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

    @Test func `A line that is no message is told at its line`() throws {
        #expect(try failure("  - flag: |\n      A: 急\n      X: 好\n").hasPrefix("12 X: 好 | "))
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
