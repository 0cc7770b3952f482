/// Classes in square brackets.
extension SyntaxParser {
    /// Reads the rest of a class whose opening bracket has been read: what it matches at most.
    mutating func readClass() throws(Unsure) -> ScalarSet {
        let negated = skip("^")
        var kind = Kind(.none)
        if skip("]") { add(try readRange(from: 0x5D), to: &kind) }
        while let scalar = next, scalar != 0x5D {
            if isNext("[:") || isNext("[.") || isNext("[=") {
                add(try readPosixKind(), to: &kind)
            } else if isNext("\\"), let escaped = try readEscapedKind() {
                add(escaped, to: &kind)
            } else {
                add(try readRange(from: try readMember()), to: &kind)
            }
        }
        guard skip("]") else { throw Unsure() }
        note(kind)
        return negated ? kind.negated.atMost : kind.atMost
    }

    private func add(_ other: Kind, to kind: inout Kind) {
        kind.atMost = kind.atMost.union(other.atMost)
        kind.atLeast = kind.atLeast.union(other.atLeast)
    }

    private mutating func readMember() throws(Unsure) -> UInt32 {
        guard let scalar = next else { throw Unsure() }
        position += 1
        guard scalar == 0x5C else { return scalar }
        if skip("b") { return 0x08 }
        return try readQuotedScalar()
    }

    /// `\d` and the like, which cannot begin a range; nothing is read if it is something else.
    private mutating func readEscapedKind() throws(Unsure) -> Kind? {
        let start = position
        position += 1
        if let kind = try readKind() {
            if isNext("-"), !isNext("-]") { throw Unsure() }
            return kind
        }
        position = start
        return nil
    }

    private mutating func readRange(from first: UInt32) throws(Unsure) -> Kind {
        var last = first
        if isNext("-"), !isNext("-]") {
            position += 1
            if isNext("[") { throw Unsure() }
            last = try readMember()
        }
        guard first <= last else { throw Unsure() }
        let set = ScalarSet([first...last])
        guard settings.caseless else { return Kind(set) }
        return Kind(atMost: ScalarCase.closure(of: set), atLeast: set)
    }

    private mutating func readPosixKind() throws(Unsure) -> Kind {
        position += 1
        guard skip(":") else { throw Unsure() }
        let negated = skip("^")
        let name = try read(upTo: 0x3A)
        guard skip("]") else { throw Unsure() }
        let kind: Kind
        switch SyntaxParser.text(name) {
        case "digit": kind = Kind(.digits, and: .beyondPunctuation, if: usesUnicode)
        case "alpha", "upper", "lower":
            // Caseless matching makes upper and lower the same; more is allowed, less is not.
            kind = Kind(atMost: letters, atLeast: .none)
        case "alnum": kind = Kind(atMost: letters.union(.digits), atLeast: .none)
        case "word": kind = Kind(.wordCharacters, and: .beyondPunctuation, if: usesUnicode)
        case "space": kind = Kind(.spaces, and: .wideSpaces, if: usesUnicode)
        case "ascii", "blank", "cntrl", "graph", "print", "punct", "xdigit":
            kind = Kind(atMost: .all, atLeast: .none)
        default: throw Unsure()
        }
        return negated ? kind.negated : kind
    }

    private var letters: ScalarSet {
        usesUnicode ? ScalarSet.letters.union(.beyondPunctuation) : .letters
    }
}
