/// What to look for.
package enum Needle: Hashable, Sendable {
    /// Literal words, any of them. The longest wins where several begin at the same place.
    ///
    /// Where an edge of a word is an ASCII letter or digit, its neighbour in the text must not be
    /// one: `ass` is not in `class`, but `vx` is in `加vx吧`.
    case words([String])
    /// One regular expression in the syntax of PCRE2.
    ///
    /// `\w`, `\d` and `\b` know ASCII only, unless the expression begins with `(*UCP)`.
    case pattern(String)
}
