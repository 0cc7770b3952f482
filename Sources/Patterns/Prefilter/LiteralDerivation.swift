/// Derives the literals of which every match of an expression holds at least one.
///
/// Follows the parts of an expression from left to right and multiplies out what has few
/// spellings: `[退换]货` gives `退货` and `换货`. Whatever has many spellings ends such a run; of
/// all runs the one is taken that should be rarest in chats.
struct LiteralDerivation {
    /// Texts of which one stands in every match.
    typealias Texts = Set<[UInt8]>

    private static let maximumTexts = 64
    private static let maximumMembers = 64
    private static let maximumLength = 48

    /// All spellings of a part, if they are few; ASCII letters in lower case.
    private(set) var exact: Texts?
    /// The best alternatives found so far.
    private(set) var required: Texts?
    private var rarity = Double.infinity

    init(_ node: SyntaxNode) {
        switch node {
        case .empty: exact = [[]]
        case .unknown: exact = nil
        case .scalar(let set): exact = Self.spellings(of: set)
        case .atomic(let body): self = LiteralDerivation(body)
        case .lookaround(let body, let positive):
            exact = [[]]
            if positive { propose(LiteralDerivation(body).best) }
        case .choice(let branches): addChoice(branches.map(LiteralDerivation.init))
        case .sequence(let items): addSequence(items)
        case .repetition(let body, let minimum, let maximum, _):
            addRepetition(LiteralDerivation(body), minimum, maximum)
        }
    }

    /// The alternatives to look for, if there are any that tell something.
    var best: Texts? {
        var all = self
        all.propose(exact)
        return all.required
    }

    private mutating func propose(_ texts: Texts?) {
        guard let texts, !texts.isEmpty, !texts.contains([]) else { return }
        let share = texts.reduce(0) { $0 + Rarity.share(of: $1) }
        if share < rarity {
            required = texts
            rarity = share
        }
    }

    private mutating func addChoice(_ branches: [LiteralDerivation]) {
        let spellings = branches.compactMap(\.exact)
        if spellings.count == branches.count {
            let all = spellings.reduce(into: Texts()) { $0.formUnion($1) }
            if all.count <= Self.maximumTexts { exact = all }
        }
        let alternatives = branches.compactMap(\.best)
        if alternatives.count == branches.count {
            propose(alternatives.reduce(into: Texts()) { $0.formUnion($1) })
        }
    }

    private mutating func addSequence(_ items: [SyntaxNode]) {
        // Runs that end here; behind a repetition one begins with its last copy, one without.
        var runs: [Texts] = [[[]]]
        var isExact = true
        for item in items {
            let part = LiteralDerivation(item)
            propose(part.required)
            let longer = part.exact.map { spellings in runs.map { Self.product($0, spellings) } }
            if let longer, longer.allSatisfy({ $0 != nil }) {
                runs = longer.compactMap(\.self)
                continue
            }
            isExact = false
            if case .repetition(let body, let minimum, _, _) = item, minimum > 0,
                let copy = LiteralDerivation(body).exact
            {
                for run in runs {
                    propose(run)
                    propose(Self.product(run, Self.power(copy, minimum)))
                }
                runs = [copy, [[]]]
            } else {
                for run in runs { propose(run) }
                runs = [part.exact ?? [[]], [[]]]
            }
        }
        for run in runs { propose(run) }
        if isExact { exact = runs[0] }
    }

    private mutating func addRepetition(
        _ body: LiteralDerivation, _ minimum: Int, _ maximum: Int?
    ) {
        if minimum > 0 {
            propose(body.required)
            if let copy = body.exact { propose(Self.power(copy, minimum)) }
        }
        guard let copy = body.exact, let maximum, maximum <= 8 else { return }
        var all: Texts? = []
        for count in minimum...max(minimum, maximum) {
            guard let copies = Self.wholePower(copy, count), let some = all else { return }
            all = some.union(copies)
        }
        if let all, all.count <= Self.maximumTexts { exact = all }
    }

    /// The texts of `count` copies, or of as many as stay few.
    private static func power(_ texts: Texts, _ count: Int) -> Texts {
        var result = texts
        for _ in 1..<max(1, min(count, maximumLength)) {
            guard let longer = product(result, texts) else { break }
            result = longer
        }
        return result
    }

    private static func wholePower(_ texts: Texts, _ count: Int) -> Texts? {
        var result: Texts = [[]]
        for _ in 0..<count {
            guard let longer = product(result, texts) else { return nil }
            result = longer
        }
        return result
    }

    private static func product(_ left: Texts, _ right: Texts) -> Texts? {
        guard left.count * right.count <= maximumTexts else { return nil }
        var result: Texts = []
        for first in left {
            for second in right {
                if first.count + second.count > maximumLength { return nil }
                result.insert(first + second)
            }
        }
        return result
    }

    private static func spellings(of set: ScalarSet) -> Texts? {
        guard set.count <= maximumMembers else { return nil }
        return Set(
            set.members.compactMap(Unicode.Scalar.init).map { scalar in
                UTF8.encode(scalar).map { $0.map(\.lowercasedASCII) } ?? []
            })
    }
}
