/// The folded texts of the pieces of one scan, one behind the other.
///
/// Where a part stood in the original is found out again when it is asked for, since that happens
/// for few pieces. A class, because copying a reference is cheaper than copying what is in it.
final class FoldedBlock {
    /// Where the folded text of a piece stands, if it has one.
    enum Place: Hashable {
        /// The piece was not folded.
        case nowhere
        /// The piece is plain, and its folded text was not written.
        case plain
        case at(Range<Int>, QuickFolding.Extent)
    }

    private let folding: Folding?
    private var bytes: [UInt8] = []
    private var count = 0
    private(set) var places: [Place] = []
    private var units: [FoldedUnit] = []
    private var known: (piece: Int, text: FoldedText)?

    /// - Parameter folding: without, nothing is ever folded.
    init(_ folding: Folding?) {
        self.folding = folding
    }

    func reset(pieceCount: Int) {
        count = 0
        known = nil
        places.removeAll(keepingCapacity: true)
        places.append(contentsOf: repeatElement(.nowhere, count: pieceCount))
    }

    /// Folds a piece, and writes the folded text unless the piece is plain.
    func fold(_ index: Int, _ piece: Piece, of text: UnsafeBufferPointer<UInt8>) {
        guard let folding else { return }
        let quick = foldQuickly(piece, of: text, folding)
        switch quick.extent {
        case .plain: places[index] = .plain
        case .single: place(index, .single, count: quick.count)
        case .full:
            folding.units(of: text, piece.range, into: &units)
            place(index, .full, count: write(units))
        }
    }

    /// Writes the folded text of a piece that is plain; does nothing for others.
    func writeIfPlain(_ index: Int, _ piece: Piece, of text: UnsafeBufferPointer<UInt8>) {
        if let folding, places[index] == .plain {
            place(index, .plain, count: foldQuickly(piece, of: text, folding).count)
        }
    }

    private func foldQuickly(
        _ piece: Piece, of text: UnsafeBufferPointer<UInt8>, _ folding: Folding
    ) -> (extent: QuickFolding.Extent, count: Int) {
        // What folds quickly grows to four bytes for each byte at most.
        let start = count
        makeRoom(4 * piece.range.count)
        return bytes.withUnsafeMutableBufferPointer { buffer in
            buffer.baseAddress.map {
                QuickFolding.fold(text, piece.range, folding.scalars, to: $0 + start)
            } ?? (.plain, 0)
        }
    }

    private func makeRoom(_ more: Int) {
        let need = count + more + 8
        if bytes.count < need {
            bytes.append(contentsOf: repeatElement(0, count: need - bytes.count + 4096))
        }
    }

    private func place(_ index: Int, _ extent: QuickFolding.Extent, count added: Int) {
        places[index] = .at(count..<count + added, extent)
        count += added
    }

    /// All folded text; places of pieces lie in it.
    func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[..<count])) }
    }

    /// The smallest part of the original text that covers a part of a piece's folded text, which
    /// must not be empty; the part is counted from the start of the piece's folded text.
    func original(
        of range: Range<Int>, in index: Int, _ piece: Piece,
        of text: UnsafeBufferPointer<UInt8>
    ) -> Range<Int> {
        guard let folding else { return piece.range }
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
        makeRoom(4 * units.count)
        return bytes.withUnsafeMutableBufferPointer { buffer in
            guard let base = buffer.baseAddress else { return 0 }
            var written = 0
            for unit in units { written += UTF8.write(unit.scalar, to: base + count + written) }
            return written
        }
    }
}
