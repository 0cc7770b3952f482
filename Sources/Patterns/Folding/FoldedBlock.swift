/// The folded texts of the pieces of one scan, one behind the other.
///
/// Where a part stood in the original is found out again when it is asked for, since that happens
/// for few pieces.
struct FoldedBlock {
    /// Where the folded text of a piece stands, if it has one.
    enum Place {
        case notFolded
        /// Folding left the piece as it is, and nothing was written.
        case plain
        case folded(Range<Int>)
    }

    private var bytes: [UInt8] = []
    private var count = 0
    private(set) var places: [Place] = []
    private var units: [FoldedUnit] = []
    private var known: (piece: Int, text: FoldedText)?

    mutating func reset(pieceCount: Int) {
        count = 0
        known = nil
        places.removeAll(keepingCapacity: true)
        places.append(contentsOf: repeatElement(.notFolded, count: pieceCount))
    }

    /// Folds a piece.
    ///
    /// - Parameter keepsPlain: whether to write a piece even if folding leaves it as it is.
    mutating func fold(
        _ index: Int, _ piece: Piece, of text: UnsafeBufferPointer<UInt8>, _ folding: Folding,
        keepsPlain: Bool
    ) {
        // What folds quickly grows to four bytes for each byte at most.
        let need = count + 4 * piece.range.count
        if bytes.count < need {
            bytes.append(contentsOf: repeatElement(0, count: need - bytes.count + 4096))
        }
        let start = count
        let quick = bytes.withUnsafeMutableBufferPointer { buffer in
            buffer.baseAddress.map {
                QuickFolding.fold(text, piece.range, folding.scalars, to: $0 + start)
            }
        }
        switch quick?.outcome {
        case .plain where !keepsPlain: places[index] = .plain
        case .plain, .folded:
            count += quick?.count ?? 0
            places[index] = .folded(start..<count)
        case .unsure, nil:
            folding.units(of: text, piece.range, into: &units)
            write(units)
            places[index] = .folded(start..<count)
        }
    }

    /// All folded text; places of pieces lie in it.
    func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[..<count])) }
    }

    /// The smallest part of the original text that covers a part of a piece's folded text, which
    /// must not be empty; the part is counted from the start of the piece's folded text.
    mutating func original(
        of range: Range<Int>, in index: Int, _ piece: Piece,
        of text: UnsafeBufferPointer<UInt8>, _ folding: Folding
    ) -> Range<Int> {
        if let known, known.piece == index { return known.text.original(of: range) }
        folding.units(of: text, piece.range, into: &units)
        let text = FoldedText(units)
        known = (index, text)
        return text.original(of: range)
    }

    private mutating func write(_ units: [FoldedUnit]) {
        let need = count + 4 * units.count
        if bytes.count < need {
            bytes.append(contentsOf: repeatElement(0, count: need - bytes.count + 4096))
        }
        bytes.withUnsafeMutableBufferPointer { buffer in
            guard let base = buffer.baseAddress else { return }
            for unit in units { count += UTF8.write(unit.scalar, to: base + count) }
        }
    }
}
