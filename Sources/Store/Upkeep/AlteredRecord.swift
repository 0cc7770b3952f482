/// A record that never changes, and yet is not as the trail has it.
package struct AlteredRecord: Hashable, Sendable {
    package let subject: TrailSubject
    package let id: Int64
    package let kind: Kind

    /// How it differs.
    package enum Kind: String, Hashable, Sendable {
        case changed
        /// The trail knows nothing of it.
        case unlogged
        /// The trail knows of it, and it is not there.
        case gone
    }
}
