/// What somebody wrote himself, apart from the words of others that he quotes or answers: those are
/// scored where they were said.
enum Quotation {
    /// A mail without the lines that begin with `> ` and the line that names their author; a text of
    /// nothing else stays as it is.
    static func reply(inMail words: String) -> String {
        guard words.contains(">") else { return words }
        let lines = words.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        var kept: [Substring] = []
        for line in lines {
            if isQuoted(line) {
                removeAuthor(from: &kept)
            } else {
                kept.append(line)
            }
        }
        if kept.count == lines.count { return words }
        let reply = kept.joined(separator: "\n").trimmed
        return reply.isEmpty ? words : reply
    }

    /// The same of a body in HTML, as plain text; what stands in `blockquote` is a quotation too.
    static func reply(inHTML html: String) -> String {
        let own = HTMLText.plain(withoutBlocks(html))
        return own.isEmpty ? HTMLText.plain(html) : reply(inMail: own)
    }

    /// Whether a line is one that a program of mail wrote for a quotation; `>_<` is none.
    private static func isQuoted(_ line: Substring) -> Bool {
        let marks = line.prefix { $0 == ">" || $0 == " " }
        return marks.contains(">") && (marks.endIndex == line.endIndex || marks.last == " ")
    }

    /// Removes the line that says who wrote what follows, in two where it was broken: it stands close
    /// before, blank lines aside.
    private static func removeAuthor(from lines: inout [Substring]) {
        guard let last = lines.suffix(3).lastIndex(where: { !$0.allSatisfy(\.isWhitespace) })
        else { return }
        let line = String(lines[last]).trimmed
        guard line.hasSuffix(":") || line.hasSuffix("："), authors.contains(where: line.contains)
        else { return }
        lines.removeSubrange(last...)
        if !begins(line), let before = lines.last, begins(String(before).trimmed) {
            lines.removeLast()
        }
    }

    private static let authors = ["wrote", "写道", "寫道"]

    private static func begins(_ line: String) -> Bool {
        ["On ", "在", "于", "於"].contains(where: line.hasPrefix)
    }

    /// The text outside of blocks of quotation, which may stand in one another.
    private static func withoutBlocks(_ html: String) -> String {
        guard html.contains("<blockquote") else { return html }
        var kept = ""
        var depth = 0
        var rest = html[...]
        while let mark = rest.firstIndex(of: "<") {
            if depth == 0 { kept += rest[..<mark] }
            rest = rest[mark...]
            if rest.hasPrefix("<blockquote") { depth += 1 }
            if depth > 0, rest.hasPrefix("</blockquote") {
                depth -= 1
                rest = rest.drop { $0 != ">" }
            } else if depth == 0 {
                kept.append("<")
            }
            rest = rest.dropFirst()
        }
        return depth == 0 ? kept + rest : kept
    }
}
