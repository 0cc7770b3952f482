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
        ("must_not: {with: {said: {words: [甲]}}}", "9:18: error: `in` is missing"),
        ("must_not: {with: {in: same turn}}", "9:18: error: `said` is missing"),
        ("must_not: {with: []}", "9:18: error: a condition with some content belongs here"),
        (
            "must_not: {with: {said: {words: [甲]}, in: 3 messges}}",
            "9:43: error: `3 messges` is no window"
        ),
        ("must_not: {order: [[您好]]}", "9:19: error: `order` needs two steps or more"),
        ("must_not: {order: [[您好], {}]}", "9:26: error: a condition with some content belongs"),
        ("must_not: {typing_rate: 300}", "9:25: error: fields (`key: value`) must stand here"),
        (
            "must_not: {typing_rate: {min: 300, max: 30}}",
            "9:31: error: `min` (300) is greater than `max` (30)"
        ),
        (
            "must_not: {repeats: {times: 2, within: next 5 messages}}",
            "9:40: error: `within` of `repeats` looks back only"
        ),
        ("must_not: {repeats: {times: 2, except: {}}}", "9:40: error: `except` needs `words`"),
        (
            "must_not: {repeats: {times: 2, similarty: 0.9}}",
            "9:32: error: unknown key `similarty`, did you mean `similarity`?"
        ),
        ("must: {every: true}", "9:15: error: `every` needs a condition with some content"),
        ("must: {words: [甲], every: true, count: 2}", "9:27: error: `every` needs a condition"),
        ("must_not: {words: [甲], every: true}", "9:24: error: unknown key `every`"),
        (
            "must_not: {any: [{words: [甲]}, {by: customer, words: [乙]}]}",
            "9:37: error: the condition around this one is about others' messages"
        ),
        ("must: {words: [甲]}\nwithin: messages 5 to 2", "10:9: error: 5 is after 2"),
        (
            "must: {words: [甲]}\nwithin: [60 s, previous 5 min]",
            "10:9: error: a window may have one"
        ),
        ("must: {words: [甲]}\nwithin: first 120 %", "10:9: error: at most 100 %"),
        ("must: {words: [甲]}\nwithin: 5 turns by the clock", "10:9: error: `5 turns by the"),
        (
            "when: {words: [甲], hit: last 0}\nmust: {by: agent}",
            "9:25: error: `last 0` is no choice of hits"
        ),
        ("must_not: {chat: {}}", "9:18: error: one thing at least belongs here"),
        (
            "must_not: {chat: {raiting: {max: 2}}}",
            "9:19: error: unknown key `raiting`, did you mean `rating`?"
        ),
        (
            "must_not: {chat: {rating: {min: 4, max: 2}}}",
            "9:33: error: `min` (4) is greater than `max` (2)"
        ),
        (
            "must_not: {chat: {duration: {min: 2 h, max: 10 min}}}",
            "9:35: error: `min` (2 h) is greater than `max` (10 min)"
        ),
        ("must_not: {chat: {duration: {max: 10}}}", "9:35: error: a length of time belongs here"),
        (
            "must_not: {chat: {weekday: [sunday, mondai]}}",
            "9:37: error: `mondai` is not known, did you mean `monday`?"
        ),
        ("must_not: {chat: {hours: 9-18}}", "9:26: error: hours are written"),
        ("where: {rating: 2}\nmust_not: {words: [甲]}", "9:17: error: fields (`key: value`) must"),
        ("where: {shop: []}\nmust_not: {words: [甲]}", "9:15: error: this list is empty"),
        ("where: {not_tag: []}\nmust_not: {words: [甲]}", "9:18: error: this list is empty"),
        ("must_not: {chat: {weekday: []}}", "9:28: error: this list is empty"),
        ("must_not: {after_pause: soon}", "9:25: error: a length of time belongs here"),
    ]) func `A mistake is told with its place and what to write instead`(
        body: String, expected: String
    ) throws {
        let message = try RuleBench.message(body)
        #expect(message.contains("topic/rule.yaml:\(expected)"), "\(message)")
        #expect(body.split(separator: "\n").contains { message.contains($0) })
    }
}
