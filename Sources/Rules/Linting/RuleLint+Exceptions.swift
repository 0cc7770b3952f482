import Patterns
import Wording

/// Allowed phrases that do nothing.
extension RuleLint {
    var exceptionMessages: [LintMessage] { idleExceptions + hiddenPhrases }

    /// Phrases in which no hit can lie, in none of the rules that allow them.
    private var idleExceptions: [LintMessage] {
        var idle: [LineKey: LintedLine] = [:]
        var busy: Set<LineKey> = []
        for (rule, use) in uses {
            let wanted = lines(of: use.wanted)
            let folds = (try? rule.place(of: "folds").flag()) == true
            for line in use.allowed.map(lines) ?? [] {
                let isIdle = !wanted.isEmpty && Self.isIdle(line, beside: wanted, folds: folds)
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

    private static func isIdle(_ line: LintedLine, beside wanted: [LintedLine], folds: Bool) -> Bool
    {
        guard line.profile?.hasGap != true, var texts = line.spellings else { return false }
        if folds { texts += texts.map(Folding.standard.fold) }
        return !wanted.contains { want in
            want.mayHit(inside: texts)
                || folds && want.isWord
                    && texts.contains { $0.contains(Folding.standard.fold(want.text)) }
        }
    }

    /// Expressions of one allow-list are tried in their order, and the first that matches at a
    /// place counts: a short one above hides a longer one below.
    private var hiddenPhrases: [LintMessage] {
        uses.flatMap { item -> [LintMessage] in
            guard let allowed = item.use.allowed, !item.use.wanted.isEmpty else { return [] }
            let wanted = lines(of: item.use.wanted)
            return allowed.lists.flatMap { list in
                hidden(
                    lists[list.name]?.lines.filter { !$0.isWord } ?? [], wanted: wanted,
                    beside: lines(of: allowed))
            }
        }
    }

    private func hidden(
        _ lines: [LintedLine], wanted: [LintedLine], beside all: [LintedLine]
    ) -> [LintMessage] {
        let words = Set(all.filter(\.isWord).map { $0.text.lowercased() })
        let texts = lines.indices.flatMap { line in lines[line].examples.map { (line, $0) } }
        var found: [Int: LintMessage] = [:]
        for hit in LineHits(of: lines, in: texts.map(\.1)).places {
            let (line, text) = texts[hit.text]
            let part = String(decoding: Array(text.utf8)[hit.range], as: UTF8.self).lowercased()
            guard hit.line < line, hit.range.lowerBound == 0, part != text.lowercased(),
                !words.contains(text.lowercased()), isOwn(lines[line]), found[line] == nil,
                wanted.contains(where: { $0.mayHit(inside: [text.lowercased()]) }),
                !wanted.contains(where: { $0.mayHit(inside: [part]) })
            else { continue }
            found[line] = LintMessage(
                .hiddenPhrase, at: lines[line],
                .lintHidden(text, by: lines[hit.line].shown, line: lines[hit.line].number))
        }
        return Array(found.values)
    }
}
