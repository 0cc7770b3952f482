/// The words of a Slack message.
enum SlackText {
    /// The text that somebody wrote himself, without the lines that quote (`&gt;`, which the client
    /// writes for `>`; `&gt;&gt;&gt;` quotes all that follows); a text of nothing else stays.
    static func reply(_ text: String) -> String {
        guard text.contains("&gt;") else { return text }
        let own = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            .prefix { !$0.hasPrefix("&gt;&gt;&gt;") }.filter { !$0.hasPrefix("&gt;") }
            .joined(separator: "\n").trimmed
        return own.isEmpty ? text : own
    }

    /// The text as it is shown: `<@U1>` as the name, `<https://a.b|words>` as the words, entities as
    /// their characters.
    static func plain(_ text: String, _ context: ReadContext) -> String {
        guard text.contains("<") || text.contains("&") else { return text }
        var words = ""
        var rest = text[...]
        while let open = rest.firstIndex(of: "<") {
            words += rest[..<open]
            rest = rest[open...].dropFirst()
            guard let end = rest.firstIndex(where: { $0 == ">" || $0 == "<" }), rest[end] == ">"
            else {
                words += "<"
                continue
            }
            words += shown(rest[..<end], context)
            rest = rest[end...].dropFirst()
        }
        words += rest
        return words.replacing("&lt;", with: "<").replacing("&gt;", with: ">")
            .replacing("&amp;", with: "&")
    }

    private static func shown(_ link: Substring, _ context: ReadContext) -> String {
        let parts = link.split(separator: "|", maxSplits: 1).map(String.init)
        guard let target = parts.first else { return "" }
        if parts.count == 2 {
            return target.hasPrefix("@") || target.hasPrefix("#")
                ? String(target.prefix(1)) + parts[1] : parts[1]
        }
        if target.hasPrefix("@") {
            let id = String(target.dropFirst())
            return "@" + (context.people[id]?.name ?? id)
        }
        return target.hasPrefix("!") ? "@" + target.dropFirst() : target
    }
}
