import Rules
import TestSupport

/// Rules for audits in tests.
enum TestRules {
    /// Agents must not say 滚.
    static func rude() throws -> RulePack {
        try pack(with: "must_not: {words: [滚]}")
    }

    /// Agents must write again by the time they name.
    static func promise() throws -> RulePack {
        try pack(with: "when: {by: agent, due: stated}\nmust: {by: agent}\nwithin: promised")
    }

    /// The same, and agents who say 答复 must say 结果: a lighter rule.
    static func promiseOfResult() throws -> RulePack {
        try pack(
            with: "when: {by: agent, due: stated}\nmust: {by: agent}\nwithin: promised",
            and: "when: {by: agent, words: [答复]}\nmust: {by: agent, words: [结果]}\nwithin: 60 s")
    }

    /// One rule of major severity, and perhaps a minor one.
    private static func pack(with demand: String, and minor: String? = nil) throws -> RulePack {
        let folder = try TemporaryFolder()
        func write(_ demand: String, _ severity: String, _ points: Int, to name: String) throws {
            try folder.write(
                """
                title: {zh: 标题, en: Title}
                dimension: attitude
                severity: \(severity)
                points: \(points)
                \(demand)
                why: {zh: 因为, en: because}
                instead: {zh: 请稍等, en: a moment please}
                false_alarms: {zh: 无, en: none}
                fixtures: [{pass: "A: 好"}]
                """, to: "topic/\(name).yaml")
        }
        try write(demand, "major", -5, to: "rule")
        if let minor { try write(minor, "minor", -2, to: "minor") }
        return try RulePack(folders: [folder.path]) { "\($0.count)" }
    }
}
