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

    /// Whether a hit of a pattern in a piece of the last scan may hold a scalar: a quick look, for
    /// which nothing is matched.
    package func mayHold(_ scalar: UInt32, inHitsOf pattern: Int, on piece: Int) -> Bool {
        guard places(of: pattern).contains(piece) else { return false }
        if isMatched[pattern] { return true }
        let original = set.patterns[pattern].original
        return listed[candidates(of: pattern, on: piece)].contains { candidate in
            candidate.inFoldedText || original.mayHold(scalar, part: candidate.part)
        }
    }

    private func demanded(
        _ index: Int, _ number: Int, _ block: UnsafeBufferPointer<UInt8>
    ) -> [Hit] {
        let own = candidates(of: index, on: number)
        if own.isEmpty { return [] }
        if let known = asked[own.lowerBound] { return known }
        current.removeAll(keepingCapacity: true)
        current.append(contentsOf: listed[own])
        text = block
        let start = found.count
        matchCurrent(of: index)
        let hits = Array(found[start...])
        found.removeLast(hits.count)
        asked[own.lowerBound] = hits
        return hits
    }

    /// The candidates of a pattern on one piece, as a range of `listed`.
    private func candidates(of index: Int, on number: Int) -> Range<Int> {
        if listRanges[index].isEmpty { list(index) }
        let all = listRanges[index]
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

    private func list(_ index: Int) {
        candidates.write(index, to: &current)
        listRanges[index] = listed.count..<listed.count + current.count
        listed.append(contentsOf: current)
        asked.append(contentsOf: repeatElement(nil, count: current.count))
        listedPatterns.append(index)
    }
}
