import Transcripts
package import Wording

/// Runs the example chats of rules: a rule must flag what its author says it flags, and nothing
/// of what he says it passes.
package enum FixtureCheck {
    /// A fixture that did not come out as its author said.
    package struct Failure: Hashable, Sendable {
        package let rule: String
        package let path: String
        /// Line of the fixture in the rule file, 1-based.
        package let line: Int
        package let problem: Phrase
    }

    /// All failures of the fixtures of a set of rules, in the order of the rules.
    package static func failures(of set: RuleSet) -> [Failure] {
        let checker = RuleChecker(set.unfiltered)
        return set.rules.flatMap { rule in
            rule.fixtures.compactMap { fixture in
                problem(of: fixture, rule, checker, set).map {
                    Failure(rule: rule.card.id, path: rule.path, line: $0.line, problem: $0.phrase)
                }
            }
        }
    }

    private static func problem(
        of fixture: Fixture, _ rule: Rule, _ checker: RuleChecker, _ set: RuleSet
    ) -> (line: Int, phrase: Phrase)? {
        let script: Script
        do throws(ScriptError) {
            script = try Script(fixture.script, zone: set.calendar.zone)
        } catch {
            return (fixture.line + error.line - 1, error.phrase)
        }
        let findings = checker.check(script.conversation).findings.filter {
            $0.rule == rule.card.id
        }
        let pointed = Set(findings.flatMap { $0.evidence.map(\.message) })
        switch fixture.expectation {
        case .flag where findings.isEmpty:
            return (fixture.line, .fixtureNotFlagged)
        case .flag:
            let missed = script.marked.filter { !pointed.contains($0) }
            return missed.first.map { (fixture.line, .fixtureMarkMissed($0 + 1)) }
        case .pass:
            return findings.first.map { (fixture.line, .fixtureFlagged($0.explanation)) }
        case .gap:
            return findings.isEmpty ? nil : (fixture.line, .fixtureGapClosed)
        }
    }
}
