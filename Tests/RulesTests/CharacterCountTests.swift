import Testing
import Transcripts

@testable import Rules

/// How long a message is.
struct CharacterCountTests {
    @Test(
        "Characters are counted as people count them",
        arguments: [
            "", "在", "怎么退货？", "Where is my parcel?", "好的👌🏽", "👨‍👩‍👧在吗", "e\u{301}té", "a\u{20D0}",
            "が\u{3099}",
            "한글", "ㅋㅋ", "ＶＸ：１２３", "“七天”……", "退\u{FE0F}款", "♥️", "🇨🇳加油", "a\tb", "９折",
            "\u{200D}退", "退\u{302A}款", "々〇", "～～",
        ])
    func counts(text: String) throws {
        let bench = try RuleBench("must_not: {by: agent, length: {min: \(text.count), max: 1000}}")
        let beyond = try RuleBench("must_not: {by: agent, length: {min: \(text.count + 1)}}")
        var conversation = Conversation(id: "1")
        for (role, words) in [(Role.customer, "在吗"), (.agent, text)] {
            let sender = Participant(id: "\(role)", name: "\(role)")
            conversation.append(time: nil, role: role, sender: sender, words: words.utf8)
        }
        #expect(RuleChecker(bench.pack.rules).check(conversation).findings.count == 1)
        #expect(RuleChecker(beyond.pack.rules).check(conversation).findings.isEmpty)
    }
}
