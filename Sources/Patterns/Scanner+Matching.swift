/// Matching patterns on the pieces where they may match.
extension Scanner {
    /// Adds the hits of a pattern; both lists of pieces ascend.
    func match(
        _ pattern: CompiledPattern, _ index: Int, on pieces: [Int], _ foldedPieces: [Int]
    ) {
        var (plain, other) = (pieces[...], foldedPieces[...])
        while let number = [plain.first, other.first].compactMap(\.self).min() {
            let start = found.count
            var isDetermined = true
            if plain.first == number {
                plain.removeFirst()
                isDetermined = match(pattern, index, on: number)
            }
            if other.first == number {
                other.removeFirst()
                isDetermined =
                    matchFolded(pattern, index, on: number, known: start) && isDetermined
            }
            if !isDetermined {
                undetermined.append(Undetermined(pattern: index, piece: number))
            }
        }
    }

    /// Adds the hits in the original text; returns `false` where a limit was hit.
    private func match(_ pattern: CompiledPattern, _ index: Int, on number: Int) -> Bool {
        let piece = pieces[number].range
        let text = UnsafeBufferPointer(rebasing: self.text[piece])
        return pattern.original.forEachMatch(in: text, memory: memory) { range, _ in
            found.append(
                Hit(
                    pattern: index, piece: number, range: range.shifted(by: piece.lowerBound),
                    disguised: false))
            return true
        }
    }

    /// Adds the hits that only the folded text shows to those from `start` on; returns `false`
    /// where a limit was hit.
    private func matchFolded(
        _ pattern: CompiledPattern, _ index: Int, on number: Int, known start: Int
    ) -> Bool {
        guard let matcher = pattern.folded, let piece = folded.ranges[number] else { return true }
        let known = found.count
        let isDetermined = folded.text.bytes.withUnsafeBufferPointer { bytes in
            let text = UnsafeBufferPointer(rebasing: bytes[piece])
            return matcher.forEachMatch(in: text, memory: memory) { range, _ in
                let reading = range.shifted(by: piece.lowerBound)
                let range = folded.text.original(of: reading)
                if !found[start...].contains(where: { $0.range.overlaps(range) }) {
                    found.append(
                        Hit(
                            pattern: index, piece: number, range: range,
                            disguised: !isSame(range, bytes[reading])))
                }
                return true
            }
        }
        if start < known, known < found.count {
            found[start...].sort { $0.range.lowerBound < $1.range.lowerBound }
        }
        return isDetermined
    }

    /// Whether the original text reads like the folded one, but for upper and lower case.
    private func isSame(_ range: Range<Int>, _ folded: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        range.count == folded.count
            && zip(text[range], folded).allSatisfy { $0.lowercasedASCII == $1.lowercasedASCII }
    }

    /// The named groups that took part in a hit of the last scan, as bytes in the text block,
    /// which is passed in again: it need not have stayed in place.
    package func groups(of hit: Hit, in block: UnsafeBufferPointer<UInt8>) -> [String: Range<Int>] {
        let pattern = set.patterns[hit.pattern]
        let piece = pieces[hit.piece].range
        let groups = groups(of: pattern.original, in: block, piece) { range in
            range == hit.range
        }
        if let groups { return groups }
        guard let matcher = pattern.folded, let piece = folded.ranges[hit.piece] else { return [:] }
        return folded.text.bytes.withUnsafeBufferPointer { bytes in
            let groups = self.groups(of: matcher, in: bytes, piece) { range in
                folded.text.original(of: range) == hit.range
            }
            return (groups ?? [:]).filter { !$0.value.isEmpty }
                .mapValues(folded.text.original)
        }
    }

    /// The groups of the first match whose range `isWanted`, all ranges as bytes of `text`.
    private func groups(
        of matcher: Matcher, in text: UnsafeBufferPointer<UInt8>, _ piece: Range<Int>,
        isWanted: (Range<Int>) -> Bool
    ) -> [String: Range<Int>]? {
        let base = piece.lowerBound
        let text = UnsafeBufferPointer(rebasing: text[piece])
        var groups: [String: Range<Int>]?
        matcher.forEachMatch(in: text, memory: memory) { range, start in
            guard isWanted(range.shifted(by: base)) else { return true }
            groups = matcher.groups(in: text, from: start, memory: memory)
                .mapValues { $0.shifted(by: base) }
            return false
        }
        return groups
    }
}

extension Range<Int> {
    fileprivate func shifted(by distance: Int) -> Range<Int> {
        lowerBound + distance..<upperBound + distance
    }
}
