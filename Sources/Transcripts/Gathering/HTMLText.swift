/// The words of a message that is written in HTML.
enum HTMLText {
    /// The text as it would be read: line breaks for breaks, paragraphs and list items, entities as
    /// their characters, blanks as a browser shows them. Without any tag it is the text as it is.
    static func plain(_ html: String) -> String {
        guard html.contains("<") || html.contains("&") else { return html }
        var text = ""
        var rest = html[...]
        while let open = rest.firstIndex(where: { $0 == "<" || $0 == "&" }) {
            append(rest[..<open], to: &text)
            rest = rest[open...]
            if rest.first == "&" {
                takeEntity(&rest, into: &text)
            } else {
                takeTag(&rest, into: &text)
            }
        }
        append(rest, to: &text)
        return text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { String($0).trimmed }.joined(separator: "\n").trimmed
    }

    /// A text without tags whose entities stand for their characters.
    static func decoded(_ words: String) -> String {
        guard words.contains("&") else { return words }
        var text = ""
        var rest = words[...]
        while let mark = rest.firstIndex(of: "&") {
            text += rest[..<mark]
            rest = rest[mark...]
            takeEntity(&rest, into: &text)
        }
        return text + rest
    }

    /// Whether a message is nothing but pictures.
    static func isImage(_ html: String) -> Bool {
        html.contains("<img") && plain(html).isEmpty
    }

    private static let breaking: Set<String> = [
        "br", "p", "div", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre",
        "ul", "ol", "table",
    ]

    private static func append(_ words: Substring, to text: inout String) {
        for character in words {
            if character.isWhitespace {
                if text.last.map({ !$0.isWhitespace }) ?? false { text.append(" ") }
            } else {
                text.append(character)
            }
        }
    }

    private static func takeTag(_ rest: inout Substring, into text: inout String) {
        if rest.hasPrefix("<!--") {
            rest = rest.split(of: "-->")
            return
        }
        let isTag = rest.dropFirst().first.map { $0.isLetter || $0 == "/" || $0 == "!" } ?? false
        // The next mark decides, so that a text of opening marks alone is looked at once.
        let next = rest.dropFirst().firstIndex { $0 == ">" || $0 == "<" }
        guard isTag, let end = next, rest[end] == ">" else {
            text.append("<")
            rest = rest.dropFirst()
            return
        }
        let inside = rest[rest.index(after: rest.startIndex)..<end].drop { $0 == "/" }
        let name = inside.prefix { $0.isLetter || $0.isNumber }.lowercased()
        let opens = rest.dropFirst().first != "/"
        rest = rest[rest.index(after: end)...]
        if opens, name == "style" || name == "script" {
            rest = rest.split(of: "</\(name)").split(of: ">")
        } else if breaking.contains(name) {
            if name == "br" || (!text.isEmpty && text.last != "\n") { text.append("\n") }
        }
    }

    private static let entities: [String: String] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "hellip": "…",
        "mdash": "—", "ndash": "–", "ldquo": "“", "rdquo": "”", "lsquo": "‘", "rsquo": "’",
        "copy": "©", "reg": "®", "trade": "™", "yen": "¥", "euro": "€", "pound": "£",
        "times": "×", "middot": "·", "bull": "•",
    ]

    private static func takeEntity(_ rest: inout Substring, into text: inout String) {
        let body = rest.dropFirst().prefix { $0.isLetter || $0.isNumber || $0 == "#" }
        guard body.count <= 10, body.endIndex < rest.endIndex, rest[body.endIndex] == ";",
            let words = entity(String(body))
        else {
            text.append("&")
            rest = rest.dropFirst()
            return
        }
        text.append(words)
        rest = rest[rest.index(after: body.endIndex)...]
    }

    private static func entity(_ body: String) -> String? {
        guard body.hasPrefix("#") else { return entities[body] }
        let digits = body.dropFirst()
        let code =
            digits.first == "x" || digits.first == "X"
            ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        return code.flatMap(Unicode.Scalar.init).map { String(Character($0)) }
    }
}

extension Substring {
    /// What stands behind the first place of a text; nothing where it does not occur.
    fileprivate func split(of text: String) -> Substring {
        firstRange(of: text).map { self[$0.upperBound...] } ?? self[endIndex...]
    }
}
