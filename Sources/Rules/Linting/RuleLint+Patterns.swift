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
        let listed = ownLists.flatMap { lists[$0]?.lines ?? [] }
        let idle = listsOnDemand
        let scanned =
            listed.filter { !($0.list.map(idle.contains) ?? false) }
            + uses.flatMap { $0.use.scanned.flatMap(\.lines) }
        return scanned.flatMap(slow) + (listed + written).flatMap(unusedGroups)
    }

    /// Lists that stand only in an `except` beside wanted words, whose expressions are tried only on
    /// messages in which those hit.
    private var listsOnDemand: Set<String> {
        func names(_ names: [TextUse.Names]) -> Set<String> {
            Set(closure(of: names.flatMap { $0.lists.map(\.name) }))
        }
        let scanned = names(allUses.flatMap(\.scanned))
        return names(allUses.compactMap(\.allowed)).subtracting(scanned)
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
