/// What part a scalar plays for the folding.
enum FoldingKind: UInt8 {
    /// A Chinese character, or a letter of a script without upper and lower case.
    case character
    /// A letter of a script with upper and lower case.
    case letter
    /// An ASCII digit.
    case digit
    /// A Chinese digit, which is also a character.
    case chineseDigit
    /// A symbol, blank or sign that may be put between characters to hide a word.
    case separator
    /// Punctuation between sentences, which nothing joins across.
    case border
    /// Invisible, like a zero-width blank, or only an ornament of the scalar before.
    case ornament

    var isDigit: Bool { self == .digit || self == .chineseDigit }
    var isPartOfWord: Bool { rawValue <= Self.chineseDigit.rawValue }
}
