/// How far the first reviews of a draw are, leads among them.
package struct DrawCounts: Hashable, Sendable {
    /// Chats, without those that were taken out.
    package let chats: Int
    package let dealt: Int
    package let finished: Int
    package let takenOut: Int
}
