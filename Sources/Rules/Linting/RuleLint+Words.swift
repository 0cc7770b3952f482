import Wording

/// Words that fire where nobody meant them to.
extension RuleLint {
    var wordMessages: [LintMessage] {
        uses.filter { ["when", "must_not"].contains($0.use.key) && $0.use.allowed == nil }
            .flatMap { item in lines(of: item.use.wanted) }
            .filter { line in
                line.isWord && line.text.unicodeScalars.count == 1
                    && line.text.unicodeScalars.allSatisfy(\.properties.isIdeographic)
                    && isOwn(line)
            }
            .map { LintMessage(.loneCharacter, at: $0, .lintLoneCharacter($0.text)) }
    }

    /// Whether a line stands in the folders themselves and not in the fallback.
    func isOwn(_ line: LintedLine) -> Bool {
        line.list.map(ownLists.contains) ?? true
    }
}
