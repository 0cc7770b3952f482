/// Simple measures that a text must reach to be matched.
struct Gate: Hashable, Sendable {
    /// In bytes.
    var minimumLength = 1
    /// Runs that must stand in the text, in bytes.
    var runs: [ByteRun: Int] = [:]

    func lets(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        range.count >= minimumLength
            && runs.allSatisfy { run, count in run.stands(in: text, range, count: count) }
    }
}
