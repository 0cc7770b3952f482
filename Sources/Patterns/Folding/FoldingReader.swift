/// The first step of folding: each scalar by itself.
struct FoldingReader {
    private let scalars: ScalarFolding

    init(_ scalars: ScalarFolding) {
        self.scalars = scalars
    }

    /// Reads a part of a text into units; returns whether the later steps may change them.
    func read(
        _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, into units: inout [FoldedUnit]
    ) -> Bool {
        var watch = Watch()
        var position = range.lowerBound
        while position < range.upperBound {
            let (scalar, length) = text.scalar(at: position)
            let entry = scalars[scalar]
            let start = UInt32(position)
            position += length
            if entry.kind == .ornament { continue }
            var unit = FoldedUnit(
                scalar: entry.scalar, kind: entry.kind, beginsSource: entry.beginsSource,
                start: start, end: UInt32(position))
            if entry.isNumber {
                unit.scalar = 0x30 + entry.scalar / 10
                watch.see(unit)
                units.append(unit)
                unit.scalar = 0x30 + entry.scalar % 10
            }
            watch.see(unit)
            units.append(unit)
        }
        return watch.mayChange
    }

    /// What the scalars of a text fold to, each by itself.
    func scalars(of text: String) -> [UInt32] {
        let bytes = Array(text.utf8)
        var units: [FoldedUnit] = []
        _ = bytes.withUnsafeBufferPointer { read($0, 0..<bytes.count, into: &units) }
        return units.map(\.scalar)
    }

    /// Looks out for what the later steps work on.
    private struct Watch {
        private(set) var mayChange = false
        private var lastKind = FoldingKind.border
        private var lastScalar: UInt32 = 0
        private var letters = 0
        private var equalLetters = 0
        private var digits = 0
        /// The kind in front of a run of separators, and how many letters stood there.
        private var before: (kind: FoldingKind, letters: Int)?

        mutating func see(_ unit: FoldedUnit) {
            if unit.beginsSource { mayChange = true }
            if unit.kind == .separator {
                if lastKind.isPartOfWord { before = (lastKind, letters) }
            } else if let before, unit.kind.isPartOfWord {
                if before.kind != .letter || unit.kind == .character || before.letters == 1 {
                    mayChange = true
                }
            }
            if unit.kind != .separator { before = nil }
            letters = unit.kind == .letter ? letters + 1 : 0
            equalLetters = unit.scalar == lastScalar ? equalLetters + 1 : 1
            digits = unit.kind.isDigit ? digits + 1 : 0
            if digits == 3 || (equalLetters == 3 && unit.kind == .letter) { mayChange = true }
            lastKind = unit.kind
            lastScalar = unit.scalar
        }
    }
}
