import Rules
import TestSupport

/// Rules for audits in tests.
enum TestRules {
    /// One rule: agents must not say 滚.
    static func rude() throws -> RulePack {
        let folder = try TemporaryFolder()
        try folder.write(
            """
            title: {zh: 骂人, en: Rude words}
            dimension: attitude
            severity: major
            points: -5
            must_not: {words: [滚]}
            why: {zh: 伤人, en: it hurts}
            instead: {zh: 请稍等, en: a moment please}
            false_alarms: {zh: 无, en: none}
            fixtures: [{flag: "A: 滚"}, {pass: "A: 好"}]
            """, to: "attitude/rude.yaml")
        return try RulePack(folders: [folder.path]) { "\($0.count)" }
    }
}
