/// A pattern that was given up on a piece, because matching it hit a limit.
///
/// The hits found until there are reported, but there may be more.
package struct Undetermined: Hashable, Sendable {
    /// Position of the pattern in its set.
    package let pattern: Int
    /// Position of the piece in the list that was scanned.
    package let piece: Int

    package init(pattern: Int, piece: Int) {
        self.pattern = pattern
        self.piece = piece
    }
}
