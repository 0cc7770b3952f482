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
        PresenceDerivation(node).need.reduced(to: maximumSize)
    }

    private var need = Presence.always
    /// Whether the part is a single scalar, which pairs with its neighbours ask for as well.
    private var isScalar = false
    /// The scalars with which the part may begin and end; `nil` where they are many. Where it may
    /// match nothing, the neighbour's scalars count as well.
    private var first: [UInt32]? = []
    private var last: [UInt32]? = []
    private var mayBeEmpty = true

    private init(_ node: SyntaxNode) {
        switch node {
        case .empty: break
        case .unknown: (first, last) = (nil, nil)
        case .lookaround(let body, let positive):
            if positive { need = PresenceDerivation(body).need }
        case .scalar(let set): setScalar(Self.members(of: set))
        case .atomic(let body): self = PresenceDerivation(body)
        case .repetition(let body, let minimum, _, _):
            self = PresenceDerivation(body)
            isScalar = false
            if minimum == 0 {
                need = .always
                mayBeEmpty = true
            }
        case .choice(let branches): setChoice(branches.map(PresenceDerivation.init))
        case .sequence(let items): setSequence(Self.flattened(items))
        }
    }

    private mutating func setScalar(_ members: [UInt32]?) {
        (first, last, mayBeEmpty, isScalar) = (members, members, false, true)
        guard let members else { return }
        need = Presence.any(
            of: members.map {
                .bit(TextSignature.bit(of: $0), share: Self.inMessage(Rarity.share(of: $0)))
            })
    }

    private mutating func setChoice(_ branches: [PresenceDerivation]) {
        need = Presence.any(of: branches.map(\.need))
        mayBeEmpty = branches.contains(where: \.mayBeEmpty)
        for branch in branches {
            first = Self.union(first, branch.first)
            last = Self.union(last, branch.last)
        }
    }

    private mutating func setSequence(_ items: [SyntaxNode]) {
        var parts: [Presence] = []
        // What a scalar asks for alone, which a pair behind it would ask for too.
        var pending: Presence?
        // The scalar right before, where there is but one: most sequences are plain words.
        var before: UInt32?
        for node in items {
            if let known = before, case .scalar(let set) = node, let scalar = Self.single(set) {
                parts.append(Self.pair(known, scalar))
                (pending, before, last) = (nil, scalar, [scalar])
                continue
            }
            let item = PresenceDerivation(node)
            if case .lookaround = node {
                parts.append(item.need)
                continue
            }
            let pair = item.mayBeEmpty || mayBeEmpty ? nil : Self.pairs(last, item.first)
            if let pair { parts.append(pair) } else if let pending { parts.append(pending) }
            pending = nil
            if !item.isScalar {
                parts.append(item.need)
            } else if pair == nil {
                pending = item.need
            }
            append(item)
            before = mayBeEmpty || last?.count != 1 ? nil : last?.first
        }
        if let pending { parts.append(pending) }
        need = Presence.all(of: parts)
    }

    /// Notes how a sequence begins and ends with one more item.
    private mutating func append(_ item: PresenceDerivation) {
        if mayBeEmpty { first = Self.union(first, item.first) }
        last = item.mayBeEmpty ? Self.union(last, item.last) : item.last
        mayBeEmpty = mayBeEmpty && item.mayBeEmpty
    }

    /// Without sequences in sequences, so that neighbours are seen.
    private static func flattened(_ items: [SyntaxNode]) -> [SyntaxNode] {
        let isFlat = items.allSatisfy {
            switch $0 {
            case .sequence, .atomic, .empty: false
            default: true
            }
        }
        if isFlat { return items }
        return items.flatMap { item -> [SyntaxNode] in
            switch item {
            case .sequence(let inner): flattened(inner)
            case .atomic(let body): flattened([body])
            case .empty: []
            default: [item]
            }
        }
    }

    private static func union(_ left: [UInt32]?, _ right: [UInt32]?) -> [UInt32]? {
        guard let left, let right else { return nil }
        if left.isEmpty { return right }
        if right.isEmpty { return left }
        let both = left + right.filter { !left.contains($0) }
        return both.count <= maximumMembers ? both : nil
    }

    /// As a signature takes them; `nil` where they are many.
    private static func members(of set: ScalarSet) -> [UInt32]? {
        if let single = set.single { return [TextSignature.plain(single)] }
        guard set.count <= maximumMembers else { return nil }
        var members: [UInt32] = []
        for scalar in set.members.map(TextSignature.plain) where !members.contains(scalar) {
            members.append(scalar)
        }
        return members
    }

    /// The pairs of a scalar before and one behind; `nil` where they are many.
    private static func pairs(_ before: [UInt32]?, _ behind: [UInt32]?) -> Presence? {
        guard let before, let behind, !before.isEmpty, !behind.isEmpty,
            before.count * behind.count <= maximumPairs
        else { return nil }
        return Presence.any(of: before.flatMap { first in behind.map { pair(first, $0) } })
    }

    private static func pair(_ first: UInt32, _ second: UInt32) -> Presence {
        let share = Rarity.share(of: first) * Rarity.share(of: second).squareRoot()
        return Presence.bit(TextSignature.bit(of: first, second), share: inMessage(share))
    }

    /// The only member of a set as a signature takes it: of a letter both cases are one.
    private static func single(_ set: ScalarSet) -> UInt32? {
        if let single = set.single { return TextSignature.plain(single) }
        guard let first = set.ranges.first?.first, set.ranges.count <= 3 else { return nil }
        let plain = TextSignature.plain(first)
        let isOne = set.ranges.allSatisfy {
            $0.count == 1 && TextSignature.plain($0.lowerBound) == plain
        }
        return isOne ? plain : nil
    }

    /// The share of messages that hold what stands in such a share of all places.
    private static func inMessage(_ share: Double) -> Double { min(0.9, 20 * share) }
}
