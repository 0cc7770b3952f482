/// Compares names of couriers, cities and the like.
enum SameName {
    /// Whether two names mean the same: equal, or one the short form of the other (顺丰, 顺丰速运).
    /// `nil` for names in different scripts, which cannot be compared.
    static func agrees(_ said: String, _ known: String) -> Bool? {
        let (left, right) = (PlainLine(said), PlainLine(known))
        guard left[0].isWordScalar == right[0].isWordScalar else { return nil }
        let (short, long) = left.count < right.count ? (left, right) : (right, left)
        return !Lexicon([String(scalars: short.scalars)]).hits(in: long).isEmpty
    }
}
