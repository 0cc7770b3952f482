import Wording

/// Words that fire where nobody meant them to.
extension RuleLint {
    var wordMessages: [LintMessage] { loneMessages + joinedMessages + quotedMessages }

    /// Members of `words` that hold a full-width mark between words, a bracket or a line break,
    /// which the syntax of the file would write otherwise.
    private var joinedMessages: [LintMessage] {
        allUses.flatMap { use in use.wanted.lines + (use.allowed?.lines ?? []) }
            .filter { line in
                line.isWord
                    && (line.text.contains { "、；［］\n".contains($0) }
                        || Self.isListOfWords(line.text) || line.text.trimmingSpaces != line.text)
            }
            .map { LintMessage(.joinedWords, at: $0, .lintJoinedWords($0.text.trimmingSpaces)) }
    }

    /// Members of `words` in full-width quotation marks, which are no syntax of the file.
    private var quotedMessages: [LintMessage] {
        let lines = allUses.flatMap { use in use.wanted.lines + (use.allowed?.lines ?? []) }
        return lines.filter { $0.isWord && Self.isQuoted($0.text) }
            .map { LintMessage(.joinedWords, at: $0, .lintQuotedWord($0.text)) }
    }

    private static func isQuoted(_ text: String) -> Bool {
        guard text.count > 1, let first = text.first, let last = text.last else { return false }
        return "“‘「『＂＇".contains(first) && "”’」』＂＇".contains(last)
    }

    /// `退货，换货`: all parts as short as words are; not `亲，您好`, which people say.
    private static func isListOfWords(_ text: String) -> Bool {
        let parts = text.split(separator: "，", omittingEmptySubsequences: false)
        return parts.count > 1 && parts.allSatisfy { 2...4 ~= $0.count }
    }

    private var loneMessages: [LintMessage] {
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
