/// Matching patterns when somebody asks for their hits.
extension Scanner {
    /// The hits of a pattern in one piece of the last scan, in the order of the text, whether it is
    /// matched on demand or not.
    ///
    /// - Parameter block: the text that was scanned, passed in again: it need not have stayed in
    ///   place.
    package func hits(
        of pattern: Int, in piece: Int, of block: UnsafeBufferPointer<UInt8>
    ) -> ArraySlice<Hit> {
        guard places(of: pattern).contains(piece) else { return [] }
        if !isMatched(pattern, in: block) { return demanded(pattern, piece, block)[...] }
        let hits = hits(of: pattern)
        var low = hits.startIndex
        var high = hits.endIndex
        while low < high {
            let middle = (low + high) / 2
            if hits[middle].piece < piece { low = middle + 1 } else { high = middle }
        }
        return hits[low...].prefix { $0.piece == piece }
    }

    /// Whether a pattern may have hits in any piece of the last scan: a quick look.
    package func mayHit(_ pattern: Int) -> Bool {
        isMatched[pattern] ? !hitRanges[pattern].isEmpty : candidates.hasAny(of: pattern)
    }

    private func demanded(
        _ index: Int, _ number: Int, _ block: UnsafeBufferPointer<UInt8>
    ) -> [Hit] {
        guard candidates.hasAny(of: index) else { return [] }
        let own = candidates(of: index, on: number)
        if own.isEmpty { return [] }
        current.removeAll(keepingCapacity: true)
        current.append(contentsOf: listed[own])
        let key = Undetermined(pattern: index, piece: number)
        if let known = asked[key] { return known }
        text = block
        let start = found.count
        matchCurrent(of: index)
        let hits = Array(found[start...])
        found.removeLast(hits.count)
        asked[key] = hits
        return hits
    }

    /// The candidates of a pattern on one piece, as a range of `listed`.
    private func candidates(of index: Int, on number: Int) -> Range<Int> {
        let all = listRanges[index] ?? list(index)
        var low = all.lowerBound
        var high = all.upperBound
        while low < high {
            let middle = (low + high) / 2
            if listed[middle].piece < number { low = middle + 1 } else { high = middle }
        }
        var end = low
        while end < all.upperBound, listed[end].piece == number { end += 1 }
        return low..<end
    }

    private func list(_ index: Int) -> Range<Int> {
        candidates.write(index, to: &current)
        let range = listed.count..<listed.count + current.count
        listed.append(contentsOf: current)
        listRanges[index] = range
        return range
    }
}
