/// A place in a conversation that a finding points at.
package struct Evidence: Codable, Hashable, Sendable {
    /// 0-based index of the message.
    package let message: Int
    /// The marked span in Unicode scalars of that message's text; `nil` for the whole message.
    package let span: Range<Int>?
    /// The words of the span, or of the whole message.
    package let text: String

    package init(message: Int, span: Range<Int>?, text: String) {
        self.message = message
        self.span = span
        self.text = text
    }

    /// The same place with other words for it.
    package func with(text: String) -> Evidence {
        Evidence(message: message, span: span, text: text)
    }
}
