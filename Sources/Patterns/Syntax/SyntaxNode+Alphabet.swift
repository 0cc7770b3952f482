extension SyntaxNode {
    /// All scalars that a match may hold, or more.
    var alphabet: ScalarSet {
        var ranges: [ClosedRange<UInt32>] = []
        return collect(&ranges) ? ScalarSet(ranges) : .all
    }

    /// Adds what a match of this part may hold; returns `false` where that may be anything.
    private func collect(_ ranges: inout [ClosedRange<UInt32>]) -> Bool {
        switch self {
        case .empty, .lookaround: return true
        case .unknown: return false
        case .scalar(let set):
            // Nearly anything tells nothing.
            if set.ranges.contains(where: { $0.count > 0x4000 }) { return false }
            ranges += set.ranges
            return true
        case .atomic(let body), .repetition(let body, _, _, _): return body.collect(&ranges)
        case .sequence(let parts), .choice(let parts):
            return parts.allSatisfy { $0.collect(&ranges) }
        }
    }
}
