/// One place where a single pattern matched.
package struct Match: Hashable, Sendable {
    /// Bytes in the text, never empty.
    package let range: Range<Int>
    /// Whether the pattern matched only after folding.
    package let disguised: Bool
    /// The named groups that took part, as bytes in the text.
    package let groups: [String: Range<Int>]
}
