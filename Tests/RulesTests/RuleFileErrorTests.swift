import TestSupport
import Testing
import Wording

@testable import Rules

/// What an author is told about a mistake: place, line, what is wrong, what to write instead.
struct RuleFileErrorTests {
    private func message(_ body: String, words: [String: String] = [:]) throws -> String {
        do {
            _ = try RuleBench(body, words: words)
            return ""
        } catch let error as FileErrors {
            // The folder has a random name.
            return error.phrase.en.split(separator: "\n").map { line in
                line.split(separator: "/").suffix(2).joined(separator: "/")
            }.joined(separator: "\n")
        }
    }

    @Test func `An unknown key is told with its line, the allowed keys and the nearest`() throws {
        let text = try message("must_nott: {words: [甲]}")
        #expect(
            text.contains("rule.yaml:9:1: error: unknown key `must_nott`, did you mean `must_not`?")
        )
        #expect(text.contains("must_nott: {words: [甲]}"))
    }

    @Test(arguments: [
        ("must: {words: [甲]}\nmust_not: {words: [乙]}", "exactly one of `must` and `must_not`"),
        ("must_not: {words: []}", "at least one word"),
        ("must_not: {pattern: '(甲'}", ":9:21: error: the expression is wrong at byte"),
        ("must_not: {pattern: '(a+)+$'}", "can run for ever"),
        ("must_not: {list: nosuch}", "`nosuch` is not known"),
        ("must: {words: [甲]}\nwithin: 3 messges", "`3 messges` is no window"),
        ("must: {by: agnt}", "did you mean `agent`?"),
        ("must: {words: [甲]}\nunless: {said: {words: [乙]}}", "`unless` needs"),
        ("severity: huge\nmust: {words: [甲]}", "`severity` is given twice"),
    ]) func `Each mistake has its message`(body: String, expected: String) throws {
        #expect(try message(body).contains(expected))
    }

    @Test func `A mistake in a list is told at its line of the list`() throws {
        let text = try message("must_not: {list: bad}", words: ["bad": "甲\n/(乙/\n"])
        #expect(text.contains("bad.txt:2:1: error: the expression is wrong"))
    }
}
