/// Derives the literals of which every match of an expression holds at least one.
///
/// Follows the parts of an expression from left to right and multiplies out what has few
/// spellings: `[退换]货` gives `退货` and `换货`. Whatever has many spellings ends such a run; of
/// all runs the one is taken that should be rarest in chats.
struct LiteralDerivation {
    /// Texts of which one stands in every match; some may be there twice.
    typealias Texts = [[UInt8]]

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
        guard let texts, !texts.isEmpty, !texts.contains(where: \.isEmpty) else { return }
        let share = texts.reduce(0) { $0 + Rarity.share(of: $1) }
        if share < rarity {
            required = texts
            rarity = share
        }
    }

    private mutating func addChoice(_ branches: [LiteralDerivation]) {
        let spellings = branches.compactMap(\.exact)
        if spellings.count == branches.count {
            let all = Texts(spellings.joined())
            if all.count <= Self.maximumTexts { exact = all }
        }
        let alternatives = branches.compactMap(\.best)
        if alternatives.count == branches.count {
            propose(Texts(alternatives.joined()))
        }
    }

    private mutating func addSequence(_ items: [SyntaxNode]) {
        // Runs that end here; behind a repetition one begins with its last copy, one without.
        var runs: [Texts] = [[[]]]
        var isExact = true
        for item in items {
            if case .scalar(let set) = item, Self.append(set, to: &runs) { continue }
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
            all = some + copies
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
                result.append(first + second)
            }
        }
        return result
    }

    private static func spellings(of set: ScalarSet) -> Texts? {
        guard set.count <= maximumMembers else { return nil }
        var ascii = ByteSet()
        var texts: Texts = []
        for scalar in set.members {
            if scalar < 0x80 {
                ascii.insert(UInt8(scalar).lowercasedASCII)
            } else {
                texts.append(Unicode.Scalar(scalar).flatMap(UTF8.encode).map(Array.init) ?? [])
            }
        }
        return texts + ascii.members.map { [$0] }
    }

    /// Adds a scalar to the end of all texts, where it has one spelling and they stay short: what
    /// most items are, without a copy of the texts.
    private static func append(_ set: ScalarSet, to runs: inout [Texts]) -> Bool {
        guard let scalar = set.singleLetter.flatMap(Unicode.Scalar.init),
            let bytes = UTF8.encode(scalar),
            runs.allSatisfy({ $0.allSatisfy { $0.count + bytes.count <= maximumLength } })
        else { return false }
        for run in runs.indices {
            for text in runs[run].indices { runs[run][text] += bytes }
        }
        return true
    }
}

extension ScalarSet {
    /// The only member; of the two cases of a letter of ASCII the small one.
    fileprivate var singleLetter: UInt32? {
        if let single { return single < 0x80 ? UInt32(UInt8(single).lowercasedASCII) : single }
        guard ranges.count == 2, let small = ranges[1].first, ranges[1].count == 1,
            small < 0x80, UInt8(small).isASCIILetter,
            ranges[0] == (small ^ 0x20)...(small ^ 0x20)
        else { return nil }
        return small
    }
}
