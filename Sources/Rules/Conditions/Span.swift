package import Transcripts
package import Wording

/// What a condition saw in a message: a stretch of its text, or the message as a whole.
package struct Span: Hashable, Sendable {
    package let message: Int
    /// Bytes in the conversation's `text`; `nil` for the whole message.
    package let range: Range<Int>?
    package var disguised = false
    /// The fact that was asked for, stated or contradicted.
    package var fact: Int?
    /// The moment by which something was promised.
    package var due: Timestamp?
    /// What there is to say about this very spot, such as the value that is right.
    package var remark: Phrase?

    package init(message: Int, range: Range<Int>?) {
        self.message = message
        self.range = range
    }
}
