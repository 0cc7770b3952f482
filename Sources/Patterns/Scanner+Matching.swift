/// Matching patterns on the pieces where they may match.
extension Scanner {
    /// Adds the hits of the candidates of one pattern, which come in ascending order.
    func match(_ candidates: ArraySlice<CandidateList.Candidate>, of index: Int) {
        // Fetched once, since all threads count their references to it in one place.
        let pattern = set.patterns[index]
        var piece = -1
        var start = 0
        var last: CandidateList.Candidate?
        for candidate in candidates where candidate != last {
            last = candidate
            // Of one piece the original text comes first, then the folded one.
            if candidate.piece != piece { start = found.count }
            piece = candidate.piece
            let isDetermined =
                candidate.inFoldedText
                ? matchFolded(pattern, index, on: piece, known: start)
                : match(pattern, index, on: piece)
            let gap = Undetermined(pattern: index, piece: piece)
            if !isDetermined, undetermined.last != gap { undetermined.append(gap) }
        }
    }

    /// Adds the hits in the original text; returns `false` where a limit was hit.
    func match(_ pattern: CompiledPattern, _ index: Int, on number: Int) -> Bool {
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
    func matchFolded(
        _ pattern: CompiledPattern, _ index: Int, on number: Int, known start: Int
    ) -> Bool {
        folded.writeIfPlain(number, pieces[number], of: text)
        guard let matcher = pattern.folded, case .at(let place, _) = folded.places[number]
        else { return true }
        let known = found.count
        var readings: [Range<Int>] = []
        let isDetermined = folded.withBytes { bytes in
            matcher.forEachMatch(
                in: UnsafeBufferPointer(rebasing: bytes[place]), memory: memory
            ) { range, _ in
                readings.append(range)
                return true
            }
        }
        for reading in readings {
            let range = original(of: reading, in: number)
            if found[start...].contains(where: { $0.range.overlaps(range) }) { continue }
            let isSame = isSame(range, reading.shifted(by: place.lowerBound))
            found.append(Hit(pattern: index, piece: number, range: range, disguised: !isSame))
        }
        if start < known, known < found.count {
            found[start...].sort { $0.range.lowerBound < $1.range.lowerBound }
        }
        return isDetermined
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
            return pattern.original.groups(in: plain, from: match.start, memory: memory)
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
                    in: UnsafeBufferPointer(rebasing: bytes[place]), from: match.start,
                    memory: memory)
            }
            return groups.filter { !$0.value.isEmpty }
                .mapValues { original(of: $0, in: hit.piece) }
        }
        return [:]
    }

    /// All matches in a text with the places from which they were looked for.
    private func matches(
        of matcher: Matcher, in text: UnsafeBufferPointer<UInt8>
    ) -> [(range: Range<Int>, start: Int)] {
        var matches: [(range: Range<Int>, start: Int)] = []
        matcher.forEachMatch(in: text, memory: memory) { range, start in
            matches.append((range, start))
            return true
        }
        return matches
    }
}

extension Range<Int> {
    fileprivate func shifted(by distance: Int) -> Range<Int> {
        lowerBound + distance..<upperBound + distance
    }
}
