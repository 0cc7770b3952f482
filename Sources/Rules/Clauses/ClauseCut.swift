/// Cuts a text into clauses: the stretches within which words belong together.
///
/// A clause ends at 。！？，；… and ~, at brackets, emoji and line ends, at . , ! ? ; of English text (not
/// inside numbers and addresses), at a blank between two Chinese characters, and before a word that
/// turns against what was said (但是, 不过, but).
enum ClauseCut {
    /// The clauses of a text, in bytes counted from its first one, marks left out.
    ///
    /// - Parameter blanks: whether a blank between two Chinese characters is a mark.
    static func clauses(of text: some Collection<UInt8>, blanks: Bool = true) -> [Range<Int>] {
        let line = CutLine(text)
        var clauses: [Range<Int>] = []
        var start = 0
        for place in line.scalars.indices {
            let isMark = line.isMark(place, blanks: blanks)
            guard isMark || place > start && line.turns(at: place) else { continue }
            line.add(start..<place, to: &clauses)
            start = isMark ? place + 1 : place
        }
        line.add(start..<line.scalars.count, to: &clauses)
        return clauses
    }
}

/// A text as scalars that know the byte with which they begin.
private struct CutLine {
    private(set) var scalars: [UInt32] = []
    /// One more than there are scalars: the last is the end of the text.
    private var offsets: [Int] = []

    init(_ text: some Collection<UInt8>) {
        scalars.reserveCapacity(text.count)
        for (offset, byte) in text.enumerated() {
            if byte & 0xC0 == 0x80, let last = scalars.last {
                scalars[scalars.count - 1] = last << 6 | UInt32(byte & 0x3F)
                continue
            }
            offsets.append(offset)
            scalars.append(Self.lead(of: byte))
        }
        offsets.append(text.count)
    }

    /// What the first byte of a scalar tells of it, in lower case.
    private static func lead(of byte: UInt8) -> UInt32 {
        switch byte {
        case 0x41...0x5A: UInt32(byte | 0x20)
        case ..<0x80: UInt32(byte)
        case ..<0xE0: UInt32(byte & 0x1F)
        case ..<0xF0: UInt32(byte & 0x0F)
        default: UInt32(byte & 7)
        }
    }

    private func scalar(_ place: Int) -> UInt32 {
        scalars.indices.contains(place) ? scalars[place] : 0x20
    }

    func isMark(_ place: Int, blanks: Bool) -> Bool {
        let (before, after) = (scalar(place - 1), scalar(place + 1))
        switch scalars[place] {
        case 0x2E: return after == 0x20 || after == 0x2E || before.isHan || after.isHan
        case 0x2C: return !(0x30...0x39 ~= before && 0x30...0x39 ~= after)
        case 0x20: return blanks && before.isHan && after.isHan
        // Pictures: emoji, arrows, stars.
        case 0x2190...0x2BFF, 0xFE0F, 0x1F000...0x1FAFF: return true
        default: return Self.marks.contains(scalars[place])
        }
    }

    /// Whether a word begins here that turns against what was said.
    func turns(at place: Int) -> Bool {
        switch scalars[place] {
        // 但, not 但愿 and not behind 不 (不但).
        case 0x4F46: scalar(place + 1) != 0x613F && scalar(place - 1) != 0x4E0D
        // 不过
        case 0x4E0D: scalar(place + 1) == 0x8FC7 && scalar(place - 1).isNoVerb
        // but
        case 0x62:
            scalar(place - 1) == 0x20 && scalar(place + 1) == 0x75 && scalar(place + 2) == 0x74
                && scalar(place + 3) == 0x20
        default: false
        }
    }

    /// Notes a clause in which anything stands.
    func add(_ range: Range<Int>, to clauses: inout [Range<Int>]) {
        var range = range
        while let first = range.first, scalars[first] <= 0x20 { range.removeFirst() }
        while let last = range.last, scalars[last] <= 0x20 { range.removeLast() }
        if range.isEmpty { return }
        clauses.append(offsets[range.lowerBound]..<offsets[range.upperBound])
    }

    private static let marks = Set("，。！？；…!?;~～（）()\n\r".unicodeScalars.map(\.value))
}

extension UInt32 {
    /// Whether a 不过 behind it turns the sentence: blanks and marks, not 瞒不过 or 再好不过.
    fileprivate var isNoVerb: Bool { !isHan }
}

extension Range<Int> {
    fileprivate mutating func removeFirst() { self = lowerBound + 1..<upperBound }
    fileprivate mutating func removeLast() { self = lowerBound..<upperBound - 1 }
}
