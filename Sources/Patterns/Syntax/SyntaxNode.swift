/// What an expression means, as far as finding literals and judging repetitions needs it.
///
/// Sets may hold more scalars than PCRE2 would match, never fewer.
indirect enum SyntaxNode: Hashable, Sendable {
    /// Matches the empty string and looks at nothing that matters here, like `^` and `\b`.
    case empty
    /// One scalar of a set.
    case scalar(ScalarSet)
    case sequence([SyntaxNode])
    case choice([SyntaxNode])
    /// `end` is the byte offset behind the quantifier; `maximum` is `nil` without a bound.
    case repetition(SyntaxNode, minimum: Int, maximum: Int?, end: Int)
    /// A part that is never entered again once it has matched.
    case atomic(SyntaxNode)
    /// A look-ahead or look-behind; `positive` when its content must stand there.
    case lookaround(SyntaxNode, positive: Bool)
    /// Something that can match whatever it likes, like a back-reference.
    case unknown
}
