/// What every text that a pattern matches holds, so that other texts need not be looked at.
struct Requirement: Hashable, Sendable {
    /// At least one of these stands in the text, or one of `bytes`. ASCII letters are in lower
    /// case here and may have either case in the text. Each has two bytes or more and is made of
    /// whole scalars.
    var literals: [[UInt8]] = []
    /// Each is ASCII in lower case, or the first byte of a scalar.
    var bytes = ByteSet()
    /// What holds in addition.
    var gate = Gate()
    /// All else that is known to stand in the text.
    var presence = Presence.always

    /// No literal and no byte is known: any text may match that passes the gate.
    var isOpen: Bool { literals.isEmpty && bytes.isEmpty }

    /// How much of a chat passes.
    var cost: PatternCost {
        if isOpen { return gate.minimumLength < 100 ? .everyMessage : .gate }
        return bytes.isEmpty ? .literals : .gate
    }
}
