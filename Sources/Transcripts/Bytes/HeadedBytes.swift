/// A source whose first bytes were looked at before: gives them again, then the rest.
final class HeadedBytes: ByteSource {
    private var head: ArraySlice<UInt8>
    private let rest: any ByteSource
    /// What cut the source short while its first bytes were read.
    let problem: ReadProblem?

    /// The first bytes, at most those that were asked for; fewer where the source is shorter.
    let first: [UInt8]
    /// Whether the source has nothing more than `first`.
    let isWhole: Bool

    init(_ source: any ByteSource, looking count: Int) {
        var problem: ReadProblem?
        first = [UInt8](unsafeUninitializedCapacity: count) { space, used in
            (used, problem) = source.fill(UnsafeMutableRawBufferPointer(space))
        }
        isWhole = first.count < count && problem == nil
        self.problem = problem
        head = first[...]
        rest = source
    }

    /// Leaves out the first bytes that have not been given yet.
    func drop(_ count: Int) { head = head.dropFirst(count) }

    func read(into space: UnsafeMutableRawBufferPointer) throws(ReadProblem) -> Int {
        if !head.isEmpty {
            let count = min(head.count, space.count)
            space.copyBytes(from: head.prefix(count))
            head = head.dropFirst(count)
            return count
        }
        if let problem { throw problem }
        return isWhole ? 0 : try rest.read(into: space)
    }
}
