package import Wording

/// The closest thing to what was demanded or forbidden, and the single reason why it did not count.
package struct NearMiss: Hashable, Sendable {
    /// 0-based.
    package let message: Int
    package let reason: Phrase
    /// The line that would make it count, where there is one.
    package let remedy: Remedy?
}
