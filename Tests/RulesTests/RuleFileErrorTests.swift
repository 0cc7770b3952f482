import TestSupport
import Testing
import Transcripts
import Wording

@testable import Rules

/// What an author is told about a mistake: place, line, what is wrong, what to write instead.
struct RuleFileErrorTests {
    private func message(_ body: String, words: [String: String] = [:]) throws -> String {
        try RuleBench.message(body, words: words)
    }

    @Test func `An unknown key is told with its line, the allowed keys and the nearest`() throws {
        let text = try message("must_nott: {words: [甲]}")
        #expect(
            text.contains("rule.yaml:9:1: error: unknown key `must_nott`, did you mean `must_not`?")
        )
        #expect(text.contains("must_nott: {words: [甲]}"))
    }

    @Test(arguments: [
        (
            "must: {words: [甲]}\nmust_not: {words: [乙]}",
            ":10:1: error: a rule needs exactly one of `must` and `must_not`"
        ),
        (
            "must_not:\n  words: [甲]\nmust:\n  words: [乙]",
            ":11:1: error: a rule needs exactly one of `must` and `must_not`"
        ),
        (
            "when: {by: customer, kind: image}\nmust: {by: agent}\nwithin: until the other side writes",
            ":11:9: error: the side that must write here is the other side"
        ),
        (
            "when: {by: agent, words: [甲]}\nmust: {by: customer}\nwithin: [until the other side writes, 60 s]",
            ":11:9: error: the side that must write here is the other side"
        ),
        ("must: {by: []}", ":9:12: error: this list is empty"),
        ("must_not: {words: []}", "at least one word"),
        (
            "must_not: {pattern: '(甲'}",
            ":9:24: error: the expression is wrong behind character 2: missing"
        ),
        ("must_not: {pattern: (甲}", ":9:23: error: the expression is wrong behind character 2:"),
        (
            "must_not: {pattern: \"\\u0028甲\"}",
            ":9:21: error: the expression is wrong behind character 2:"
        ),
        ("must_not: {pattern: '(''甲'}", ":9:21: error: the expression is wrong behind character 3"),
        ("must_not: {pattern: '*甲'}", ":9:22: error: the expression is wrong at its start"),
        ("must_not: {pattern: '(a+)+$'}", "can run for ever"),
        ("must_not: {pattern: '\\b身高\\b'}", "does nothing beside a Chinese character"),
        ("must_not: {list: nosuch}", "there is no list `nosuch`; write words/nosuch.txt"),
        ("must: {by: agnet}", ":9:12: error: `agnet` is not known, did you mean `agent`?"),
        ("when: {hit: 0}\nmust: {words: [甲]}", ":9:13: error: `0` is no choice of hits; write"),
        (
            "when: {by: customer, at: handover}\nmust: {words: [甲]}",
            ":9:12: error: `at: handover` is one agent taking over"
        ),
        (
            "when: {words: 好}\nmust: {by: agent}\nwithin: promised",
            ":11:9: error: `within: promised`"
        ),
        ("must_not: {words: [甲]}\ncounts: late", ":10:9: error: `counts` tells late from never"),
        ("must: {says_again: trigger}", ":9:20: error: there is no trigger (`when`) here"),
        ("must: {on_topic: trigger}", ":9:18: error: there is no trigger (`when`) here"),
        ("must:\n\twords: 甲", ":10:1: error: the line begins with a tab; use blanks"),
        ("must：{words: [甲]}", ":9:5: error: the key ends with a full-width colon; write `: `"),
        ("must:\n  words： 甲\n  by: agent", ":10:8: error: the key ends with a full-width colon"),
        ("must: {words: ['甲]}", ":9:16: error: not well-formed YAML: the quote that opens here"),
        ("must: {words: [甲}\nwithin: 3 messages", "a bracket is not closed, or a comma is missing"),
        (
            "must: {words: [甲,\nwithin: 3 messages",
            ":9:15: error: not well-formed YAML: the bracket"
        ),
        ("must: {words: [甲]}\n---\nfolds: true", "one file holds one document"),
        ("must: {words: [甲]}\nwithin: 3 messges", "`3 messges` is no window"),
        ("must: {by: agnt}", "did you mean `agent`?"),
        ("must: {words: [甲]}\nunless: {said: {words: [乙]}}", "`unless` needs"),
        ("severity: huge\nmust: {words: [甲]}", ":9:1: error: `severity` is given twice"),
        (
            "must: {words: [甲], by: agent, words: [乙]}", ":9:31: error: `words` is given twice"
        ),
        (
            "must:\n  words: [甲]\n  any: [{words: [乙]}]\n  words: [丙]",
            ":12:3: error: `words` is given twice"
        ),
    ]) func `Each mistake has its message`(body: String, expected: String) throws {
        #expect(try message(body).contains(expected))
    }

    @Test func `Of many lists the five are named that are most like the one asked for`() throws {
        let names = [
            "greetings", "greeting-words", "closings", "closers", "apologies", "results", "acks",
            "small-talk", "small-words", "please-wait", "question-words", "reply-promises",
        ]
        let text = try message(
            "must_not: {list: small-works}",
            words: Dictionary(uniqueKeysWithValues: names.map { ($0, "好\n") }))
        #expect(text.contains("there is no list `small-works`, did you mean `small-words`?"))
        #expect(text.contains("or one of: small-words, small-talk, "))
        #expect(text.contains("(of 12)"))
        #expect(names.count { text.contains($0) } == 5)
    }

    @Test func `A mistake in an expression of a list is told at its character`() throws {
        let text = try message("must_not: {list: bad}", words: ["bad": "烦\n  /滚😀(/\n"])
        #expect(text.contains("bad.txt:2:7: error: the expression is wrong behind character 3:"))
    }

    @Test func `A list written on another system reads the same`() throws {
        let bench = try RuleBench(
            "must_not: {list: bad}", words: ["bad": "\u{FEFF}# 注释\r\n烦死了\r\n/自己.{0,3}看/\r\n"])
        #expect(try bench.places("A: 烦死了\nA: 自己去看") == [[0], [1]])
    }

    @Test func `A file without a place in the folder is told, not passed over`() throws {
        let folder = try TemporaryFolder()
        try folder.write(RuleBench.complete("must_not: {words: [甲]}"), to: "topic/rule.yaml")
        try folder.write("title: x", to: "other.yaml")
        #expect(throws: FileErrors.self) {
            try RulePack(folders: [folder.path]) { "\($0.count)" }
        }
    }

    @Test func `A team's own table of disguises counts beside the built-in one`() throws {
        let folder = try TemporaryFolder()
        try folder.write(
            RuleBench.complete("folds: true\nmust_not: {words: [微信]}"), to: "topic/rule.yaml")
        try folder.write("围芯 = 微信\n", to: "folding.txt")
        let pack = try RulePack(folders: [folder.path]) { "\($0.count)" }
        let chat = try Script("A: 加围芯聊\nA: 加薇信聊", zone: pack.rules.calendar.zone)
        let findings = RuleChecker(pack.rules).check(chat.conversation).findings
        #expect(findings.map(\.disguised) == [true, true])
        try folder.write("围芯 微信\n", to: "folding.txt")
        #expect(throws: FileErrors.self) {
            try RulePack(folders: [folder.path]) { "\($0.count)" }
        }
    }

    @Test func `A mistake in a list is told at its line of the list`() throws {
        let text = try message("must_not: {list: bad}", words: ["bad": "甲\n/(乙/\n"])
        #expect(text.contains("bad.txt:2:4: error: the expression is wrong"))
    }
}
