import TestSupport
import Testing
import Transcripts
import Wording

@testable import Rules

/// New rules from the template, and the file of a pack that is published.
struct AuthoringTests {
    @Test(arguments: [(["亲亲"], 3), (["亲亲", "宝宝"], 1), (["say \"dear\""], 2)])
    func `A new rule loads, and its chats come out as they say`(words: [String], count: Int) throws
    {
        let folder = try TemporaryFolder()
        let text = RuleTemplate(id: "attitude/x", words: words, count: count).text(.zh)
        try folder.write(text, to: "attitude/x.yaml")
        let pack = try RulePack(folders: [folder.path]) { "\($0.count)" }
        #expect(FixtureCheck.failures(of: pack.rules).map(\.problem.en) == [])
        #expect(pack.rules.cards.map(\.id) == ["attitude/x"])
        #expect(text.contains("‹为什么要管这件事›"))
    }

    @Test(arguments: [
        ("attitude/too-much", true), ("too-much", false), ("Attitude/x", false), ("a/b/c", false),
        ("../x", false),
    ])
    func `An id is topic and rule in kebab-case`(id: String, isId: Bool) {
        #expect(RuleTemplate.isId(id) == isId)
    }

    static let files: [(text: String?, expected: String)] = [
        (
            "name: A\nversion: 1.4.2  # now\nlicence: B\nchangelog:\n  - {version: 1.4.2, date: 2026-01-01, changes: []}\n",
            "name: A\nversion: 1.5.0\nlicence: B\nchangelog:\n  - version: 1.5.0\n    date: 2026-03-02\n    changes:\n"
                + "      - {rule: a/b, what: {zh: \"新\", en: \"new\"}}\n  - {version: 1.4.2, date: 2026-01-01, changes: []}\ndigest: abc\n"
        ),
        (
            nil,
            "name: {zh: \"rules\", en: \"rules\"}\nversion: 0.1.0\nlicence: \"-\"\nchangelog:\n  - version: 0.1.0\n"
                + "    date: 2026-03-02\n    changes:\n      - {rule: a/b, what: {zh: \"新\", en: \"new\"}}\ndigest: abc\n"
        ),
    ]

    @Test(arguments: files)
    func `Publishing changes version, changelog and digest and leaves the rest as it was`(
        text: String?, expected: String
    ) throws {
        var file = PackFile(text, name: "rules")
        let date = try #require(LocalDate("2026-03-02"))
        file.publish(
            PackFile.next(after: file.version), on: date,
            [.init(rule: "a/b", what: Phrase(zh: "新", en: "new"))])
        file.seal("abc")
        #expect(file.text == expected)
        let info = try PackInfo(try YAMLValue(SourceText(path: "pack.yaml", text: file.text)))
        #expect(info.changelog.first?.changes.map(\.rule) == ["a/b"])
        #expect(info.digest == "abc")
    }

    @Test func `The history of a rule has the changes of its former ids`() throws {
        let bench = try RuleBench("must_not: {words: [急]}\nformerly: [old/name]")
        let rule = try #require(bench.pack.rules.rules.first)
        let text = """
            name: A
            version: 1.1.0
            licence: B
            changelog:
              - version: 1.1.0
                date: 2026-03-02
                changes: [{rule: topic/rule, what: b}, {what: all}]
              - {version: 1.0.0, date: 2026-01-01, changes: [{rule: old/name, what: a}, {rule: x/y, what: c}]}
            """
        let info = try PackInfo(try YAMLValue(SourceText(path: "pack.yaml", text: text)))
        #expect(info.history(of: rule).map(\.what.en) == ["b", "a"])
        #expect(info.history(of: rule).map(\.entry.version) == ["1.1.0", "1.0.0"])
    }

    @Test func `A nested rule reads line by line`() throws {
        let bench = try RuleBench(
            """
            when: {by: customer, words: [急]}
            must:
              by: agent
              any:
                - {words: [马上]}
                - {length: {min: 9}, not: {words: [等]}}
            within: next 2 messages
            unless: {said: {by: agent, words: [抱歉]}, in: previous 1 messages}
            """)
        let rule = try #require(bench.pack.rules.rules.first)
        let lines = rule.outline.flatMap { $0.lines(.zh) }
        #expect(lines.count == 8)
        #expect(lines.prefix(4) == ["当客户说“急”", "客服必须满足以下之一：", "  说“马上”", "  同时满足："])
        #expect(lines[5].hasPrefix("    "))
        #expect(lines.suffix(2) == ["范围是接下来 2 条", "除非在之前 1 条，客服说“抱歉”"])
    }
}
