package import Wording

/// Where the chain of the trail breaks.
package struct TrailBreak: Hashable, Sendable {
    /// The first row that does not fit.
    package let seq: Int64
    package let kind: Kind

    /// What does not fit.
    package enum Kind: String, Hashable, Sendable {
        /// The row is not what it was when it was written.
        case changed
        /// The row does not follow the one before it: rows were taken out or put in.
        case unchained
    }

    package var phrase: Phrase {
        switch kind {
        case .changed: .trailRowChanged(seq)
        case .unchained: .trailRowUnchained(seq)
        }
    }
}
