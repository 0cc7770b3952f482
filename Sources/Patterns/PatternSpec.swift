/// One thing to look for, and in whose messages.
package struct PatternSpec: Hashable, Sendable {
    package var needle: Needle
    /// Whether upper and lower case are the same.
    package var caseless: Bool
    /// Whether to look into the folded text as well as into the original one.
    package var folded: Bool
    /// A bit mask; a piece is looked at when it shares a bit with its own `audience`.
    package var audience: UInt8
    /// Whether a scan passes it over, and it is matched only where somebody asks for its hits in a
    /// piece: right for what is looked at beside rare hits of other patterns.
    package var isOnDemand: Bool

    package init(
        needle: Needle, caseless: Bool = true, folded: Bool = false, audience: UInt8 = .max,
        isOnDemand: Bool = false
    ) {
        self.needle = needle
        self.caseless = caseless
        self.folded = folded
        self.audience = audience
        self.isOnDemand = isOnDemand
    }
}
