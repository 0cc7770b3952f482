package import Rules
package import Wording

/// A grade: all scores from its lower edge up to the edge of the next better one.
package struct GradeBand: Hashable, Sendable {
    package let title: Phrase
    /// The lowest score that belongs to it.
    package let from: Points
}
