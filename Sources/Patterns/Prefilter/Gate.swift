/// Simple measures that a text must reach to be matched.
struct Gate: Hashable, Sendable {
    /// In bytes.
    var minimumLength = 1
    /// The longest runs of bytes of each class, in the order of `ByteRun.allCases`.
    var runs = SIMD4<UInt16>.zero

    var needsRuns: Bool { runs != .zero }
}
