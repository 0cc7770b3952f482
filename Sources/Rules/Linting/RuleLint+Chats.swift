import Transcripts
import Wording

/// What the example chats of a rule leave open.
extension RuleLint {
    var chatMessages: [LintMessage] {
        rules.flatMap { missing($0) + foreign($0) }
    }

    /// Whether a rule flags one of its chats.
    func flags(_ fixture: Fixture, _ rule: LintedRule) -> Bool {
        findings(of: fixture).contains { $0.rule == rule.id }
    }

    private func findings(of fixture: Fixture) -> [Finding] {
        guard let script = try? Script(fixture.script, zone: pack.rules.calendar.zone) else {
            return []
        }
        return RuleChecker(pack.rules).check(script.conversation).findings
    }

    private func missing(_ rule: LintedRule) -> [LintMessage] {
        [Fixture.Expectation.flag, .pass].compactMap { kind in
            let chats = rule.rule.fixtures.filter { $0.expectation == kind }
            if chats.isEmpty {
                return rule.message(
                    .missingFixture, "fixtures", .lintMissingFixture(kind.rawValue))
            }
            let chinese = chats.filter { $0.script.contains(/\p{Han}/) }.count
            if chinese > 0 && chinese < chats.count { return nil }
            return rule.message(
                .oneLanguage, "fixtures",
                .lintOneLanguage(kind.rawValue, lacksChinese: chinese == 0))
        }
    }

    /// Chats that must be flagged and that only other rules flag.
    private func foreign(_ rule: LintedRule) -> [LintMessage] {
        rule.rule.fixtures.filter { $0.expectation == .flag }.compactMap { fixture in
            let ids = Set(findings(of: fixture).map(\.rule))
            if ids.isEmpty || ids.contains(rule.id) { return nil }
            return LintMessage(
                .foreignFixture, rule: rule.id, path: rule.rule.path, line: fixture.line,
                .lintForeignFixture(ids.sorted()))
        }
    }
}
