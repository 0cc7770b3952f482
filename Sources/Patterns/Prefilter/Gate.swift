/// Simple measures that a text must reach to be matched.
struct Gate: Hashable, Sendable {
    /// In bytes.
    var minimumLength = 1
    /// The length of the run of each class that must stand in the text, by its raw value; 0 where
    /// none must.
    var runs = SIMD4<UInt32>.zero

    /// Whether a text of so many bytes reaches all of them.
    ///
    /// - Parameter longest: the longest runs in the text, as `ByteRun.longest` gives them.
    @inline(__always)
    func lets(_ count: Int, _ longest: () -> SIMD4<UInt32>) -> Bool {
        count >= minimumLength && (runs == .zero || all(runs .<= longest()))
    }
}
