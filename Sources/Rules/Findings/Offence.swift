/// One place at which an agent did wrong, kept apart from the rest of a finding's evidence: what
/// merely gave the occasion for a `must_not` is none.
package struct Offence: Codable, Hashable, Sendable {
    package let kind: Kind
    /// 0-based index of the message.
    package let message: Int
    /// Bytes in the conversation's text; `nil` for the whole message.
    package let range: Range<Int>?

    package enum Kind: Codable, Hashable, CaseIterable, Sendable {
        /// An agent said it against the rule.
        case said
        /// Something was due to this message and never came.
        case awaited
        /// This message came too late.
        case late
    }

    package init(_ kind: Kind, message: Int, range: Range<Int>? = nil) {
        self.kind = kind
        self.message = message
        self.range = range
    }

    /// Whether both are of one kind and share a character; a whole message shares every one.
    package func overlaps(_ other: Offence) -> Bool {
        guard kind == other.kind, message == other.message else { return false }
        guard let range, let another = other.range else { return true }
        return range == another || range.overlaps(another)
    }
}
