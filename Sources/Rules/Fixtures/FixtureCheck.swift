import Transcripts
package import Wording

/// Runs the example chats of rules: a rule must flag what its author says it flags, and nothing
/// of what he says it passes. Each chat is run with all rules together, with its own rule alone, and
/// once more behind a message of a bot in characters of several bytes, unless the rule counts
/// messages of bots; all must come out the same.
package struct FixtureCheck {
    private let set: RuleSet
    private let checker: RuleChecker

    /// A fixture that did not come out as its author said.
    package struct Failure: Hashable, Sendable {
        package let rule: String
        package let path: String
        /// Line of the rule file where the matter stands in the chat, 1-based.
        package let line: Int
        /// That line.
        package let quote: String
        package let problem: Phrase
        /// For a chat that is not flagged, why: the nearest thing that the rule saw in it.
        package let reason: Phrase?
    }

    /// All failures of the fixtures of a set of rules, in the order of the rules.
    package static func failures(of set: RuleSet) -> [Failure] {
        let set = set.unfiltered
        let check = FixtureCheck(set: set, checker: RuleChecker(set))
        return set.rules.flatMap(check.failures)
    }

    /// The fixtures that new rules break: those of old rules that came out well under them, each
    /// rule by its present id, and then all of their own. A fixture that both have is one of
    /// theirs. Rules that are gone have none.
    package static func broken(of old: RuleSet, under new: RuleSet) -> [Failure] {
        let before = FixtureCheck(set: old, checker: RuleChecker(old.unfiltered))
        let after = FixtureCheck(set: new, checker: RuleChecker(new.unfiltered))
        let inherited = old.rules.flatMap { rule -> [Failure] in
            guard let present = try? new.rule(named: rule.card.id) else { return [] }
            return rule.fixtures.compactMap { fixture -> Failure? in
                guard !present.fixtures.contains(where: { $0.isSame(as: fixture) }),
                    before.problem(of: fixture, rule) == nil,
                    let (place, problem) = after.problem(of: fixture, present)
                else { return nil }
                return Failure(
                    rule: present.card.id, path: rule.path, line: fixture.line + place - 1,
                    quote: line(place, of: fixture.script), problem: problem,
                    reason: after.reason(fixture, present))
            }
        }
        return inherited + failures(of: new)
    }

    private func problem(of fixture: Fixture, _ rule: Rule) -> (line: Int, phrase: Phrase)? {
        do throws(ScriptError) {
            let script = try Script(fixture.script, zone: set.calendar.zone)
            return problem(of: fixture, script, findings(of: rule, in: script, by: checker))
        } catch {
            return (error.line, error.phrase)
        }
    }

    private func failures(of rule: Rule) -> [Failure] {
        let alone = RuleChecker(set.only(rule))
        return rule.fixtures.compactMap { fixture in
            problem(of: fixture, rule, alone: alone).map { line, problem in
                Failure(
                    rule: rule.card.id, path: rule.path, line: fixture.line + line - 1,
                    quote: Self.line(line, of: fixture.script), problem: problem,
                    reason: reason(fixture, rule))
            }
        }
    }

    /// Why a chat that must be flagged is not, as `rules explain` tells it.
    private func reason(_ fixture: Fixture, _ rule: Rule) -> Phrase? {
        guard fixture.expectation == .flag,
            let script = try? Script(fixture.script, zone: set.calendar.zone)
        else { return nil }
        let traces = RuleExplainer(set.only(rule)).explain(script.conversation)
        let trace = traces.first { $0.card.id == rule.card.id }
        return trace?.unflagged.map { .fixtureReason($0.text, remedy: $0.nearMiss?.remedy?.shown) }
    }

    /// What is wrong, and in which line of the chat, 1-based.
    private func problem(of fixture: Fixture, _ rule: Rule, alone: RuleChecker)
        -> (line: Int, phrase: Phrase)?
    {
        let script: Script
        do throws(ScriptError) {
            script = try Script(fixture.script, zone: set.calendar.zone)
        } catch {
            return (error.line, error.phrase)
        }
        let findings = findings(of: rule, in: script, by: checker)
        return problem(of: fixture, script, findings)
            ?? difference(of: fixture, rule, script, findings, alone: alone)
    }

    private func findings(of rule: Rule, in script: Script, by checker: RuleChecker) -> [Finding] {
        checker.check(script.conversation).findings.filter { $0.rule == rule.card.id }
    }

    private func problem(of fixture: Fixture, _ script: Script, _ findings: [Finding])
        -> (line: Int, phrase: Phrase)?
    {
        let pointed = findings.flatMap { $0.evidence.map(\.message) }
        func line(_ message: Int?) -> Int {
            message.flatMap { script.lines.indices.contains($0) ? script.lines[$0] : nil } ?? 1
        }
        switch fixture.expectation {
        case .flag where findings.isEmpty:
            return (line(script.marked.first ?? 0), .fixtureNotFlagged)
        case .flag:
            let missed = script.marked.first { !pointed.contains($0) }
            return missed.map { (line($0), .fixtureMarkMissed($0 + 1)) }
        case .pass:
            return findings.first.map { (line(pointed.first), .fixtureFlagged($0.explanation)) }
        case .gap:
            return findings.isEmpty ? nil : (line(pointed.first), .fixtureGapClosed)
        }
    }

    /// A chat in which the rule sees something else when it is alone, or behind other text.
    private func difference(
        of fixture: Fixture, _ rule: Rule, _ script: Script, _ findings: [Finding],
        alone: RuleChecker
    ) -> (line: Int, phrase: Phrase)? {
        let line = script.lines.first ?? 1
        let seen = Self.places(in: findings, behind: 0)
        if Self.places(in: self.findings(of: rule, in: script, by: alone), behind: 0) != seen {
            return (line, .fixtureDiffersAlone)
        }
        if rule.countsMessagesOfBots { return nil }
        let text = FixturePrefix.put(before: fixture.script, line: line)
        guard let longer = try? Script(text, zone: set.calendar.zone) else { return nil }
        let shifted = self.findings(of: rule, in: longer, by: checker)
        return Self.places(in: shifted, behind: 1) == seen ? nil : (line, .fixtureDiffersBehindText)
    }

    /// Where findings point, and at what, with messages counted behind so many others.
    private static func places(in findings: [Finding], behind count: Int) -> [[Evidence]] {
        findings.map { finding in
            finding.evidence.map {
                Evidence(message: $0.message - count, span: $0.span, text: $0.text)
            }
        }
    }

    private static func line(_ number: Int, of script: String) -> String {
        let lines = script.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.indices.contains(number - 1) ? lines[number - 1].trimmingSpaces : ""
    }
}
