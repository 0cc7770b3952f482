extension ReadContext {
    /// The role that a word stands for.
    func role(_ word: UnsafeBufferPointer<UInt8>) -> Role? {
        roles.findLoosely(word)
    }

    /// The kind that a word stands for; `other` where nobody knows the word.
    func kind(_ word: UnsafeBufferPointer<UInt8>) -> MessageKind {
        if word.isEmpty { return .text }
        return kinds.findLoosely(word) ?? .other
    }
}
