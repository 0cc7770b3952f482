/// Brackets and what stands behind an opening one.
extension SyntaxParser {
    /// Reads the rest of a group whose opening bracket has been read.
    mutating func readGroup() throws(Unsure) -> SyntaxNode {
        if isNext("*") { throw Unsure() }
        guard skip("?") else { return try readBody() }
        if skip(":") { return try readBody() }
        if skip(">") { return .atomic(try readBody()) }
        if skip("=") || skip("<=") { return .lookaround(try readBody(), positive: true) }
        if skip("!") || skip("<!") { return .lookaround(try readBody(), positive: false) }
        if skip("<") || skip("P<") { return try readNamed(upTo: 0x3E) }
        if skip("'") { return try readNamed(upTo: 0x27) }
        return try readSettings()
    }

    /// A group behind its name; `(?<*` begins no name but a look-behind of another kind.
    private mutating func readNamed(upTo closing: UInt32) throws(Unsure) -> SyntaxNode {
        let isName = Self.text(try read(upTo: closing)).allSatisfy {
            $0.isLetter || $0.isNumber || $0 == "_"
        }
        guard isName else { throw Unsure() }
        return try readBody()
    }

    /// The content up to the closing bracket; settings made in it end with it.
    private mutating func readBody() throws(Unsure) -> SyntaxNode {
        let outer = settings
        let body = try readChoice()
        guard skip(")") else { throw Unsure() }
        settings = outer
        return body
    }

    /// `(?i)`, `(?s-i:…)` and the like; other letters than i, m, s and J are left alone.
    private mutating func readSettings() throws(Unsure) -> SyntaxNode {
        var changed = settings
        var on = true
        while let scalar = next {
            position += 1
            switch scalar {
            case 0x2D: on = false
            case 0x69: changed.caseless = on
            case 0x73: changed.dotMatchesLineFeed = on
            case 0x6D, 0x4A: break
            case 0x29:
                settings = changed
                return .empty
            case 0x3A:
                let outer = settings
                settings = changed
                let body = try readBody()
                settings = outer
                return body
            default: throw Unsure()
            }
        }
        throw Unsure()
    }
}
