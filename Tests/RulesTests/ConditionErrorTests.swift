import Testing

@testable import Rules

/// What the author of a condition is told about a mistake in it. A body begins on line 9 of the
/// rule file.
struct ConditionErrorTests {
    @Test(arguments: [
        (
            "must_not: {length: {min: 5, max: 3}}",
            "9:26: error: `min` (5) is greater than `max` (3); are they swapped?"
        ),
        ("must_not: {length: {}}", "9:20: error: `min`, `max` or both belong here"),
        (
            "must_not: {characters: {of: upercase, min: 3}}",
            "9:29: error: `upercase` is no class of characters, did you mean `uppercase`?"
        ),
        (
            "must_not: {characters: {of: han}}",
            "9:24: error: `characters` needs `min`, `max` or `share`"
        ),
        (
            "must_not: {characters: {of: han, share: 70}}",
            "9:41: error: a number from 0.01 to 1.0 must stand here"
        ),
        ("must_not: {characters: {min: 3}}", "9:24: error: `of` is missing"),
        (
            "must_not: {characters: {of: han, min: 9, max: 2}}",
            "9:39: error: `min` (9) is greater than `max` (2)"
        ),
        (
            "must_not: {echoes: {share: 1.5}}",
            "9:28: error: a number from 0.3 to 1.0 must stand here"
        ),
        ("must_not: {mixes: [[您]]}", "9:19: error: `mixes` needs two groups of words or more"),
        ("must_not: {mixes: [[您], {}]}", "9:25: error: a condition with some content belongs here"),
        (
            "must_not: {mixes: [[您], {word: [你]}]}",
            "9:26: error: unknown key `word`, did you mean `words`?"
        ),
        (
            "must_not: {different: 2}",
            "9:23: error: `at_least` and `different` need `words`, `list` or `pattern`"
        ),
    ]) func `A mistake is told with its place and what to write instead`(
        body: String, expected: String
    ) throws {
        let message = try RuleBench.message(body)
        #expect(message.contains("topic/rule.yaml:\(expected)"), "\(message)")
        #expect(message.contains(body.split(separator: "\n").last ?? ""))
    }
}
