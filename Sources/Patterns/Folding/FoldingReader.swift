/// The first step of folding: each scalar by itself.
struct FoldingReader {
    /// Punctuation between sentences that has two widths, with what it folds to.
    static let punctuation: [(full: UInt32, half: UInt32)] = "，！？；：".unicodeScalars.map {
        ($0.value, $0.value - 0xFEE0)
    }

    private let scalars: ScalarFolding

    init(_ scalars: ScalarFolding) {
        self.scalars = scalars
    }

    /// Reads a part of a text into units.
    func read(
        _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, into units: inout [FoldedUnit]
    ) {
        var position = range.lowerBound
        while position < range.upperBound {
            let (scalar, length) = text.scalar(at: position)
            let entry = scalars[scalar]
            let start = UInt32(position)
            position += length
            if entry.kind == .ornament { continue }
            var unit = FoldedUnit(
                scalar: entry.scalar, kind: entry.kind, start: start, end: UInt32(position))
            if entry.isNumber {
                unit.scalar = 0x30 + entry.scalar / 10
                units.append(unit)
                unit.scalar = 0x30 + entry.scalar % 10
            }
            units.append(unit)
        }
    }

    /// What the scalars of a text fold to, each by itself.
    func scalars(of text: String) -> [UInt32] {
        let bytes = Array(text.utf8)
        var units: [FoldedUnit] = []
        bytes.withUnsafeBufferPointer { read($0, 0..<bytes.count, into: &units) }
        return units.map(\.scalar)
    }
}
