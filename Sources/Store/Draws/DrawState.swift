/// How far a draw is.
package enum DrawState: String, CaseIterable, Sendable {
    /// Its frame and design are fixed.
    case planned
    /// The parties have committed to their values, which nobody knows yet.
    case committed
    case drawn
}
