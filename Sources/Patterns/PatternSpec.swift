/// One thing to look for, and in whose messages.
package struct PatternSpec: Hashable, Sendable {
    package var needle: Needle
    /// Whether upper and lower case are the same.
    package var caseless: Bool
    /// Whether to look into the folded text as well as into the original one.
    package var folded: Bool
    /// A bit mask; a piece is looked at when it shares a bit with its own `audience`.
    package var audience: UInt8

    package init(
        needle: Needle, caseless: Bool = true, folded: Bool = false, audience: UInt8 = .max
    ) {
        self.needle = needle
        self.caseless = caseless
        self.folded = folded
        self.audience = audience
    }
}
