/// Text from files on its way to a terminal.
package enum PlainText {
    /// One line in which no text can move the cursor or colour the screen: control characters, line
    /// breaks among them, are shown as blanks.
    package static func line(_ text: String) -> String {
        let isControl: (Unicode.Scalar) -> Bool = { $0.properties.generalCategory == .control }
        guard text.unicodeScalars.contains(where: isControl) else { return text }
        var clean = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { clean.append(isControl(scalar) ? " " : scalar) }
        return String(clean)
    }
}
