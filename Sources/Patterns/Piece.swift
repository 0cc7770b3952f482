/// A part of a text block that is matched by itself, such as one message of a chat.
package struct Piece: Hashable, Sendable {
    /// Bytes in the text block, on the borders of Unicode scalars.
    package var range: Range<Int>
    /// A bit mask: which audiences the piece belongs to.
    package var audience: UInt8

    package init(range: Range<Int>, audience: UInt8 = .max) {
        self.range = range
        self.audience = audience
    }
}
