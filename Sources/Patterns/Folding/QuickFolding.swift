/// Folds texts in which no scalar depends on its neighbours, which most texts of a chat are.
///
/// Goes over a text once, writes what each scalar folds to, and watches for whatever the later
/// steps of folding might change; where it sees that, it gives up.
struct QuickFolding {
    /// How far a text has to be folded.
    enum Extent: Comparable {
        /// No further than ASCII case and the width of punctuation.
        case plain
        /// Each scalar by itself.
        case single
        /// With the steps that look at neighbours, which are left to do.
        case full
    }

    private var extent = Extent.plain
    private var written = 0
    private var lastKind = FoldingKind.border
    /// How many letters, digits or equal letters stand together up to here.
    private var letters = 0
    private var digits = 0
    private var equals = 0
    private var lastScalar: UInt32 = 0
    private var hasChineseDigit = false
    /// What stands before separators, and how many letters; `nil` without separators.
    private var before: (kind: FoldingKind, letters: Int)?
    /// Whether separators between single letters go, unless another letter follows.
    private var mayJoin = false
    /// The last scalar, if a source of the folding table begins with it.
    private var sourceBeginning: UInt32?
    private let scalars: ScalarFolding

    private init(_ scalars: ScalarFolding) {
        self.scalars = scalars
    }

    /// Writes the folded text to `output`, which must have room for four times as many bytes.
    static func fold(
        _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ scalars: ScalarFolding,
        to output: UnsafeMutablePointer<UInt8>
    ) -> (extent: Extent, count: Int) {
        var folding = QuickFolding(scalars)
        scalars.withEntries { entries in
            scalars.withPlain { plain in folding.run(text, range, entries, plain, output) }
        }
        if folding.mayJoin { folding.extent = .full }
        return (folding.extent, folding.written)
    }

    private mutating func run(
        _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>,
        _ entries: UnsafeBufferPointer<ScalarFolding.Entry>,
        _ plain: UnsafeBufferPointer<UInt64>, _ output: UnsafeMutablePointer<UInt8>
    ) {
        var position = range.lowerBound
        while true {
            position = copyPlainCharacters(text, position..<range.upperBound, plain, output)
            if position >= range.upperBound { return }
            let (scalar, length) = text.scalar(at: position)
            let entry = ScalarFolding.entry(of: scalar, entries)
            if entry.kind == .ornament {
                extent = .single
            } else {
                if mayChange(with: entry) {
                    extent = .full
                    return
                }
                if entry.scalar == scalar {
                    for index in 0..<length { output[written + index] = text[position + index] }
                    written += length
                } else {
                    if scalar >= 0x80, entry.kind != .border { extent = .single }
                    written += UTF8.write(entry.scalar, to: output + written)
                }
            }
            position += length
        }
    }

    /// Copies characters that fold to themselves, as long as there is nothing else to watch.
    ///
    /// - Returns: where the first scalar stands that is something else.
    @inline(__always)
    private mutating func copyPlainCharacters(
        _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>,
        _ plain: UnsafeBufferPointer<UInt64>, _ output: UnsafeMutablePointer<UInt8>
    ) -> Int {
        guard before == nil, !mayJoin, let base = text.baseAddress else { return range.lowerBound }
        var position = range.lowerBound
        while position < range.upperBound {
            let (scalar, length) = text.scalar(at: position)
            guard scalar < ScalarFolding.end,
                plain[Int(scalar >> 6)] >> UInt64(scalar & 63) & 1 != 0
            else { break }
            position &+= length
        }
        let count = position - range.lowerBound
        if count == 0 { return position }
        (output + written).update(from: base + range.lowerBound, count: count)
        written += count
        lastKind = .character
        sourceBeginning = nil
        reset()
        return position
    }

    /// The smallest part of the original text that covers a part of what was written for it.
    ///
    /// - Parameter reading: counts from the start of what was written, and is not empty.
    static func original(
        of reading: Range<Int>, in range: Range<Int>, of text: UnsafeBufferPointer<UInt8>,
        _ scalars: ScalarFolding
    ) -> Range<Int> {
        scalars.withEntries { entries in
            var offset = 0
            var start = range.lowerBound
            var position = range.lowerBound
            while position < range.upperBound {
                let (scalar, length) = text.scalar(at: position)
                let entry = ScalarFolding.entry(of: scalar, entries)
                if entry.kind != .ornament {
                    if offset <= reading.lowerBound { start = position }
                    offset += UTF8.length(of: entry.scalar)
                    if offset >= reading.upperBound { return start..<position + length }
                }
                position += length
            }
            return start..<position
        }
    }

    /// Takes note of a scalar; returns whether the later steps may change something about it.
    @inline(__always)
    private mutating func mayChange(with entry: ScalarFolding.Entry) -> Bool {
        if entry.isNumber || entry.isSource { return true }
        if let sourceBeginning, entry.continuesSource,
            scalars.hasSource(beginningWith: sourceBeginning, entry.scalar)
        {
            return true
        }
        sourceBeginning = entry.beginsSource ? entry.scalar : nil
        let kind = entry.kind
        if mayJoin, kind != .letter { return true }
        mayJoin = false
        switch kind {
        case .character:
            if before != nil { return true }
            reset()
        case .letter:
            if seeLetter(entry.scalar) { return true }
        case .digit, .chineseDigit:
            if let before, before.kind != .letter { return true }
            digits += 1
            hasChineseDigit = digits > 1 && hasChineseDigit || kind == .chineseDigit
            if digits >= 3, hasChineseDigit { return true }
            letters = 0
        case .separator:
            if lastKind.isPartOfWord { before = (lastKind, letters) }
            reset()
            lastKind = kind
            return false
        case .border, .ornament: reset()
        }
        before = nil
        lastKind = kind
        return false
    }

    private mutating func reset() {
        letters = 0
        digits = 0
    }

    private mutating func seeLetter(_ scalar: UInt32) -> Bool {
        if let before {
            if before.kind == .character { return true }
            mayJoin = before.kind == .letter && before.letters == 1
        }
        equals = scalar == lastScalar && letters > 0 ? equals + 1 : 1
        lastScalar = scalar
        letters += 1
        digits = 0
        return equals >= 3
    }
}
