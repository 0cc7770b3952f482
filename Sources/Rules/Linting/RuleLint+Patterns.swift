import Patterns
import Wording

/// Expressions that cost too much, and groups that nobody reads.
extension RuleLint {
    /// Steps a character from on which an expression is told to be slow wherever it is tried.
    private static let mostSteps = 200
    /// The same times the share of messages on which it is tried: what it costs an archive.
    private static let mostLoad = 10.0

    var patternMessages: [LintMessage] {
        let written = uses.flatMap { item in
            [item.use.wanted, item.use.allowed].compactMap { $0 }.flatMap(\.lines)
        }
        let lines = ownLists.flatMap { lists[$0]?.lines ?? [] } + written
        return lines.flatMap { slow($0) + unusedGroups($0) }
    }

    private func slow(_ line: LintedLine) -> [LintMessage] {
        guard let profile = line.profile else { return [] }
        let load = Double(profile.stepsPerScalar) * profile.wakes
        guard profile.stepsPerScalar > Self.mostSteps || load > Self.mostLoad else { return [] }
        return [
            LintMessage(
                .slowPattern, at: line,
                .lintSlow(steps: profile.stepsPerScalar, percent: Int(profile.wakes * 100)))
        ]
    }

    private func unusedGroups(_ line: LintedLine) -> [LintMessage] {
        (line.profile?.groups ?? []).filter { name in
            !["\\k<\(name)>", "\\k{\(name)}", "\\k'\(name)'", "(?P=\(name))", "(?&\(name))"]
                .contains { line.text.contains($0) }
        }.map { LintMessage(.unusedGroup, at: line, .lintUnusedGroup($0)) }
    }
}
