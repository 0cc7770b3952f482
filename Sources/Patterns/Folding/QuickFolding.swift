/// Folds texts in which no scalar depends on its neighbours, which most texts of a chat are.
///
/// Goes over a text once, writes what each scalar folds to, and watches for whatever the later
/// steps of folding might change; where it sees that, it gives up.
struct QuickFolding {
    enum Outcome {
        /// The text folds to itself.
        case plain
        /// The text folds to what was written.
        case folded
        /// The later steps may change the text.
        case unsure
    }

    private var outcome = Outcome.plain
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
    private var beginsSource = false

    /// Writes the folded text to `output`, which must have room for four times as many bytes.
    static func fold(
        _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ scalars: ScalarFolding,
        to output: UnsafeMutablePointer<UInt8>
    ) -> (outcome: Outcome, count: Int) {
        var folding = QuickFolding()
        scalars.withEntries { entries in
            folding.run(text, range, entries, output)
        }
        if folding.mayJoin { folding.outcome = .unsure }
        return (folding.outcome, folding.written)
    }

    private mutating func run(
        _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>,
        _ entries: UnsafeBufferPointer<ScalarFolding.Entry>,
        _ output: UnsafeMutablePointer<UInt8>
    ) {
        var position = range.lowerBound
        while position < range.upperBound {
            let (scalar, length) = text.scalar(at: position)
            let entry = ScalarFolding.entry(of: scalar, entries)
            if entry.kind == .ornament {
                outcome = .folded
            } else {
                if mayChange(with: entry) {
                    outcome = .unsure
                    return
                }
                if entry.scalar == scalar {
                    for index in 0..<length { output[written + index] = text[position + index] }
                    written += length
                } else {
                    outcome = .folded
                    written += UTF8.write(entry.scalar, to: output + written)
                }
            }
            position += length
        }
    }

    /// Takes note of a scalar; returns whether the later steps may change something about it.
    @inline(__always)
    private mutating func mayChange(with entry: ScalarFolding.Entry) -> Bool {
        if entry.isNumber || entry.isSource || beginsSource && entry.continuesSource {
            return true
        }
        beginsSource = entry.beginsSource
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
