/// The folded texts of the pieces of one scan, one behind the other.
///
/// Where a part stood in the original is found out again when it is asked for, since that happens
/// for few pieces. A class, because copying a reference is cheaper than copying what is in it.
final class FoldedBlock {
    /// Where the folded text of a piece stands, if it has one.
    enum Place {
        /// The piece was not folded, or it is plain and nothing was written.
        case nowhere
        case at(Range<Int>, QuickFolding.Extent)
    }

    private var bytes: [UInt8] = []
    private var count = 0
    private(set) var places: [Place] = []
    private var units: [FoldedUnit] = []
    private var known: (piece: Int, text: FoldedText)?

    func reset(pieceCount: Int) {
        count = 0
        known = nil
        places.removeAll(keepingCapacity: true)
        places.append(contentsOf: repeatElement(.nowhere, count: pieceCount))
    }

    /// Folds a piece.
    ///
    /// - Parameter keepsPlain: whether to write a piece even if it is plain.
    func fold(
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
        switch quick?.extent {
        case .plain where !keepsPlain: break
        case .plain: place(index, .plain, at: start, count: quick?.count)
        case .single: place(index, .single, at: start, count: quick?.count)
        case .full, nil:
            folding.units(of: text, piece.range, into: &units)
            place(index, .full, at: start, count: write(units))
        }
    }

    private func place(_ index: Int, _ extent: QuickFolding.Extent, at start: Int, count: Int?) {
        self.count = start + (count ?? 0)
        places[index] = .at(start..<self.count, extent)
    }

    /// All folded text; places of pieces lie in it.
    func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[..<count])) }
    }

    /// The smallest part of the original text that covers a part of a piece's folded text, which
    /// must not be empty; the part is counted from the start of the piece's folded text.
    func original(
        of range: Range<Int>, in index: Int, _ piece: Piece,
        of text: UnsafeBufferPointer<UInt8>, _ folding: Folding
    ) -> Range<Int> {
        if case .at(_, let extent) = places[index], extent != .full {
            return QuickFolding.original(of: range, in: piece.range, of: text, folding.scalars)
        }
        if let known, known.piece == index { return known.text.original(of: range) }
        folding.units(of: text, piece.range, into: &units)
        let text = FoldedText(units)
        known = (index, text)
        return text.original(of: range)
    }

    /// Writes units behind what is there and returns the number of bytes.
    private func write(_ units: [FoldedUnit]) -> Int {
        let need = count + 4 * units.count
        if bytes.count < need {
            bytes.append(contentsOf: repeatElement(0, count: need - bytes.count + 4096))
        }
        return bytes.withUnsafeMutableBufferPointer { buffer in
            guard let base = buffer.baseAddress else { return 0 }
            var written = 0
            for unit in units { written += UTF8.write(unit.scalar, to: base + count + written) }
            return written
        }
    }
}
