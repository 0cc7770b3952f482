/// Whether the lines of one table go together: each source has one target, and none leads back to
/// itself.
struct FoldingTableCheck {
    private var known: [(source: [UInt32], target: [UInt32], line: Int)] = []

    /// Takes in one line, as scalars that are folded by themselves.
    mutating func add(
        _ source: [UInt32], _ target: [UInt32], line: Int
    ) throws(FoldingTableError.Reason) {
        if let first = known.first(where: { $0.source == source }) {
            if first.target == target { return }
            throw .secondTarget(line: first.line)
        }
        if leads(from: target, to: source) { throw .circle }
        known.append((source, target, line))
    }

    /// Whether the lines so far put a text in place of another one that holds a source.
    private func leads(from text: [UInt32], to source: [UInt32]) -> Bool {
        var open = [text]
        var seen: Set<[UInt32]> = [text]
        while let text = open.popLast() {
            for entry in known where entry.source != entry.target && text.contains(entry.source) {
                if entry.target.contains(source) { return true }
                if seen.insert(entry.target).inserted { open.append(entry.target) }
            }
        }
        return false
    }
}
