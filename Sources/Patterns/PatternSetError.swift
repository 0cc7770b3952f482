/// The first pattern of a set that cannot be used, and why.
package struct PatternSetError: Error, Hashable, Sendable {
    /// Position in the list that was given to the set.
    package let index: Int
    package let reason: PatternError

    package init(index: Int, reason: PatternError) {
        self.index = index
        self.reason = reason
    }
}
