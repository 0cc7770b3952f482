/// Texts that an expression should match, made from its syntax: each alternative once, every
/// repetition as short as may be, of every class one member that stands for the others.
///
/// Look-arounds are taken as fulfilled, so that an example must be tried before it is believed.
enum ExampleTexts {
    /// The most examples that one part may have.
    private static let most = 24
    /// Of a small class this many members are tried.
    private static let members = 3
    /// What stands for the many members of a large class.
    private static let usual: [UInt32] = "某x1 ，".unicodeScalars.map(\.value)

    /// None where the expression has a part of which nothing is known.
    static func of(_ node: SyntaxNode) -> [[UInt32]] {
        switch node {
        case .empty, .lookaround: return [[]]
        case .unknown: return []
        case .scalar(let set): return representatives(of: set).map { [$0] }
        case .atomic(let body): return of(body)
        case .choice(let branches): return Array(branches.flatMap(of).prefix(most))
        case .sequence(let items): return joined(items.map(of))
        case .repetition(let body, let minimum, _, _):
            if minimum == 0 { return [[]] }
            return of(body).map { copy in
                (0..<min(minimum, 64)).flatMap { _ in copy }
            }
        }
    }

    /// As many examples as the part with the most has; the others repeat their last one.
    private static func joined(_ parts: [[[UInt32]]]) -> [[UInt32]] {
        if parts.contains(where: \.isEmpty) { return [] }
        let count = parts.map(\.count).max() ?? 1
        return (0..<count).map { number in
            parts.flatMap { $0[min(number, $0.count - 1)] }
        }
    }

    private static func representatives(of set: ScalarSet) -> [UInt32] {
        if set.isEmpty { return [] }
        if set.count > 64 { return usual.first(where: set.contains).map { [$0] } ?? [] }
        let plain = set.members.filter { !(0x41...0x5A ~= $0 && set.contains($0 | 0x20)) }
        return Array(plain.prefix(members))
    }
}
