import Reports

/// How a line looks on a terminal.
enum TextStyle {
    case plain
    case bold
    case dim
    case good
    case bad
    case marked

    /// The text with the orders of the terminal around it.
    func painted(_ text: String) -> String {
        switch self {
        case .plain: text
        case .bold: "\u{1B}[1m\(text)\u{1B}[0m"
        case .dim: "\u{1B}[2m\(text)\u{1B}[0m"
        case .good: "\u{1B}[32m\(text)\u{1B}[0m"
        case .bad: "\u{1B}[31m\(text)\u{1B}[0m"
        case .marked: "\u{1B}[4;31m\(text)\u{1B}[0m"
        }
    }
}

/// A text with some of its spans marked: by colour on a terminal, by brackets elsewhere.
enum MarkedText {
    /// - Parameter spans: in Unicode scalars; those that overlap are one.
    static func of(_ text: String, spans: [Range<Int>], colored: Bool) -> String {
        let scalars = Array(text.unicodeScalars)
        var isMarked = [Bool](repeating: false, count: scalars.count)
        for span in spans {
            for place in span where place < scalars.count { isMarked[place] = true }
        }
        var (result, start) = ("", 0)
        while start < scalars.count {
            let end = (start..<scalars.count).first { isMarked[$0] != isMarked[start] }
            var piece = String.UnicodeScalarView()
            piece.append(contentsOf: scalars[start..<(end ?? scalars.count)])
            let plain = PlainText.line(String(piece))
            let marked = colored ? TextStyle.marked.painted(plain) : "【\(plain)】"
            result += isMarked[start] ? marked : plain
            start = end ?? scalars.count
        }
        return result
    }
}
