import Patterns
import Wording

/// Allowed phrases that do nothing.
extension RuleLint {
    /// Phrases in which no hit can lie, in none of the rules that allow them.
    var exceptionMessages: [LintMessage] {
        let folding = Folding(table: pack.folding)
        var idle: [LineKey: LintedLine] = [:]
        var busy: Set<LineKey> = []
        for (rule, use) in uses {
            let wanted = lines(of: use.wanted)
            let folds = (try? rule.place(of: "folds").flag()) == true
            for line in use.allowed.map(lines) ?? [] {
                let isIdle =
                    !wanted.isEmpty && Self.isIdle(line, beside: wanted, by: folds ? folding : nil)
                if isIdle && isOwn(line) {
                    idle[LineKey(line)] = line
                } else {
                    busy.insert(LineKey(line))
                }
            }
            for line in wanted { busy.insert(LineKey(line)) }
        }
        return idle.filter { !busy.contains($0.key) }.values.map { line in
            LintMessage(.idleException, at: line, .lintIdleException(line.shown))
        }
    }

    private struct LineKey: Hashable {
        let path: String
        let number: Int
        let column: Int

        init(_ line: LintedLine) {
            path = line.path
            number = line.number
            column = line.column
        }
    }

    private static func isIdle(
        _ line: LintedLine, beside wanted: [LintedLine], by folding: Folding?
    ) -> Bool {
        guard line.profile?.hasGap != true, var texts = line.spellings else { return false }
        if let folding { texts += texts.map(folding.fold) }
        return !wanted.contains { want in
            if want.mayHit(inside: texts) { return true }
            guard let folding, want.isWord else { return false }
            let folded = folding.fold(want.text)
            return texts.contains { $0.contains(folded) }
        }
    }
}
