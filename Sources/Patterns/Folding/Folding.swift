import Dispatch

/// Undoes the disguises in which words are hidden from rules.
///
/// Scalar by scalar: full width becomes half width, ASCII lower case, traditional characters
/// simplified, letters and digits in any dress (circled, mathematical, accented, of any script)
/// plain; zero-width and combining scalars go. Then, until nothing changes any more:
/// - sources of the table become their targets, the longest first;
/// - Chinese digits become ASCII ones where three digits or more stand together;
/// - symbols, blanks and dashes between characters go, except between letters of which more than
///   one stand together (`V.X` but not `my cat`), and between a letter and a digit;
/// - an ASCII letter three times or more becomes one.
///
/// Punctuation between sentences (`，。！？；：,!?;:` and line breaks) stays, as a border. Folding
/// a folded text changes nothing.
package struct Folding: Sendable {
    /// The folding with the built-in table.
    package static let standard = Folding(table: .standard)

    let scalars: ScalarFolding
    let sources: FoldingSources

    /// Begins to build what all foldings share, which takes a while, beside other work.
    package static func prepare() {
        DispatchQueue.global().async { _ = ScalarFolding.standard }
    }

    package init(table: FoldingTable) {
        var scalars = ScalarFolding.standard
        sources = FoldingSources(table, &scalars)
        self.scalars = scalars
    }

    /// The folded text.
    package func fold(_ text: String) -> String {
        String(decoding: fold(Array(text.utf8)).bytes, as: UTF8.self)
    }

    /// A text with each scalar folded by itself, so that what stands between two others stays: １.⑤
    /// becomes 1.5.
    package func foldScalars(of text: String) -> String {
        var folded = String.UnicodeScalarView()
        folded.append(
            contentsOf: FoldingReader(scalars).scalars(of: text).compactMap(Unicode.Scalar.init))
        return String(folded)
    }

    /// The folded text with the way back to the original, which must be valid UTF-8.
    package func fold(_ text: [UInt8]) -> FoldedText {
        var units: [FoldedUnit] = []
        text.withUnsafeBufferPointer { self.units(of: $0, 0..<text.count, into: &units) }
        return FoldedText(units)
    }

    /// The units of a part of a text, which must be valid UTF-8.
    func units(
        of text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, into units: inout [FoldedUnit]
    ) {
        units.removeAll(keepingCapacity: true)
        FoldingReader(scalars).read(text, range, into: &units)
        var rounds = 0
        // The table of an own folding might go round in circles; eight rounds are then enough.
        while rounds < 8, FoldingSteps.run(&units, self) { rounds += 1 }
    }
}
