import Mustache
import Reports

/// Escapes texts for HTML scalar by scalar, as reports do. The escaping that comes with Mustache
/// goes by what a reader sees as one character, so that a quotation mark with an accent on it would
/// pass and end an attribute.
struct SafeText: MustacheContentType {
    /// The name by which templates ask for it.
    static let name = "SAFE"
    /// What stands at the head of every template.
    static let pragma = "{{% CONTENT_TYPE: \(name)}}"

    func escapeText(_ text: String) -> String { Markup.escaped(text) }
}
