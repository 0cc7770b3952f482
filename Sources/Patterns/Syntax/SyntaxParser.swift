/// Reads the syntax of PCRE2 into a `SyntaxNode`.
///
/// It knows the common part of the syntax. Whatever it does not know for certain makes the whole
/// expression unreadable, which costs speed but never a match.
struct SyntaxParser {
    /// Thrown where the parser is unsure.
    struct Unsure: Error {}

    /// What inline settings such as `(?i)` change.
    struct Settings {
        var caseless: Bool
        var dotMatchesLineFeed = false
    }

    var scalars: [UInt32]
    /// Byte offset of each scalar.
    private let offsets: [Int]
    var position = 0
    var settings: Settings
    /// Whether `\d`, `\w`, `\s` and POSIX classes follow Unicode.
    private(set) var usesUnicode = false
    private var depth = 0
    /// Whether everything read up to here takes small and capital letters of ASCII, and the full
    /// and half width of punctuation, for the same.
    private var ignoresForm = true

    /// The meaning of an expression that PCRE2 has compiled; `nil` where the parser is unsure.
    static func parse(_ source: String, caseless: Bool) -> Syntax? {
        var parser = SyntaxParser(source, caseless: caseless)
        do throws(Unsure) {
            try parser.readStartVerbs()
            let node = try parser.readChoice()
            guard parser.position == parser.scalars.count else { return nil }
            return Syntax(node: node, ignoresForm: parser.ignoresForm)
        } catch {
            return nil
        }
    }

    private init(_ source: String, caseless: Bool) {
        scalars = source.unicodeScalars.map(\.value)
        var offset = 0
        offsets = source.unicodeScalars.map { scalar in
            defer { offset += UTF8.width(scalar) }
            return offset
        }
        settings = Settings(caseless: caseless)
    }

    // MARK: Reading

    var next: UInt32? { position < scalars.count ? scalars[position] : nil }

    /// Whether the rest begins with an ASCII text.
    func isNext(_ text: StaticString) -> Bool {
        text.withUTF8Buffer { bytes in
            position + bytes.count <= scalars.count
                && zip(bytes, scalars[position...]).allSatisfy { UInt32($0) == $1 }
        }
    }

    /// Steps over an ASCII text if the rest begins with it.
    mutating func skip(_ text: StaticString) -> Bool {
        guard isNext(text) else { return false }
        position += text.utf8CodeUnitCount
        return true
    }

    /// The scalars up to the first `closing`, which is stepped over.
    mutating func read(upTo closing: UInt32) throws(Unsure) -> ArraySlice<UInt32> {
        guard let end = scalars[position...].firstIndex(of: closing) else { throw Unsure() }
        defer { position = end + 1 }
        return scalars[position..<end]
    }

    mutating func readNumber() -> Int? {
        let digits = scalars[position...].prefix { 0x30...0x39 ~= $0 }.prefix(6)
        position += digits.count
        return Int(Self.text(digits))
    }

    static func text(_ scalars: ArraySlice<UInt32>) -> String {
        String(String.UnicodeScalarView(scalars.compactMap(Unicode.Scalar.init)))
    }

    /// Takes note of whether a kind of scalar ignores their form.
    mutating func note(_ kind: Kind) {
        let pairs = FoldingReader.punctuation + (settings.caseless ? [] : Self.letterPairs)
        for (one, other) in pairs {
            let isIn = kind.atLeast.contains(one) && kind.atLeast.contains(other)
            let isOut = !kind.atMost.contains(one) && !kind.atMost.contains(other)
            if !isIn, !isOut { ignoresForm = false }
        }
    }

    /// Takes note of something of which it is not known whether it ignores form.
    mutating func noteUnknown() {
        ignoresForm = false
    }

    private static let letterPairs: [(UInt32, UInt32)] = (0x41...0x5A).map { ($0, $0 | 0x20) }
    /// All that is a member of such a pair.
    private static let formScalars = Set(
        FoldingReader.punctuation.flatMap { [$0.full, $0.half] }
            + letterPairs.flatMap { [$0.0, $0.1] })

    // MARK: Structure

    private mutating func readStartVerbs() throws(Unsure) {
        while skip("(*") {
            let verb = try read(upTo: 0x29)
            switch Self.text(verb) {
            case "UCP": usesUnicode = true
            case "UTF", "NO_JIT": break
            default: throw Unsure()
            }
        }
    }

    /// Alternatives up to a closing bracket or the end.
    mutating func readChoice() throws(Unsure) -> SyntaxNode {
        depth += 1
        defer { depth -= 1 }
        guard depth < 100 else { throw Unsure() }
        var branches = [try readSequence()]
        while skip("|") { branches.append(try readSequence()) }
        return branches.count == 1 ? branches[0] : .choice(branches)
    }

    private mutating func readSequence() throws(Unsure) -> SyntaxNode {
        var items: [SyntaxNode] = []
        while let scalar = next, scalar != 0x7C, scalar != 0x29 {
            if skip("(?#") {
                _ = try read(upTo: 0x29)
                continue
            }
            var item = try readItem(scalar)
            while let quantified = readQuantifier(of: item) { item = quantified }
            items.append(item)
        }
        return items.count == 1 ? items[0] : .sequence(items)
    }

    private mutating func readItem(_ scalar: UInt32) throws(Unsure) -> SyntaxNode {
        position += 1
        switch scalar {
        case 0x28: return try readGroup()
        case 0x5B: return .scalar(try readClass())
        case 0x5C: return try readEscape()
        case 0x5E, 0x24: return .empty
        case 0x2E:
            let lineFeed = ScalarSet(0x0A)
            return .scalar(settings.dotMatchesLineFeed ? .all : lineFeed.complement)
        case 0x2A, 0x2B, 0x3F: throw Unsure()
        // Newer versions of PCRE2 read {,3} and { 1, 3 } as quantifiers, older ones as text.
        case 0x7B where mayBeBounds: throw Unsure()
        default: return literal(scalar)
        }
    }

    mutating func literal(_ scalar: UInt32) -> SyntaxNode {
        let set = ScalarSet(scalar)
        if Self.formScalars.contains(scalar) { note(Kind(set)) }
        return .scalar(settings.caseless ? ScalarCase.closure(of: set) : set)
    }

    private var mayBeBounds: Bool {
        scalars[position...].first { !(0x30...0x39 ~= $0) && $0 != 0x2C && $0 != 0x20 } == 0x7D
    }

    private mutating func readQuantifier(of item: SyntaxNode) -> SyntaxNode? {
        guard let (minimum, maximum) = readBounds() else { return nil }
        _ = skip("?")
        let possessive = skip("+")
        let end = position < offsets.count ? offsets[position] : (offsets.last ?? 0) + 1
        let repetition = SyntaxNode.repetition(
            item, minimum: minimum, maximum: maximum, end: end)
        return possessive ? .atomic(repetition) : repetition
    }

    private mutating func readBounds() -> (Int, Int?)? {
        if skip("*") { return (0, nil) }
        if skip("+") { return (1, nil) }
        if skip("?") { return (0, 1) }
        let start = position
        guard skip("{"), let minimum = readNumber() else {
            position = start
            return nil
        }
        if skip("}") { return (minimum, minimum) }
        if skip(",") {
            if skip("}") { return (minimum, nil) }
            if let maximum = readNumber(), skip("}") { return (minimum, maximum) }
        }
        position = start
        return nil
    }
}
