/// Derives what must be present for an expression to match.
///
/// Follows the parts from left to right. Where two scalars must stand side by side and have few
/// spellings, the pair is asked for; else each by itself.
struct PresenceDerivation {
    private static let maximumMembers = 48
    private static let maximumPairs = 16
    /// A look at more bits would cost as much as a match.
    private static let maximumSize = 64

    static func presence(of node: SyntaxNode) -> Presence {
        need(node).reduced(to: maximumSize)
    }

    /// The scalars with which a part may begin or end; `nil` where they are many.
    private struct Edge {
        var scalars: Set<UInt32>?
        /// Whether the part may match nothing, so that the neighbour's scalars count as well.
        var mayBeEmpty: Bool

        static let none = Edge(scalars: [], mayBeEmpty: true)
        static let unknown = Edge(scalars: nil, mayBeEmpty: true)

        /// With what stands further in where this may be nothing.
        func or(_ other: @autoclosure () -> Edge) -> Edge {
            if !mayBeEmpty { return self }
            let other = other()
            return Edge(scalars: union(scalars, other.scalars), mayBeEmpty: other.mayBeEmpty)
        }
    }

    private static func union(_ left: Set<UInt32>?, _ right: Set<UInt32>?) -> Set<UInt32>? {
        guard let left, let right else { return nil }
        let both = left.union(right)
        return both.count <= maximumMembers ? both : nil
    }

    private static func need(_ node: SyntaxNode) -> Presence {
        switch node {
        case .empty, .unknown: return .always
        case .scalar(let set): return single(members(of: set))
        case .atomic(let body): return need(body)
        case .lookaround(let body, let positive): return positive ? need(body) : .always
        case .repetition(let body, let minimum, _, _): return minimum > 0 ? need(body) : .always
        case .choice(let branches): return Presence.any(of: branches.map(need))
        case .sequence(let items): return need(sequence: flattened(items))
        }
    }

    private static func need(sequence items: [SyntaxNode]) -> Presence {
        var parts: [Presence] = []
        // What may stand right before the next item, and what that alone would ask for.
        var before: Set<UInt32>?
        var pending: Presence?
        for item in items {
            if case .lookaround = item {
                parts.append(need(item))
                continue
            }
            let first = edge(item, atEnd: false)
            let pair = first.mayBeEmpty ? nil : pairs(before, first.scalars)
            if let pair { parts.append(pair) } else if let pending { parts.append(pending) }
            pending = nil
            // A single scalar is asked for by its pairs, where it has one.
            if case .scalar = item {
                if pair == nil { pending = need(item) }
            } else {
                parts.append(need(item))
            }
            let last = edge(item, atEnd: true)
            before = last.mayBeEmpty ? union(before, last.scalars) : last.scalars
        }
        if let pending { parts.append(pending) }
        return Presence.all(of: parts)
    }

    /// Without sequences in sequences, so that neighbours are seen.
    private static func flattened(_ items: [SyntaxNode]) -> [SyntaxNode] {
        items.flatMap { item -> [SyntaxNode] in
            switch item {
            case .sequence(let inner): flattened(inner)
            case .atomic(let body): flattened([body])
            case .empty: []
            default: [item]
            }
        }
    }

    private static func edge(_ node: SyntaxNode, atEnd: Bool) -> Edge {
        switch node {
        case .empty, .lookaround: return .none
        case .unknown: return .unknown
        case .scalar(let set): return Edge(scalars: members(of: set), mayBeEmpty: false)
        case .atomic(let body): return edge(body, atEnd: atEnd)
        case .repetition(let body, let minimum, _, _):
            var edge = edge(body, atEnd: atEnd)
            edge.mayBeEmpty = edge.mayBeEmpty || minimum == 0
            return edge
        case .choice(let branches):
            return branches.map { edge($0, atEnd: atEnd) }.reduce(
                Edge(scalars: [], mayBeEmpty: false)
            ) { all, own in
                Edge(
                    scalars: union(all.scalars, own.scalars),
                    mayBeEmpty: all.mayBeEmpty || own.mayBeEmpty)
            }
        case .sequence(let items):
            let inward = atEnd ? items.reversed() : items
            var all = Edge.none
            for item in inward where all.mayBeEmpty {
                all = all.or(edge(item, atEnd: atEnd))
                if all.scalars == nil { break }
            }
            return all
        }
    }

    /// As a signature takes them; `nil` where they are many.
    private static func members(of set: ScalarSet) -> Set<UInt32>? {
        guard set.count <= maximumMembers else { return nil }
        return Set(set.members.map(TextSignature.plain))
    }

    private static func single(_ members: Set<UInt32>?) -> Presence {
        guard let members else { return .always }
        return Presence.any(
            of: members.sorted().map {
                .bit(TextSignature.bit(of: $0), share: inMessage(Rarity.share(of: $0)))
            })
    }

    /// The pairs of a scalar before and one behind; `nil` where they are many.
    private static func pairs(_ before: Set<UInt32>?, _ behind: Set<UInt32>?) -> Presence? {
        guard let before, let behind, !before.isEmpty, !behind.isEmpty,
            before.count * behind.count <= maximumPairs
        else { return nil }
        let pairs = before.sorted().flatMap { first in
            behind.sorted().map { second in
                let share = Rarity.share(of: first) * Rarity.share(of: second).squareRoot()
                return Presence.bit(
                    TextSignature.bit(of: first, second), share: inMessage(share))
            }
        }
        return Presence.any(of: pairs)
    }

    /// The share of messages that hold what stands in such a share of all places.
    private static func inMessage(_ share: Double) -> Double { min(0.9, 20 * share) }
}
