/// The memory in which one `CandidateFinder` works, for one text after the other.
///
/// For what is looked at for each literal it is not checked at run time that nothing is changed while
/// it is looked at. That is safe: `begin` alone changes the signature, and marks are copied in and out.
final class CandidateWorkspace {
    var literals = LiteralIndex.Workspace()
    @exclusivity(unchecked) private(set) var signature = TextSignature()
    /// By member, the number of the text in which it was seen last.
    @exclusivity(unchecked) private var seen: [UInt32] = []
    @exclusivity(unchecked) private var text: UInt32 = 0

    /// Goes on to the next text.
    func begin(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, members: Int) {
        if seen.count != members || text == .max {
            seen = Array(repeating: 0, count: members)
            text = 0
        }
        text += 1
        signature.read(bytes, range)
    }

    /// Whether the text may hold what a bit of a signature stands for, if there is one.
    @inline(__always)
    func mayHold(_ bit: UInt16?) -> Bool {
        guard let bit else { return true }
        return signature.has(bit)
    }

    /// Whether a member is seen for the first time in the text.
    @inline(__always)
    func isNew(_ member: Int) -> Bool {
        if seen[member] == text { return false }
        seen[member] = text
        return true
    }
}
