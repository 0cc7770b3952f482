import Foundation
import TestSupport

/// The real program in a fresh folder with a small archive and one rule.
///
/// Nine chats of four agents in three formats: `a1` and `a2` with three each in `chats/t.jsonl`,
/// 木木 with two in `chats/j.csv`, 若琳 with one in `chats/q.txt`. In t3 and j2 the agent says 滚,
/// which the rule `attitude/rude` forbids.
struct Bench {
    let folder: TemporaryFolder
    /// The archive's folder.
    var chats: String { folder.path("chats") }

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(Self.rule, to: "rules/attitude/rude.yaml")
        try folder.write(Self.scorecard, to: "rules/scorecards/standard.yaml")
        try folder.write((1...6).map(Self.line).joined(), to: "chats/t.jsonl")
        try folder.write(Self.table, to: "chats/j.csv")
        try folder.write(Self.copied, to: "chats/q.txt")
    }

    /// Runs a verb with the rules of the bench, in English unless `language` says otherwise.
    func run(
        _ arguments: String..., language: String = "en", input: [UInt8] = [],
        output: String? = nil
    ) throws -> Program {
        try run(arguments: arguments, language: language, input: input, output: output)
    }

    func run(
        arguments: [String], language: String = "en", input: [UInt8] = [], output: String? = nil
    ) throws -> Program {
        let rules = ["--rules", folder.path("rules")]
        return try Program.run(
            Self.binary, arguments + rules, environment: environment(language), input: input,
            output: output)
    }

    /// Runs exactly this, without any rules named.
    func runBare(_ arguments: String..., language: String = "en") throws -> Program {
        try runBare(arguments: arguments, language: language)
    }

    func runBare(arguments: [String], language: String = "en") throws -> Program {
        try Program.run(Self.binary, arguments, environment: environment(language))
    }

    /// Runs a script of the shell in the bench's folder. `$spotcheck` is the program, `$rules` the
    /// rules of the bench, `$chats` its archive.
    func shell(_ script: String) throws -> Program {
        let names = ["spotcheck": Self.binary, "rules": folder.path("rules"), "chats": chats]
        return try Program.run(
            "/bin/sh", ["-c", "cd \"$TMPDIR\"\n" + script],
            environment: environment("en").merging(names) { $1 }.merging(["PATH": "/usr/bin:/bin"])
            {
                $1
            })
    }

    private func environment(_ language: String) -> [String: String] {
        ["SPOTCHECK_LANG": language, "TMPDIR": folder.path]
    }

    /// The program beside the tests that run.
    static let binary = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        .deletingLastPathComponent().appendingPathComponent("spotcheck").path

    static let rule = """
        title: {zh: 不骂客户, en: No rude words}
        dimension: attitude
        severity: major
        points: -5
        must_not: {words: [滚]}
        why: {zh: 骂人会伤客户, en: It hurts}
        instead: {zh: 请您稍等, en: A moment please}
        false_alarms: {zh: 无, en: None}
        fixtures: [{flag: "A: 滚"}, {pass: "A: 好"}]

        """

    /// A rule about waiting.
    static let slow = """
        title: {zh: 及时回复, en: Answers in time}
        dimension: timeliness
        severity: minor
        points: -2
        when: {by: customer, at: end of turn}
        must: {by: agent}
        within: 5 s
        why: {zh: 客户在等, en: They wait}
        instead: {zh: 请您稍等, en: A moment please}
        false_alarms: {zh: 无, en: None}
        fixtures: [{flag: "09:00:00 C: 在\\n09:01:00 A: 在"}, {pass: "A: 好"}]

        """

    private static let scorecard = """
        title: {zh: 测试, en: Test}
        base: 100
        dimensions:
          - {id: attitude, title: {zh: 态度, en: Attitude}, weight: 60}
          - {id: timeliness, title: {zh: 时效, en: Timeliness}, weight: 40}
        veto: [critical]
        bands: [{from: 0, title: {zh: 合格, en: Pass}}]
        """

    /// Chat `number` of the JSON Lines.
    static func line(_ number: Int) -> String {
        let words = number == 3 ? "滚，有事打13812345678" : "有的"
        return """
            {"id":"t\(number)","customer":"kate","channel":"taobao","messages":[\
            {"time":"2026-03-02 10:00:0\(number)","role":"customer","sender":"kate","text":"有货吗"},\
            {"time":"2026-03-02 10:00:1\(number)","role":"agent","sender":"a\(number % 2 + 1)",\
            "text":"\(words)"}]}

            """
    }

    private static let table = """
        会话ID,时间,角色,发送人,内容
        j1,2026-03-03 09:00:00,客户,阳光,包安装吗
        j1,2026-03-03 09:00:20,客服,木木,包的
        j2,2026-03-04 09:00:00,客户,小云,在吗
        j2,2026-03-04 09:00:20,客服,木木,滚

        """

    private static let copied = """
        tb78***79 2026-3-5 16:37:56
        针织开衫还有吗

        晚棠女装旗舰店:若琳 2026-3-5 16:38:21
        有的，您请说

        """
}
