/// Simple measures that a text must reach to be matched.
struct Gate: Hashable, Sendable {
    /// In bytes.
    var minimumLength = 1
    /// The length of the run of each class that must stand in the text, by its raw value; 0 where
    /// none must.
    var runs = SIMD4<UInt32>.zero

    @inline(__always)
    func lets(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        range.count >= minimumLength && (runs == .zero || hasRuns(text, range))
    }

    private func hasRuns(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        ByteRun.allCases.allSatisfy { run in
            runs[run.rawValue] == 0
                || run.stands(in: text, range, count: Int(runs[run.rawValue]))
        }
    }
}
