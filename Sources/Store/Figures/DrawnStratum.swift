/// How much of a stratum was drawn.
package struct DrawnStratum: Hashable, Sendable {
    package let stratum: String
    /// N_h.
    package let population: Int
    /// n_h.
    package let sample: Int
}
