/// The author of a message whose id or name is a number in the export, in digits.
struct NumberedAuthor {
    var sender: String?
    var name: String?

    /// Hands over the message with the digits put in, which are there during the call only.
    func complete(_ message: MessageDraft, _ body: (MessageDraft) -> Void) {
        if sender == nil && name == nil { return body(message) }
        (sender ?? "").withContiguousBytes { senderID in
            (self.name ?? "").withContiguousBytes { name in
                var message = message
                if sender != nil { message.senderID = senderID }
                if self.name != nil { message.name = name }
                body(message)
            }
        }
    }
}
