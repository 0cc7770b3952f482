/// Where the trail ended at a moment, to tell later whether something was done since.
package struct TrailEnd: Hashable, Sendable {
    /// The number of the last row; 0 for none.
    let seq: Int64
}
