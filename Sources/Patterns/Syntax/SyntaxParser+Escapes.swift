/// What stands behind a backslash, outside and inside of classes.
extension SyntaxParser {
    /// A kind of character such as `\d`: the scalars that it matches at most and at least.
    ///
    /// The two differ where Unicode decides; a negated class needs the second.
    struct Kind {
        var atMost: ScalarSet
        var atLeast: ScalarSet

        init(_ set: ScalarSet) {
            atMost = set
            atLeast = set
        }

        init(atMost: ScalarSet, atLeast: ScalarSet) {
            self.atMost = atMost
            self.atLeast = atLeast
        }

        /// A set of ASCII, to which Unicode may add some scalars of a second one.
        init(_ ascii: ScalarSet, and more: ScalarSet, if widened: Bool) {
            self.init(atMost: widened ? ascii.union(more) : ascii, atLeast: ascii)
        }

        var negated: Kind { Kind(atMost: atLeast.complement, atLeast: atMost.complement) }
    }

    /// Reads what stands behind a backslash outside of a class.
    mutating func readEscape() throws(Unsure) -> SyntaxNode {
        guard let scalar = next else { throw Unsure() }
        switch scalar {
        // b B A z Z G K
        case 0x62, 0x42, 0x41, 0x7A, 0x5A, 0x47, 0x4B:
            position += 1
            return .empty
        // R X: one of several sequences
        case 0x52, 0x58:
            position += 1
            noteUnknown()
            return .unknown
        // g k: a reference, where its name or number stands in braces
        case 0x67, 0x6B:
            position += 1
            guard skip("{") else { throw Unsure() }
            _ = try read(upTo: 0x7D)
            noteUnknown()
            return .unknown
        // E without a quotation counts for nothing, not even as what a quantifier behind it repeats.
        case 0x45: throw Unsure()
        case 0x31...0x39:
            guard let number = readNumber(), number < 10 else { throw Unsure() }
            noteUnknown()
            return .unknown
        default: break
        }
        if let kind = try readKind() {
            note(kind)
            return .scalar(kind.atMost)
        }
        return literal(try readQuotedScalar())
    }

    /// Reads `\d`, `\p{…}` and the like, if that is what stands there.
    mutating func readKind() throws(Unsure) -> Kind? {
        guard let scalar = next else { throw Unsure() }
        let kind: Kind
        switch scalar | 0x20 {
        case 0x64: kind = Kind(.digits, and: .beyondPunctuation, if: usesUnicode)
        case 0x77: kind = Kind(.wordCharacters, and: .beyondPunctuation, if: usesUnicode)
        case 0x73: kind = Kind(.spaces, and: .wideSpaces, if: usesUnicode)
        case 0x68: kind = Kind(ScalarSet(" \t"), and: .wideSpaces, if: true)
        case 0x76: kind = Kind(.lineBreaks)
        case 0x70:
            position += 1
            return try readProperty()
        // \N, but not \n
        case 0x6E where scalar == 0x4E:
            position += 1
            if next == 0x7B { throw Unsure() }
            return Kind(ScalarSet(0x0A).complement)
        default: return nil
        }
        position += 1
        return scalar & 0x20 == 0 ? kind.negated : kind
    }

    /// `\p{…}`; a property that is not named here may hold anything.
    private mutating func readProperty() throws(Unsure) -> Kind {
        let name = skip("{") ? try read(upTo: 0x7D) : scalars[position...].prefix(1)
        if name.count == 1, scalars[name.startIndex - 1] != 0x7B { position += 1 }
        switch SyntaxParser.text(name) {
        case "Han": return Kind(atMost: .ideographs, atLeast: .none)
        default: noteUnknown()
        }
        switch SyntaxParser.text(name) {
        case "L", "Lu", "Ll", "Lt", "L&":
            return Kind(atMost: ScalarSet.letters.union(.beyondPunctuation), atLeast: .none)
        case "N", "Nd", "Nl", "No":
            return Kind(atMost: ScalarSet.digits.union(.beyondPunctuation), atLeast: .none)
        default: return Kind(atMost: .all, atLeast: .none)
        }
    }

    /// Reads one scalar written with a backslash: `\n`, `\x{4E00}`, `\.`.
    mutating func readQuotedScalar() throws(Unsure) -> UInt32 {
        guard let scalar = next else { throw Unsure() }
        position += 1
        switch scalar {
        case 0x6E: return 0x0A
        case 0x72: return 0x0D
        case 0x74: return 0x09
        case 0x66: return 0x0C
        case 0x65: return 0x1B
        case 0x61: return 0x07
        case 0x78: return try readHexadecimal()
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: throw Unsure()
        default: return scalar
        }
    }

    private mutating func readHexadecimal() throws(Unsure) -> UInt32 {
        let digits: ArraySlice<UInt32>
        if skip("{") {
            digits = try read(upTo: 0x7D)
        } else {
            digits = scalars[position...].prefix(2)
            position += digits.count
        }
        let areDigits = digits.allSatisfy { scalar in
            0x30...0x39 ~= scalar || 0x61...0x66 ~= scalar | 0x20
        }
        guard areDigits, let value = UInt32(SyntaxParser.text(digits), radix: 16),
            value <= 0x10FFFF
        else { throw Unsure() }
        return value
    }
}
