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

    private static func pack(with demand: String) throws -> RulePack {
        let folder = try TemporaryFolder()
        try folder.write(
            """
            title: {zh: 标题, en: Title}
            dimension: attitude
            severity: major
            points: -5
            \(demand)
            why: {zh: 因为, en: because}
            instead: {zh: 请稍等, en: a moment please}
            false_alarms: {zh: 无, en: none}
            fixtures: [{pass: "A: 好"}]
            """, to: "topic/rule.yaml")
        return try RulePack(folders: [folder.path]) { "\($0.count)" }
    }
}
