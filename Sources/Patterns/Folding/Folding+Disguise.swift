extension Folding {
    /// Whether a part of a text is written so that it reads like something else: it folds to other
    /// scalars than those it is made of. Blanks, hyphens, letter case, width and traditional
    /// characters disguise nothing.
    ///
    /// - Parameter range: bytes on the borders of scalars of valid UTF-8.
    func isDisguise(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        var units: [FoldedUnit] = []
        self.units(of: text, range, into: &units)
        let read = units.lazy.map(\.scalar).filter { !Self.isSpacing($0) }
        return !read.elementsEqual(written(text, range))
    }

    /// The scalars of a part of a text, in the form that folding gives to what is no disguise.
    private func written(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [UInt32] {
        var written: [UInt32] = []
        var position = range.lowerBound
        while position < range.upperBound {
            let (scalar, length) = text.scalar(at: position)
            position += length
            let isOrdinary =
                scalar < 0x80 || Self.fullWidth.contains(scalar) || scalar == Self.wideBlank
                || ScalarFoldingBuilder.ideographs.contains(scalar)
            let plain = isOrdinary ? ScalarFolding.standard[scalar].scalar : scalar
            if !Self.isSpacing(plain) { written.append(plain) }
        }
        return written
    }

    private static let fullWidth: ClosedRange<UInt32> = 0xFF01...0xFF5E
    private static let wideBlank: UInt32 = 0x3000

    private static func isSpacing(_ scalar: UInt32) -> Bool {
        scalar == 0x20 || scalar == 0x09 || scalar == 0x2D
    }
}

extension Scanner {
    /// Whether a part of the text that was scanned last, which is passed in again, is written in
    /// disguise; `false` where no pattern is folded.
    package func isDisguise(_ range: Range<Int>, in block: UnsafeBufferPointer<UInt8>) -> Bool {
        set.folding?.isDisguise(block, range) ?? false
    }
}
