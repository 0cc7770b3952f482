/// One line of a conversation. Its words stand in the conversation's `text`.
package struct Message: Hashable, Sendable {
    /// `nil` where the export has no time: timing rules do not apply then.
    package var time: Timestamp?
    package var role: Role
    package var kind: MessageKind
    /// Index into the conversation's `participants`.
    package var sender: Int
    /// Byte range in the conversation's `text`, always on the borders of Unicode scalars.
    package var text: Range<Int>

    package init(
        time: Timestamp?, role: Role, kind: MessageKind, sender: Int, text: Range<Int>
    ) {
        self.time = time
        self.role = role
        self.kind = kind
        self.sender = sender
        self.text = text
    }
}
