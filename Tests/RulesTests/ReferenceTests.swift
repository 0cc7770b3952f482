import TestSupport
import Testing
import Transcripts
import Wording

@testable import Rules

/// Rules that build on other rules, and conditions that many rules share.
struct ReferenceTests {
    /// Loads rule files and shared conditions, given by path and body.
    private func pack(_ files: [String: String]) throws -> RulePack {
        let folder = try TemporaryFolder()
        for (path, body) in files {
            let isRule = !path.hasPrefix("conditions/") && !path.hasPrefix("words/")
            try folder.write(isRule ? RuleBench.complete(body) : body, to: path)
        }
        return try RulePack(folders: [folder.path]) { "\($0)" }
    }

    private func check(_ pack: RulePack, _ chat: String, rule: String) throws -> [[Int]] {
        let script = try Script(chat, zone: pack.rules.calendar.zone)
        return RuleChecker(pack.rules).check(script.conversation).findings
            .filter { $0.rule == rule }.map { Set($0.evidence.map(\.message)).sorted() }
    }

    private func mistakes(_ files: [String: String]) throws -> [String] {
        do {
            _ = try pack(files)
            return []
        } catch let error as FileErrors {
            return error.errors.map { error in
                let path = error.path.split(separator: "/").suffix(2).joined(separator: "/")
                return "\(path):\(error.line):\(error.column): \(error.problem.en)"
            }
        }
    }

    private static let insult = "must_not: {words: [傻]}"
    private static let sorry = """
        when: {by: agent, rule: a/insult}
        must: {words: [抱歉]}
        """

    @Test func `What another rule flags can be a trigger, its exact words the evidence`() throws {
        let pack = try pack(["a/insult.yaml": Self.insult, "a/sorry.yaml": Self.sorry])
        #expect(try check(pack, "A: 你傻\nA: 抱歉", rule: "a/sorry") == [])
        #expect(try check(pack, "C: 你傻\nA: 好", rule: "a/sorry") == [])
        let script = try Script("C: 在\nA: 🎉你傻\nA: 再见", zone: pack.rules.calendar.zone)
        let findings = RuleChecker(pack.rules).check(script.conversation).findings
        let evidence = try #require(findings.first { $0.rule == "a/sorry" }).evidence
        #expect(evidence.first == Evidence(message: 1, span: 2..<3, text: "傻"))
    }

    @Test func `A rule may stand before or behind the one it builds on, and be explained`() throws {
        let pack = try pack([
            "b/insult.yaml": Self.insult, "a/sorry.yaml": Self.sorry.replacing("a/", with: "b/"),
        ])
        #expect(try check(pack, "A: 你傻\nA: 再见", rule: "a/sorry") == [[0, 1]])
        let rule = try pack.rules.rule(named: "a/sorry")
        let alone = RuleExplainer(pack.rules.only(rule))
        let script = try Script("A: 你傻\nA: 再见", zone: pack.rules.calendar.zone)
        #expect(alone.explain(script.conversation).map(\.outcome) == [.flagged])
        #expect(rule.sentence.en.contains("is flagged by the rule “Title”"))
    }

    @Test func `A message that no rule flags is told by not`() throws {
        let pack = try pack([
            "a/insult.yaml": Self.insult,
            "a/short.yaml": "must_not: {length: {max: 2}, not: {rule: a/insult}}",
        ])
        #expect(try check(pack, "A: 嗯\nA: 傻", rule: "a/short") == [[0]])
    }

    @Test func `Who asks for one of several rules sleeps while all of them sleep`() throws {
        let pack = try pack([
            "a/insult.yaml": Self.insult, "a/threat.yaml": "must_not: {words: [等着瞧]}",
            "a/both.yaml": "must_not: {rule: [a/insult, a/threat]}",
        ])
        #expect(try check(pack, "A: 傻\nA: 好\nA: 等着瞧", rule: "a/both") == [[0], [2]])
        let rules = pack.rules.rules
        let own = try #require(rules.first { $0.card.id == "a/both" }).needs
        #expect(own?.count == 2)
    }

    @Test func `What the other rule cannot tell, this one cannot tell either`() throws {
        let pack = try pack([
            "a/rated.yaml": "where: {rating: {max: 2}}\nmust_not: {words: [好]}",
            "a/not.yaml": "must_not: {words: [好], not: {rule: a/rated}}",
            "a/so.yaml": "must_not: {words: [好], rule: a/rated}",
        ])
        let script = try Script("A: 好", zone: pack.rules.calendar.zone)
        let result = RuleChecker(pack.rules).check(script.conversation)
        #expect(result.findings.isEmpty)
        #expect(Set(result.notApplicable) == ["a/rated", "a/not", "a/so"])
        #expect(try check(pack, "@rating 1\nA: 好", rule: "a/so") == [[0]])
        #expect(try check(pack, "@rating 1\nA: 好", rule: "a/not") == [])
        #expect(try check(pack, "@rating 5\nA: 好", rule: "a/not") == [[0]])
    }

    @Test func `A pattern given up in another rule or a shared condition leaves this one open`()
        throws
    {
        let pattern = "pattern: '^(?|a|aa|aaa)*b$'"
        let pack = try pack([
            "a/hard.yaml": "must_not: {\(pattern)}",
            "a/not.yaml": "must_not: {words: [cb], not: {rule: a/hard}}",
            "a/used.yaml": "must_not: {words: [cb], not: {use: hard}}",
            "conditions/hard.yaml": "title: x\n\(pattern)",
        ])
        let hard = String(repeating: "a", count: 200) + "cb"
        let script = try Script("A: \(hard)", zone: pack.rules.calendar.zone)
        let result = RuleChecker(pack.rules).check(script.conversation)
        #expect(result.findings.isEmpty)
        #expect(Set(result.undetermined.map(\.rule)) == ["a/hard", "a/not", "a/used"])
    }

    @Test func `A shared condition is used beside other keys, with its own sides and words`() throws
    {
        let pack = try pack([
            "a/wait.yaml": "must_not: {use: waits, length: {max: 4}}",
            "a/any.yaml": "must_not: {by: anyone, use: angry}",
            "conditions/waits.yaml": "title: {zh: 让客户等, en: asks to wait}\nlist: waits",
            "conditions/angry.yaml": "title: 生气\nby: customer\nany: [{words: [差评]}, {use: waits}]",
            "words/waits.txt": "稍等\n",
        ])
        #expect(try check(pack, "A: 稍等\nA: 请您稍等一下", rule: "a/wait") == [[0]])
        #expect(try check(pack, "A: 差评\nC: 差评\nA: 稍等\nC: 稍等", rule: "a/any") == [[1], [3]])
        let rule = try pack.rules.rule(named: "a/wait")
        #expect(rule.sentence.en.contains("meets “asks to wait”"))
    }

    @Test func `A rule's digest changes with what it is built on`() throws {
        func digest(_ files: [String: String]) throws -> String? {
            let base = ["a/insult.yaml": Self.insult, "a/sorry.yaml": Self.sorry]
            let hashed = try TemporaryFolder()
            for (path, body) in base.merging(files, uniquingKeysWith: { $1 }) {
                let isRule = path.hasPrefix("a/")
                try hashed.write(isRule ? RuleBench.complete(body) : body, to: path)
            }
            let pack = try RulePack(folders: [hashed.path]) { bytes in
                // The last byte changes the last digits most, and the digest is the first ones.
                String("\(bytes.reduce(5381 as UInt64) { $0 &* 33 &+ UInt64($1) })".reversed())
            }
            return pack.rules.rules.first { $0.card.id == "a/sorry" }?.card.digest
        }
        let plain = try digest([:])
        #expect(try digest([:]) == plain)
        #expect(try digest(["a/insult.yaml": "must_not: {words: [笨]}"]) != plain)
        let used = [
            "a/insult.yaml": "must_not: {use: bad}", "conditions/bad.yaml": "title: x\nwords: 傻",
        ]
        let other = used.merging(["conditions/bad.yaml": "title: x\nwords: 笨"]) { $1 }
        #expect(try digest(used) != digest(other))
    }

    @Test(arguments: [
        (
            ["a/x.yaml": "must_not: {rule: a/y}", "a/y.yaml": "must_not: {rule: a/x}"],
            ["a/y.yaml:9:18: a circle: a/x → a/y → a/x; take one of the steps out"]
        ),
        (
            ["a/x.yaml": "must_not: {rule: a/x}"],
            ["a/x.yaml:9:18: a circle: a/x → a/x; take one of the steps out"]
        ),
        (
            ["a/insult.yaml": "must_not: {words: [傻]}", "a/x.yaml": "must_not: {rule: a/inslut}"],
            [
                "a/x.yaml:9:18: `a/inslut` is not known, did you mean `a/insult`? Allowed here: a/insult, a/x"
            ]
        ),
        (
            ["a/x.yaml": "must_not: {use: waits}", "conditions/wait.yaml": "title: x\nwords: 等"],
            ["a/x.yaml:9:17: `waits` is not known, did you mean `wait`? Allowed here: wait"]
        ),
        (
            ["a/x.yaml": "must_not: {use: waits}"],
            [
                "a/x.yaml:9:17: there are no shared conditions; "
                    + "they stand in conditions/<name>.yaml of the rules"
            ]
        ),
        (
            [
                "a/x.yaml": "must_not: {use: p}", "conditions/p.yaml": "title: x\nuse: q",
                "conditions/q.yaml": "title: x\nnot: {use: p}",
            ],
            ["conditions/q.yaml:2:12: a circle: p → q → p; take one of the steps out"]
        ),
        (
            ["a/x.yaml": "must_not: {words: 傻}", "conditions/p.yaml": "title: x\nwrods: [a]"],
            ["conditions/p.yaml:2:1: unknown key `wrods`"]
        ),
        (
            ["a/x.yaml": "must_not: {words: 傻}", "conditions/p.yaml": "title: x\npattern: '(a'"],
            ["conditions/p.yaml:2:13: the expression is wrong behind character 2"]
        ),
        (
            ["a/x.yaml": "must_not: {words: 傻}", "conditions/p.yaml": "words: 等"],
            ["conditions/p.yaml:1:1: `title` is missing"]
        ),
        (
            ["a/x.yaml": "must_not: {words: 傻}", "conditions/p.yaml": "title: x\nby: agent"],
            ["conditions/p.yaml:1:1: a condition with some content belongs here"]
        ),
        (
            ["a/x.yaml": "must_not: {not: {words: 傻, count: 2}}"],
            ["a/x.yaml:9:35: `count` may stand only in `when`, `must` and `must_not` themselves"]
        ),
    ]) func `A reference that leads nowhere or in a circle is told with its place`(
        files: [String: String], expected: [String]
    ) throws {
        let mistakes = try mistakes(files)
        #expect(mistakes.count == expected.count, "\(mistakes)")
        for (mistake, expected) in zip(mistakes, expected) {
            #expect(mistake.hasPrefix(expected))
        }
    }

    @Test func `When refers to a rule about agents without saying by whom`() throws {
        let pack = try pack([
            "a/insult.yaml": Self.insult,
            "a/sorry.yaml": """
            when: {rule: a/insult}
            must: {words: [抱歉]}
            """,
        ])
        #expect(try check(pack, "A: 傻\nA: 好", rule: "a/sorry") == [[0, 1]])
    }
}
