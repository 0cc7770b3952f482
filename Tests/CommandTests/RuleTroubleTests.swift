import Testing

/// Mistakes in rule files: told with path, line, column and the line itself, before any work.
struct RuleTroubleTests {
    /// A rule file's change, what is said about it, and where.
    static let mistakes = [
        ("points: -5", "pionts: -5", ":4:1: error: unknown key `pionts`, did you mean `points`?"),
        (
            "words: [滚]", "pattern: '(滚'",
            ":5:24: error: the expression is wrong behind character 2: missing"
        ),
        ("words: [滚]", "pattern: '(a+)+$'", "can run for ever"),
        ("severity: major", "severity: mayor", ":3:11: error: `mayor` is not known, did you mean"),
        ("words: [滚]", "list: nosuch", "there is no list `nosuch`; write words/nosuch.txt"),
    ]

    @Test(arguments: mistakes)
    func `A mistake stops the run before any work`(old: String, new: String, said: String) throws {
        let bench = try Bench()
        try bench.folder.write(
            Bench.rule.replacing(old, with: new), to: "rules/attitude/rude.yaml")
        let program = try bench.run("audit", bench.chats, "--out", bench.folder.path("out"))
        #expect(program.status == 2)
        #expect(program.output == "")
        #expect(program.messages.contains("rules/attitude/rude.yaml:"))
        #expect(program.messages.contains(said), "\(program.messages)")
        let line = Bench.rule.replacing(old, with: new).split(separator: "\n")
            .first { $0.contains(new) }
        #expect(program.messages.contains(line ?? "?"), "the line itself")
        #expect((try? bench.folder.read("out/report.html")) == nil)
    }

    @Test func `What is no YAML is told where the bracket was opened`() throws {
        let bench = try Bench()
        try bench.folder.write(
            Bench.rule.replacing("must_not: {", with: "must_not: {{"),
            to: "rules/attitude/rude.yaml")
        let program = try bench.run("audit", bench.chats)
        #expect(program.status == 2)
        #expect(program.messages.contains("rude.yaml:5:11: error: not well-formed YAML: the br"))
    }

    @Test func `All mistakes are told at once, in Chinese too`() throws {
        let bench = try Bench()
        try bench.folder.write(
            Bench.rule.replacing("points: -5", with: "pionts: -5"), to: "rules/attitude/a.yaml")
        try bench.folder.write(
            Bench.rule.replacing("[滚]", with: "[]"), to: "rules/attitude/b.yaml")
        let program = try bench.run("audit", bench.chats, language: "zh")
        #expect(program.status == 2)
        #expect(program.messages.contains("a.yaml:4:1: 错误：不认识的键“pionts”，是不是“points”？"))
        #expect(program.messages.contains("至少要写一项"))
    }

    @Test func `Facts in force at the same time are told with both`() throws {
        let bench = try Bench()
        try bench.folder.write(
            """
            title: {zh: 退货期限, en: Returns window}
            unit: day
            asked: [几天 退货]
            values:
              - {value: 7天, from: 2026-01-01, to: 2026-06-30}
              - {value: 15天, from: 2026-06-30}
            """, to: "rules/facts/returns.yaml")
        let program = try bench.run("audit", bench.chats)
        #expect(program.status == 2)
        #expect(program.messages.contains("rules/facts/returns.yaml:6:5: error: overlaps in"))
        #expect(program.messages.contains("the value in line 5"))
    }

    @Test func `Without rules the program says how to name them`() throws {
        let bench = try Bench()
        let program = try bench.runBare("audit", bench.chats, "--rules", bench.folder.path("none"))
        #expect(program.status == 2)
        #expect(program.messages.contains("none: error: this folder cannot be opened"))
    }

    @Test func `A scorecard that is not there is told with those that are`() throws {
        let bench = try Bench()
        let program = try bench.run("audit", bench.chats, "--scorecard", "strict")
        #expect(program.status == 2)
        #expect(program.messages.contains("known: standard"))
    }

    @Test func `Fixtures are run, and a failing one is told at its line`() throws {
        let bench = try Bench()
        let good = try bench.run("rules", "test")
        #expect(good.status == 0)
        #expect(good.output == "1 rule, 2 fixtures, 0 failed.\n")
        try bench.folder.write(
            Bench.rule.replacing(#"{pass: "A: 好"}"#, with: #"{pass: "A: 滚"}"#),
            to: "rules/attitude/rude.yaml")
        let bad = try bench.run("rules", "test")
        #expect(bad.status == 2)
        #expect(bad.output.contains("rules/attitude/rude.yaml:"))
        #expect(bad.output.contains("1 rule, 2 fixtures, 1 failed."))
    }

    /// A folder of one's own, with one rule that names a list of the shipped rules.
    private static func own(in bench: Bench) throws -> String {
        try bench.folder.write(
            Bench.rule.replacing("words: [滚]", with: "words: [滚], list: insults"),
            to: "own/attitude/rude.yaml")
        return bench.folder.path("own")
    }

    @Test func `A folder with nothing but rules uses the shipped scorecard and lists`() throws {
        let bench = try Bench()
        let own = try Self.own(in: bench)
        let program = try bench.runBare("audit", bench.chats, "--rules", own, "--format", "jsonl")
        #expect(program.status == 0, "\(program.messages)")
        let findings = try FindingLine.all(in: program.output)
        #expect(findings.map(\.rule) == ["attitude/rude", "attitude/rude"], "no shipped rule runs")
        let listed = try bench.runBare("rules", "list", "--rules", own, "--format", "jsonl")
        #expect(listed.output.split(separator: "\n").count == 1)
    }

    @Test func `A list of one's own stands in for the shipped one of the same name`() throws {
        let bench = try Bench()
        let own = try Self.own(in: bench)
        try bench.folder.write("有的\n", to: "own/words/insults.txt")
        let program = try bench.runBare("audit", bench.chats, "--rules", own, "--format", "jsonl")
        #expect(try FindingLine.all(in: program.output).count == 8)
    }

    @Test(arguments: [["rules", "test"], ["rules", "lint"], ["audit"]])
    func `A wrong dimension and a broken scorecard stop every verb`(verb: [String]) throws {
        let bench = try Bench()
        let chats = verb == ["audit"] ? [bench.chats] : []
        try bench.folder.write(
            Bench.rule.replacing("attitude", with: "atitude"), to: "rules/attitude/rude.yaml")
        let wrong = try bench.run(arguments: verb + chats)
        #expect(wrong.status == 2)
        #expect(wrong.messages.contains("rude.yaml:2:12: error: no scorecard has the dimension"))
        #expect(wrong.messages.contains("did you mean `attitude`?"))
        try bench.folder.write(Bench.rule, to: "rules/attitude/rude.yaml")
        try bench.folder.write("title: x\nbse: 100\n", to: "rules/scorecards/own.yaml")
        let broken = try bench.run(arguments: verb + chats)
        #expect(broken.status == 2)
        #expect(broken.messages.contains("own.yaml:2:1: error: unknown key `bse`"))
    }
}
