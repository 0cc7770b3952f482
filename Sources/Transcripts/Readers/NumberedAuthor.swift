/// The author of a message whose id or name is a number in the export, in digits.
struct NumberedAuthor {
    var sender: String?
    var name: String?

    /// Puts in the agent on duty where the message names nobody, or him by his id alone.
    mutating func fill(_ message: MessageDraft, id: String?, name onDuty: String?) {
        let ownID = sender ?? message.senderID.map { String(decoding: $0, as: UTF8.self) }
        let hasName = name != nil || message.name?.isEmpty == false
        if ownID == nil, !hasName { sender = id }
        if !hasName, ownID == nil || ownID == id { name = onDuty }
    }

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
