/// Hides e-mail addresses: the part before the `@` but for its first letter.
enum AddressMask {
    static func hide(in scalars: inout [Unicode.Scalar]) {
        for at in scalars.indices where scalars[at] == "@" {
            var start = at
            while start > 0, isLocal(scalars[start - 1]) { start -= 1 }
            guard start < at, hasDomain(scalars[(at + 1)...]) else { continue }
            for index in (at - start > 1 ? start + 1 : start)..<at { scalars[index] = "*" }
        }
    }

    /// Letters, digits and hyphens with at least one dot between them.
    private static func hasDomain(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
        let name = rest.prefix { isAlphanumeric($0) || $0 == "-" || $0 == "." }
        let dot = name.dropFirst().firstIndex(of: ".")
        return dot.map { name.suffix(from: $0).dropFirst().first.map(isAlphanumeric) ?? false }
            ?? false
    }

    private static func isLocal(_ scalar: Unicode.Scalar) -> Bool {
        isAlphanumeric(scalar) || "._%+-*".unicodeScalars.contains(scalar)
    }

    private static func isAlphanumeric(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9": true
        default: false
        }
    }
}
