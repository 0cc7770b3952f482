import Wording

/// A class of characters of which messages may hold many: a named one, or these very characters.
enum CharacterClass: Sendable {
    case named(Name)
    case these(Set<Unicode.Scalar>)

    enum Name: String, CaseIterable, Sendable {
        /// Of any script, Chinese characters included.
        case letters
        /// 0 to 9, full-width ones included.
        case digits
        case han
        case latin
        case uppercase
        case emoji
        /// Punctuation of any script, and ~.
        case punctuation
    }

    /// What may stand behind `of`: a name, or characters that are no ASCII letters.
    static let shape = FileShape.matching(
        Name.allCases.map(\.rawValue).joined(separator: "|") + "|[^A-Za-z]+")

    init(_ value: YAMLValue) throws(FileError) {
        let text = try value.text()
        if let name = Name(rawValue: text) {
            self = .named(name)
        } else if text.unicodeScalars.contains(where: \.isLatinLetter) {
            throw value.error(.classUnknown(text, allowed: Name.allCases.map(\.rawValue)))
        } else {
            self = .these(Set(text.unicodeScalars))
        }
    }

    func contains(_ scalar: Unicode.Scalar) -> Bool {
        switch self {
        case .these(let scalars): scalars.contains(scalar)
        case .named(.letters): scalar.isHan || scalar.properties.isAlphabetic
        case .named(.digits): scalar.properties.generalCategory == .decimalNumber
        case .named(.han): scalar.isHan
        case .named(.latin): scalar.isLatinLetter
        case .named(.uppercase): !scalar.isHan && scalar.properties.isUppercase
        case .named(.emoji): scalar.isEmoji
        case .named(.punctuation): scalar.isPunctuation
        }
    }

    var phrase: Phrase {
        switch self {
        case .these(let scalars): .theseCharacters(scalars.sorted().map { "\($0)" }.joined())
        case .named(.letters): .classLetters
        case .named(.digits): .classDigits
        case .named(.han): .classHan
        case .named(.latin): .classLatin
        case .named(.uppercase): .classUppercase
        case .named(.emoji): .classEmoji
        case .named(.punctuation): .classPunctuation
        }
    }
}

extension Unicode.Scalar {
    /// Whether it counts in a message: no blank, and nothing that only changes its neighbour.
    var isCounted: Bool {
        if value < 0x80 { return value > 0x20 && value != 0x7F }
        if isHan { return true }
        return !properties.isWhitespace && !properties.isDefaultIgnorableCodePoint
            && !properties.isEmojiModifier
    }

    fileprivate var isHan: Bool { value.isHan }

    /// ASCII letters, those of Latin-1 and its extension, and full-width ones.
    fileprivate var isLatinLetter: Bool {
        switch value {
        case 0x41...0x5A, 0x61...0x7A, 0xFF21...0xFF3A, 0xFF41...0xFF5A: true
        case 0xC0...0x24F: properties.isAlphabetic
        default: false
        }
    }

    /// Pictures of any kind; digits, © and ®, which may be dressed as pictures, are none.
    fileprivate var isEmoji: Bool {
        value >= 0x203C && !isHan && properties.isEmoji && !properties.isEmojiModifier
    }

    fileprivate var isPunctuation: Bool {
        if isHan { return false }
        switch properties.generalCategory {
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
            .initialPunctuation, .finalPunctuation, .otherPunctuation:
            return true
        default: return self == "~" || self == "～"
        }
    }
}
