/// Text broken into lines for a terminal: between words, and anywhere between Chinese characters but
/// not before a closing mark.
package enum WrappedText {
    /// The lines of `text`, each at most `width` columns wide where a break can be found.
    package static func lines(_ text: String, width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        var used = 0
        for piece in pieces(of: text) {
            let size = DisplayWidth.of(piece)
            if used + size > width, used > 0 {
                lines.append(trimmed(line))
                (line, used) = ("", 0)
            }
            if used == 0 && piece == " " { continue }
            line += piece
            used += size
        }
        if !line.isEmpty { lines.append(trimmed(line)) }
        return lines
    }

    /// What must stay together: a word, a blank, a wide character with the closing marks behind it.
    private static func pieces(of text: String) -> [String] {
        var pieces: [String] = []
        var joins = false
        for character in text {
            let isWide = DisplayWidth.of(character) == 2
            let isClosing = "，。；：、）！？”.,;:)!?%".contains(character)
            if isClosing, !pieces.isEmpty, pieces[pieces.count - 1] != " " {
                pieces[pieces.count - 1].append(character)
            } else if joins && !isWide && character != " " {
                pieces[pieces.count - 1].append(character)
            } else {
                pieces.append(String(character))
            }
            joins = !isWide && character != " " || "（“(".contains(character)
        }
        return pieces
    }

    private static func trimmed(_ line: String) -> String {
        var line = line
        while line.last == " " { line.removeLast() }
        return line
    }
}
