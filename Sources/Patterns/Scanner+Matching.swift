/// Matching patterns on the pieces where they may match.
extension Scanner {
    /// Adds the hits of `current`, which are candidates of one pattern.
    ///
    /// - Returns: `false` where a limit was hit on any piece, which is noted.
    @discardableResult
    func matchCurrent(of index: Int) -> Bool {
        // Fetched once, since all threads count their references to it in one place.
        let pattern = set.patterns[index]
        let original = pattern.original
        let folded = current.contains(where: \.inFoldedText) ? pattern.folded : nil
        var isDetermined = true
        var place = 0
        // Where the hits in the piece begin.
        var start = found.count
        var piece = -1
        while place < current.count {
            let first = current[place]
            parts.removeAll(keepingCapacity: true)
            while place < current.count, current[place].isSameText(as: first) {
                parts.append(current[place].part)
                place += 1
            }
            // Of one piece the original text comes first, then the folded one.
            if first.piece != piece { start = found.count }
            piece = first.piece
            let isSure =
                first.inFoldedText
                ? matchFolded(folded, index, on: piece, known: start)
                : match(original, index, on: piece)
            if isSure { continue }
            isDetermined = false
            let gap = Undetermined(pattern: index, piece: piece)
            if undetermined.last != gap { undetermined.append(gap) }
        }
        return isDetermined
    }

    /// Adds the hits of `parts` in the original text; returns `false` where a limit was hit.
    private func match(_ matcher: Matcher, _ index: Int, on number: Int) -> Bool {
        let piece = pieces[number].range
        let text = UnsafeBufferPointer(rebasing: self.text[piece])
        return matcher.forEachMatch(in: text, of: parts, memory: memory) { match in
            found.append(
                Hit(
                    pattern: index, piece: number,
                    range: match.range.shifted(by: piece.lowerBound), disguised: false))
        }
    }

    /// Adds the hits of `parts` that only the folded text shows to those from `start` on; returns
    /// `false` where a limit was hit.
    private func matchFolded(
        _ matcher: Matcher?, _ index: Int, on number: Int, known start: Int
    ) -> Bool {
        folded.writeIfPlain(number, pieces[number], of: text)
        guard let matcher, case .at(let place, _) = folded.places[number] else { return true }
        let known = found.count
        var readings: [Range<Int>] = []
        let isDetermined = folded.withBytes { bytes in
            matcher.forEachMatch(
                in: UnsafeBufferPointer(rebasing: bytes[place]), of: parts, memory: memory
            ) { readings.append($0.range) }
        }
        // Both come in the order of the text, so that each is passed once.
        var passed = start
        for reading in readings {
            let range = original(of: reading, in: number)
            while passed < known, found[passed].range.upperBound <= range.lowerBound { passed += 1 }
            if overlaps(range, from: passed, to: known) || overlapsLast(range, from: known) {
                continue
            }
            let isSame = isSame(range, reading.shifted(by: place.lowerBound))
            found.append(Hit(pattern: index, piece: number, range: range, disguised: !isSame))
        }
        if start < known, known < found.count {
            found[start...].sort { $0.range.lowerBound < $1.range.lowerBound }
        }
        return isDetermined
    }

    /// Whether a range overlaps any hit of a stretch, whose hits are in the order of the text.
    private func overlaps(_ range: Range<Int>, from start: Int, to end: Int) -> Bool {
        found[start..<end].lazy.prefix { $0.range.lowerBound < range.upperBound }
            .contains { $0.range.overlaps(range) }
    }

    /// The same for the last hit of all, if it is from a place on.
    private func overlapsLast(_ range: Range<Int>, from start: Int) -> Bool {
        found[start...].last.map { $0.range.overlaps(range) } ?? false
    }

    private func original(of range: Range<Int>, in number: Int) -> Range<Int> {
        folded.original(of: range, in: number, pieces[number], of: text)
    }

    /// Whether the original text reads like a part of the folded one, but for letter case.
    private func isSame(_ range: Range<Int>, _ reading: Range<Int>) -> Bool {
        range.count == reading.count
            && folded.withBytes { bytes in
                zip(text[range], bytes[reading])
                    .allSatisfy { $0.lowercasedASCII == $1.lowercasedASCII }
            }
    }

    /// The named groups that took part in a hit of the last scan, as bytes in the text block,
    /// which is passed in again: it need not have stayed in place.
    package func groups(
        of hit: Hit, in block: UnsafeBufferPointer<UInt8>
    ) -> [String: Range<Int>] {
        text = block
        let pattern = set.patterns[hit.pattern]
        let piece = pieces[hit.piece].range
        let plain = UnsafeBufferPointer(rebasing: text[piece])
        for match in matches(of: pattern.original, in: plain)
        where match.range.shifted(by: piece.lowerBound) == hit.range {
            return pattern.original.groups(of: match, in: plain, memory: memory)
                .mapValues { $0.shifted(by: piece.lowerBound) }
        }
        return foldedGroups(of: hit)
    }

    private func foldedGroups(of hit: Hit) -> [String: Range<Int>] {
        guard let matcher = set.patterns[hit.pattern].folded,
            case .at(let place, _) = folded.places[hit.piece]
        else { return [:] }
        let matches = folded.withBytes { bytes in
            self.matches(of: matcher, in: UnsafeBufferPointer(rebasing: bytes[place]))
        }
        for match in matches where original(of: match.range, in: hit.piece) == hit.range {
            let groups = folded.withBytes { bytes in
                matcher.groups(
                    of: match, in: UnsafeBufferPointer(rebasing: bytes[place]), memory: memory)
            }
            return groups.filter { !$0.value.isEmpty }
                .mapValues { original(of: $0, in: hit.piece) }
        }
        return [:]
    }

    /// All matches of all parts in a text.
    private func matches(
        of matcher: Matcher, in text: UnsafeBufferPointer<UInt8>
    ) -> [Matcher.Found] {
        var matches: [Matcher.Found] = []
        matcher.forEachMatch(in: text, of: matcher.parts, memory: memory) { matches.append($0) }
        return matches
    }
}

extension CandidateList.Candidate {
    fileprivate func isSameText(as other: Self) -> Bool {
        piece == other.piece && inFoldedText == other.inFoldedText
    }
}

extension Range<Int> {
    fileprivate func shifted(by distance: Int) -> Range<Int> {
        lowerBound + distance..<upperBound + distance
    }
}
