import TestSupport
import Testing

@testable import Rules

/// What lint tells the author of one rule and its lists. The expected places are counted by hand.
struct LintTests {
    /// A rule without anything odd, to which each case adds one oddity.
    static let sound = """
        title: {zh: 不骂客户, en: No rude words}
        dimension: attitude
        severity: major
        points: -5
        must_not: {words: [滚蛋, get lost]}
        why: {zh: 骂人会伤客户, en: It hurts}
        instead: {zh: 请您稍等, en: A moment please}
        false_alarms: {zh: 转述客户的话, en: An agent who quotes the customer}
        fixtures:
          - {flag: "A: 滚蛋  # <- here"}
          - {flag: "A: get lost  # <- here"}
          - {pass: "A: 好"}
          - {pass: "A: fine"}

        """

    /// `check path:line` of every message.
    private func messages(
        _ rule: String, words: [String: String] = [:], conditions: [String: String] = [:],
        facts: [String: String] = [:], scenarios: [String: String] = [:], second: String? = nil
    ) throws -> [String] {
        let folder = try TemporaryFolder()
        try folder.write(rule, to: "topic/rule.yaml")
        if let second { try folder.write(second, to: "topic/second.yaml") }
        for (name, text) in words { try folder.write(text, to: "words/\(name).txt") }
        for (name, text) in conditions { try folder.write(text, to: "conditions/\(name).yaml") }
        for (name, text) in facts { try folder.write(text, to: "facts/\(name).yaml") }
        for (name, text) in scenarios { try folder.write(text, to: "scenarios/\(name).yaml") }
        return try RuleLint(folders: [folder.path]) { "\($0.count)" }.messages.map {
            "\($0.check.rawValue) \($0.path.dropFirst(folder.path.count + 1)):\($0.line)"
        }
    }

    private func messages(
        replacing old: String, with new: String, words: [String: String] = [:]
    ) throws -> [String] {
        try messages(Self.sound.replacing(old, with: new), words: words)
    }

    @Test func `A sound rule is passed in silence`() throws {
        #expect(try messages(Self.sound) == [])
    }

    /// What is put in place of what, and what is said then.
    static let oddities: [(old: String, new: String, said: [String])] = [
        ("severity: major", "severity: critical", ["points-severity topic/rule.yaml:4"]),
        (
            "severity: major\npoints: -5", "severity: critical\npoints: 5",
            ["points-severity topic/rule.yaml:4"]
        ),
        ("滚蛋, get lost]", "滚蛋, get lost, 滚蛋]", ["repeated-line topic/rule.yaml:5"]),
        ("滚蛋, get lost]", "滚蛋, get lost, 滚蛋去吧]", ["shadowed-line topic/rule.yaml:5"]),
        ("滚蛋, get lost]", "滚蛋, get lost, “快滚”]", ["joined-words topic/rule.yaml:5"]),
        ("get lost]}", "get lost], different: 3}", ["dead-rule topic/rule.yaml:5"]),
        ("get lost]}", "get lost], length: {max: 1}}", ["dead-rule topic/rule.yaml:5"]),
        ("get lost]}", "get lost], not: {words: [GET LOST, 滚蛋]}}", ["dead-rule topic/rule.yaml:5"]),
        (
            "get lost]}", "get lost], count: 5}\nwithin: first 3 messages",
            ["dead-rule topic/rule.yaml:6"]
        ),
        (
            "get lost]}",
            "get lost]}\nwhen: {words: [购买]}\nwithin: [next 3 messages, previous 3 messages]",
            ["dead-rule topic/rule.yaml:7"]
        ),
        (
            "get lost]}", "get lost], repeats: {times: 5, within: previous 3 messages}}",
            ["dead-rule topic/rule.yaml:5"]
        ),
        (
            "get lost]}", "get lost]}\nwhen: {words: [购买], hit: 3}\nwhere: {messages: {max: 2}}",
            ["dead-rule topic/rule.yaml:6"]
        ),
        (
            "get lost]}",
            "get lost]}\nunless: {said: {words: [滚蛋, get lost]}, in: same message}",
            ["dead-rule topic/rule.yaml:6"]
        ),
        ("滚蛋, get lost]", "滚蛋, get lost, 装]", ["lone-character topic/rule.yaml:5"]),
        ("滚蛋, get lost]", "滚蛋, get lost, 退货，换货]", ["joined-words topic/rule.yaml:5"]),
        ("滚蛋, get lost]", "滚蛋, get lost, '退货 ']", ["joined-words topic/rule.yaml:5"]),
        (
            "get lost]}", "get lost], except: {words: [滚蛋, 滚蛋了]}}",
            ["dead-word topic/rule.yaml:5"]
        ),
        (
            "get lost]}",
            "get lost], except: {words: [滚蛋机器]}}\nwhere: {channel: jd, not_channel: jd}",
            ["dead-rule topic/rule.yaml:6"]
        ),
        (
            "get lost]}", "get lost], except: {words: [滚蛋机器, 您好]}}",
            ["idle-exception topic/rule.yaml:5"]
        ),
        (
            "words: [滚蛋, get lost]", "pattern: '(?<who>滚蛋|get lost)'",
            ["unused-group topic/rule.yaml:5"]
        ),
        ("zh: 请您稍等", "zh: 请您滚蛋", ["instead-flagged topic/rule.yaml:7"]),
        (
            "instead: {zh: 请您稍等, en: A moment please}",
            "instead:\n  zh: 请您稍等\n  en: get lost", ["instead-flagged topic/rule.yaml:9"]
        ),
        ("zh: 转述客户的话", "zh: 无", ["empty-note topic/rule.yaml:8"]),
        (
            "en: An agent who quotes the customer", "en: no rude words!",
            ["empty-note topic/rule.yaml:8"]
        ),
        ("  - {pass: \"A: fine\"}\n", "", ["one-language topic/rule.yaml:10"]),
        (
            "  - {pass: \"A: 好\"}\n  - {pass: \"A: fine\"}\n", "",
            ["missing-fixture topic/rule.yaml:10"]
        ),
        ("fixtures:", "lint_allows: [one-language]\nfixtures:", []),
    ]

    @Test(arguments: oddities)
    func `An oddity is told at its line`(old: String, new: String, said: [String]) throws {
        let found = try messages(replacing: old, with: new)
        #expect(found == said)
    }

    @Test func `A check that a rule allows is not told`() throws {
        let rule = Self.sound.replacing("  - {pass: \"A: fine\"}\n", with: "")
        #expect(try messages(rule + "lint_allows: [one-language]\n") == [])
        #expect(throws: FileErrors.self) { try messages(rule + "lint_allows: [one-langauge]\n") }
    }

    static let lists: [(lines: String, said: [String])] = [
        ("滚蛋\nget lost\n快滚蛋\n", ["shadowed-line words/bad.txt:3"]),
        ("滚蛋\nget lost\n/你?[快就]滚蛋/\n", ["shadowed-line words/bad.txt:3"]),
        ("滚蛋\nget lost\n/滚蛋(?!机)/\n", ["shadowed-line words/bad.txt:3"]),
        ("/滚蛋(?!机)/\nget lost\n滚蛋\n", ["shadowed-line words/bad.txt:1"]),
        ("滚蛋\nget lost\nget losties\n", []),
        ("滚蛋\nget lost\nGet Lost\n", ["repeated-line words/bad.txt:3"]),
        ("滚蛋\nget lost\n@include bad\n", ["double-list words/bad.txt:3"]),
        ("# lint_allows: shadowed-line\n滚蛋\nget lost\n快滚蛋\n", []),
    ]

    @Test(arguments: lists)
    func `An odd line of a list is told at its line`(lines: String, said: [String]) throws {
        let found = try messages(
            replacing: "words: [滚蛋, get lost]", with: "list: bad", words: ["bad": lines])
        #expect(found == said)
    }

    @Test func `A longer line counts where an allow-list may lift the shorter one`() throws {
        let found = try messages(
            replacing: "words: [滚蛋, get lost]", with: "list: bad, except: {words: [滚蛋机器]}",
            words: ["bad": "滚蛋\nget lost\n快滚蛋\n"])
        #expect(found == [])
    }

    @Test func `A list that nobody uses is told, and one that is there twice`() throws {
        let found = try messages(
            replacing: "words: [滚蛋, get lost]", with: "list: [bad, worse]",
            words: ["bad": "滚蛋\n@include worse\n", "worse": "get lost\n", "spare": "甲\n"])
        #expect(found == ["double-list topic/rule.yaml:5", "unused-list words/spare.txt:1"])
    }

    @Test func `A list that only a scenario looks into is used`() throws {
        let scenario = """
            states:
              start:
                - {said: {list: asked, except: {list: lifted}}, to: happy}
                - {said: {pattern: '退', not: {list: refused}}, to: happy}

            """
        let found = try messages(
            Self.sound,
            words: [
                "asked": "@include polite\n", "polite": "请问\n", "lifted": "请问吧\n",
                "refused": "不退\n", "spare": "甲\n",
            ],
            scenarios: ["late": scenario])
        #expect(found == ["unused-list words/spare.txt:1"])
    }

    @Test func `A short allowed phrase that lifts nothing is told, a longer one behind it is not`()
        throws
    {
        let found = try messages(
            replacing: "words: [滚蛋, get lost]", with: "words: [滚蛋, get lost], except: {list: ok}",
            words: ["ok": "/不(?:能|可)/\n/不能说?滚蛋/\n"])
        #expect(found == ["idle-exception words/ok.txt:1"])
    }

    @Test func `Two rules that ask for the same are told, and a chat that only the other flags`()
        throws
    {
        let same = Self.sound.replacing("[滚蛋, get lost]", with: "\n  - 滚蛋\n  - get lost")
            .replacing("must_not: {words: ", with: "must_not:\n  words: ").replacing(
                "get lost}", with: "get lost")
        #expect(try messages(Self.sound, second: same) == ["equal-rule topic/second.yaml:6"])
        let turned = Self.sound.replacing("[滚蛋, get lost]", with: "[get lost, 滚蛋]")
        #expect(try messages(Self.sound, second: turned) == ["equal-rule topic/second.yaml:5"])
        let other = Self.sound.replacing("[滚蛋, get lost]", with: "[滚开, get lost]")
        #expect(try messages(Self.sound, second: other) == ["foreign-fixture topic/second.yaml:10"])
    }

    @Test func `An expression that wakes everywhere and one that tries too much are told`() throws {
        let found = try messages(
            replacing: "words: [滚蛋, get lost]", with: "list: bad",
            words: ["bad": "滚蛋\nget lost\n/\\S{0,30}[吗呢呀嘛]/\n/急.{0,9}滚开/\n"]
        )
        #expect(found == ["slow-pattern words/bad.txt:3"])
    }

    /// The same expression: looked for, in an `except` beside wanted words, and in one alone.
    @Test(arguments: [
        ("list: bad", "滚蛋\nget lost\n/\\S{0,30}[吗呢呀嘛]/\n", ["slow-pattern words/bad.txt:3"]),
        (
            "words: [滚蛋, get lost], except: {list: bad}",
            "/\\S{0,30}滚蛋[吗呢呀嘛]/\n/\\S{0,30}[吗呢呀嘛]/\n", []
        ),
        ("except: {list: bad}", "/\\S{0,30}[吗呢呀嘛]/\n", ["slow-pattern words/bad.txt:1"]),
        (
            "any: [{words: [滚蛋, get lost], except: {list: bad}}, {list: bad}]",
            "/\\S{0,30}[吗呢呀嘛]/\n", ["slow-pattern words/bad.txt:1"]
        ),
    ]) func `An expression is slow where it is tried on every message`(
        condition: String, lines: String, said: [String]
    ) throws {
        let found = try messages(
            replacing: "words: [滚蛋, get lost]", with: condition, words: ["bad": lines])
        #expect(found.filter { $0.hasPrefix("slow-pattern") } == said)
    }

    @Test func `A shared condition that no rule uses is told`() throws {
        let found = try messages(
            Self.sound.replacing("words: [滚蛋, get lost]", with: "use: rude"),
            conditions: [
                "rude": "title: 骂人\nany: [{use: rough}]\n",
                "rough": "title: 粗话\nwords: [滚蛋, get lost]\n",
                "spare": "title: 备用\nuse: other\n", "other": "title: 其他\nwords: [甲]\n",
            ])
        #expect(
            found == [
                "unused-condition conditions/other.yaml:1",
                "unused-condition conditions/spare.yaml:1",
            ])
    }

    /// The place of `fact`, or of the `use` of a condition with one.
    @Test func `A question about facts where there are none is told`() throws {
        let asks = Self.sound.replacing("words: [滚蛋, get lost]", with: "fact: contradicted")
        #expect(try messages(asks).contains("no-facts topic/rule.yaml:5"))
        let uses = Self.sound.replacing("words: [滚蛋, get lost]", with: "not: {use: wrong}")
        let conditions = ["wrong": "title: 说错\nnot: {fact: stated}\n"]
        #expect(
            try messages(uses, conditions: conditions).contains("no-facts topic/rule.yaml:5"))
        let facts = [
            "return-days": """
            title: 退货期
            unit: 天
            asked: [退货 几天]
            values: [{value: 7 天}]
            """
        ]
        #expect(try messages(asks, facts: facts).allSatisfy { !$0.hasPrefix("no-facts") })
    }
}
