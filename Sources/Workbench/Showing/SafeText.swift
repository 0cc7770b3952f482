import Mustache

/// Escapes texts for HTML scalar by scalar. The escaping that comes with Mustache goes by what a
/// reader sees as one character, so that a quotation mark with an accent on it would pass and end
/// an attribute.
struct SafeText: MustacheContentType {
    /// The name by which templates ask for it.
    static let name = "SAFE"
    /// What stands at the head of every template.
    static let pragma = "{{% CONTENT_TYPE: \(name)}}"

    func escapeText(_ text: String) -> String {
        var escaped = ""
        escaped.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "'": escaped += "&#39;"
            case "\n", "\t": escaped.unicodeScalars.append(scalar)
            // Other control characters are not allowed in HTML, and marks that turn the direction
            // of reading could make one text look like another.
            case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{202A}"..."\u{202E}",
                "\u{2066}"..."\u{2069}":
                escaped += "\u{FFFD}"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
