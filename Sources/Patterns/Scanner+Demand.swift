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
        if set.patterns[pattern].isOnDemand { return demanded(pattern, piece, block)[...] }
        let hits = hits(of: pattern)
        var low = hits.startIndex
        var high = hits.endIndex
        while low < high {
            let middle = (low + high) / 2
            if hits[middle].piece < piece { low = middle + 1 } else { high = middle }
        }
        return hits[low...].prefix { $0.piece == piece }
    }

    private func demanded(
        _ index: Int, _ number: Int, _ block: UnsafeBufferPointer<UInt8>
    ) -> [Hit] {
        let key = Undetermined(pattern: index, piece: number)
        if let known = asked[key] { return known }
        let pattern = set.patterns[index]
        guard pattern.audience & pieces[number].audience != 0 else { return [] }
        text = block
        let start = found.count
        var isDetermined = match(pattern, index, on: number)
        if pattern.folded != nil {
            if folded.places[number] == .nowhere { folded.fold(number, pieces[number], of: text) }
            isDetermined = matchFolded(pattern, index, on: number, known: start) && isDetermined
        }
        if !isDetermined { undetermined.append(key) }
        let hits = Array(found[start...])
        found.removeLast(hits.count)
        asked[key] = hits
        return hits
    }
}
