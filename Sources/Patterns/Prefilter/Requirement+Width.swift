extension Requirement {
    /// What a plain piece holds if its folded text meets this requirement: the punctuation that
    /// folding makes half as wide may still have its full width.
    var inEitherWidth: Requirement {
        var result = self
        result.literals = []
        for literal in literals {
            guard let spellings = Self.spellings(of: literal) else {
                // Too many to look for: let every text pass that the gate lets pass.
                return Requirement(gate: gate, presence: presence)
            }
            result.literals += spellings
        }
        if FoldingReader.punctuation.contains(where: { bytes.contains(UInt8($0.half)) }) {
            result.bytes.insert(Self.leadOfFullWidth)
        }
        return result
    }

    private static let leadOfFullWidth: UInt8 = 0xEF

    private static func spellings(of literal: [UInt8]) -> [[UInt8]]? {
        var spellings: [[UInt8]] = [[]]
        for byte in literal {
            var alternatives = [[byte]]
            if let pair = FoldingReader.punctuation.first(where: { $0.half == UInt32(byte) }),
                let full = Unicode.Scalar(pair.full).flatMap(UTF8.encode)
            {
                alternatives.append(Array(full))
            }
            spellings = spellings.flatMap { start in alternatives.map { start + $0 } }
            if spellings.count > 16 { return nil }
        }
        return spellings
    }
}
