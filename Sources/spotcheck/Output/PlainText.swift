/// Text for a terminal without orders to it: what stands in an export must not colour, clear or
/// rename the user's terminal.
enum PlainText {
    /// Every control character but line breaks and tabs becomes a blank.
    static func of(_ text: String) -> String {
        let isControl: (Unicode.Scalar) -> Bool = {
            $0 != "\n" && $0 != "\t" && $0.properties.generalCategory == .control
        }
        guard text.unicodeScalars.contains(where: isControl) else { return text }
        var plain = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { plain.append(isControl(scalar) ? " " : scalar) }
        return String(plain)
    }
}
