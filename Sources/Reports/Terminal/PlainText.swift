/// Text from files on its way to a terminal: none of it can move the cursor or colour the screen.
package enum PlainText {
    /// One line: control characters, line breaks among them, are shown as blanks.
    package static func line(_ text: String) -> String { plain(text, keeping: []) }

    /// Lines and columns: the same, but line breaks and tabs stay.
    package static func lines(_ text: String) -> String { plain(text, keeping: ["\n", "\t"]) }

    private static func plain(_ text: String, keeping kept: Set<Unicode.Scalar>) -> String {
        let isOrder: (Unicode.Scalar) -> Bool = {
            $0.properties.generalCategory == .control && !kept.contains($0)
        }
        guard text.unicodeScalars.contains(where: isOrder) else { return text }
        var clean = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { clean.append(isOrder(scalar) ? " " : scalar) }
        return String(clean)
    }
}
