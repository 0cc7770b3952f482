package import Wording

/// A sentence in plain words, taken apart so that people can read it: a line, and below it the
/// parts that belong to it.
package struct SentenceOutline: Hashable, Sendable {
    package let text: Phrase
    package let parts: [SentenceOutline]

    init(_ text: Phrase, _ parts: [SentenceOutline] = []) {
        self.text = text
        self.parts = parts
    }

    /// The lines in a language, each part indented by two blanks more than what it belongs to.
    package func lines(_ language: Language) -> [String] {
        [text(language)] + parts.flatMap { $0.lines(language).map { "  " + $0 } }
    }
}
