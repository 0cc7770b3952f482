/// Why something cannot be looked for.
package enum PatternError: Error, Hashable, Sendable {
    /// PCRE2 cannot read the expression. `offset` counts the bytes in front of the place where it
    /// gave up; `reason` is its own English message.
    case invalid(offset: Int, reason: String)
    /// The time to match can grow without bounds, because the repetition that ends at byte
    /// `offset` of the expression contains another one over the same characters.
    case explosive(offset: Int)
    /// A list of words has no word.
    case noWords
    /// The word at this position of the list is empty.
    case emptyWord(index: Int)
}
