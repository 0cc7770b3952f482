/// The automaton of a repeated part: one state for each scalar that it can read.
struct RepetitionAutomaton {
    /// Thrown when judging the automaton would take too long.
    struct TooLarge: Error {}

    /// How a part of the expression is entered and left.
    struct Fragment {
        var isNullable: Bool
        var first: [Int]
        var last: [Int]

        static let empty = Fragment(isNullable: true, first: [], last: [])
    }

    private static let maximumStates = 250
    private static let maximumPairs = 60_000

    private var states: [ScalarSet] = []
    private var followers: [[Int]] = []
    /// Whether one state follows another in two ways, as in `(a*)*`.
    private var hasDoubleStep = false

    /// Adds the states of a part.
    mutating func add(
        _ node: SyntaxNode, isUnbounded: (Int?) -> Bool
    ) throws(TooLarge) -> Fragment {
        switch node {
        case .empty, .lookaround: return .empty
        case .unknown: return try addState(.none)
        case .scalar(let set): return try addState(set)
        case .atomic(let body):
            var fragment = try addState(body.scalars)
            fragment.isNullable = body.isNullable
            return fragment
        case .choice(let branches):
            var whole = Fragment(isNullable: false, first: [], last: [])
            for branch in branches {
                let part = try add(branch, isUnbounded: isUnbounded)
                whole.isNullable = whole.isNullable || part.isNullable
                whole.first += part.first
                whole.last += part.last
            }
            return whole
        case .sequence(let items):
            var whole = Fragment.empty
            for item in items {
                whole = join(whole, try add(item, isUnbounded: isUnbounded))
            }
            return whole
        case .repetition(let body, let minimum, let maximum, _):
            return try addCopies(
                of: body, minimum, isUnbounded(maximum) ? nil : maximum, isUnbounded)
        }
    }

    /// Lets the end of a part lead to its beginning.
    mutating func loop(_ fragment: Fragment) {
        connect(fragment.last, to: fragment.first)
    }

    /// Whether some text leads from one state back to itself on two different ways. All states
    /// must lie on one loop.
    ///
    /// Follows pairs of states that read the same text, from where two ways part until they meet.
    func isExponentiallyAmbiguous() throws(TooLarge) -> Bool {
        if hasDoubleStep { return true }
        var seen: Set<[Int]> = []
        var open: [[Int]] = []
        for state in states.indices {
            for pair in pairs(after: state, state) where pair[0] < pair[1] {
                if seen.insert(pair).inserted { open.append(pair) }
            }
        }
        while let pair = open.popLast() {
            if seen.count > Self.maximumPairs { throw TooLarge() }
            for next in pairs(after: pair[0], pair[1]) {
                if next[0] == next[1] { return true }
                if seen.insert(next.sorted()).inserted { open.append(next.sorted()) }
            }
        }
        return false
    }

    private func pairs(after one: Int, _ other: Int) -> [[Int]] {
        followers[one].flatMap { left in
            followers[other].compactMap { right in
                states[left].overlaps(states[right]) ? [left, right] : nil
            }
        }
    }

    private mutating func addState(_ set: ScalarSet) throws(TooLarge) -> Fragment {
        if states.count == Self.maximumStates { throw TooLarge() }
        states.append(set)
        followers.append([])
        return Fragment(isNullable: false, first: [states.count - 1], last: [states.count - 1])
    }

    private mutating func connect(_ ends: [Int], to starts: [Int]) {
        for end in ends {
            for start in starts {
                if followers[end].contains(start) {
                    hasDoubleStep = true
                } else {
                    followers[end].append(start)
                }
            }
        }
    }

    private mutating func join(_ left: Fragment, _ right: Fragment) -> Fragment {
        connect(left.last, to: right.first)
        return Fragment(
            isNullable: left.isNullable && right.isNullable,
            first: left.isNullable ? left.first + right.first : left.first,
            last: right.isNullable ? left.last + right.last : right.last)
    }

    /// Writes a repetition out: the copies that must be there, then those that may.
    private mutating func addCopies(
        of body: SyntaxNode, _ minimum: Int, _ maximum: Int?, _ isUnbounded: (Int?) -> Bool
    ) throws(TooLarge) -> Fragment {
        var whole = Fragment.empty
        for _ in 0..<(maximum == nil ? max(0, minimum - 1) : minimum) {
            whole = join(whole, try add(body, isUnbounded: isUnbounded))
        }
        guard let maximum else {
            var rest = try add(body, isUnbounded: isUnbounded)
            loop(rest)
            if minimum == 0 { rest.isNullable = true }
            return join(whole, rest)
        }
        var optional = Fragment.empty
        for _ in 0..<max(0, maximum - minimum) {
            optional = join(try add(body, isUnbounded: isUnbounded), optional)
            optional.isNullable = true
        }
        return join(whole, optional)
    }
}

extension SyntaxNode {
    /// Every scalar that the part can read.
    fileprivate var scalars: ScalarSet {
        switch self {
        case .empty, .lookaround, .unknown: .none
        case .scalar(let set): set
        case .atomic(let body), .repetition(let body, _, _, _): body.scalars
        case .sequence(let items), .choice(let items):
            items.reduce(.none) { $0.union($1.scalars) }
        }
    }

    fileprivate var isNullable: Bool {
        switch self {
        case .empty, .lookaround, .unknown: true
        case .scalar: false
        case .atomic(let body): body.isNullable
        case .repetition(let body, let minimum, _, _): minimum == 0 || body.isNullable
        case .sequence(let items): items.allSatisfy(\.isNullable)
        case .choice(let items): items.contains(where: \.isNullable)
        }
    }
}
