/// What is known of an expression without matching it.
struct Syntax: Hashable, Sendable {
    let node: SyntaxNode
    /// Whether it matches two texts alike that differ only by small and capital letters of ASCII
    /// and by the full and half width of the punctuation between sentences.
    let ignoresForm: Bool
}
