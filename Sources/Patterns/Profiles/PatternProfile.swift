/// What can be told of one expression without a chat, so that authors learn what a line of theirs
/// does: what it matches for example, what every match holds, and what it costs.
package struct PatternProfile: Sendable {
    /// Texts that it matches from the first to the last scalar.
    package let examples: [String]
    /// All texts that it can match, where they are few; in lower case.
    package let spellings: [String]?
    /// Texts of which at least one stands in every match, look-arounds left out; in lower case.
    /// Empty where none is known.
    package let literals: [String]
    /// Whether a match may hold a stretch of anything, as in `[^，。]{0,8}`.
    package let hasGap: Bool
    /// Whether what stands around a match decides about it.
    package let looksAround: Bool
    /// The names of its groups.
    package let groups: [String]
    /// The share of messages on which it must be tried, as a rough guess from 0 to 1.
    package let wakes: Double
    /// How many steps of matching a scalar of a message takes on which it is tried in vain.
    package let stepsPerScalar: Int

    /// Throws where the expression cannot be used.
    package init(of expression: String) throws(PatternError) {
        let compiled = try Expression.accepting(expression, caseless: true)
        let node = SyntaxParser.parse(expression, caseless: true)?.node ?? .unknown
        let inner = LiteralDerivation(node.withoutLookarounds)
        examples = Self.tried(ExampleTexts.of(node), compiled)
        spellings = inner.exact.map { Set($0.map(Self.text)).sorted() }
        literals = Set((inner.best ?? []).map(Self.text)).sorted()
        hasGap = node.hasGap
        looksAround = node.looksAround || expression.contains(/(?:^|[^\[])[\^$]|\\[bB]/)
        groups = compiled.names.map(\.name)
        wakes = Self.share(compiled.requirement)
        let text = Self.sample + (literals.first ?? "")
        stepsPerScalar = try StepCount.steps(of: expression, on: text) / text.unicodeScalars.count
    }

    /// Those that match as a whole.
    private static func tried(_ examples: [[UInt32]], _ expression: Expression) -> [String] {
        let memory = MatchMemory(groupCount: expression.groupCount)
        var seen: Set<[UInt32]> = []
        return examples.filter { !$0.isEmpty && seen.insert($0).inserted }.compactMap { example in
            let bytes = example.compactMap(Unicode.Scalar.init).flatMap { Array($0.utf8) }
            let outcome = bytes.withUnsafeBufferPointer {
                expression.firstMatch(in: $0, from: 0, memory: memory)
            }
            guard case .found(let range) = outcome, range == 0..<bytes.count else { return nil }
            return text(bytes)
        }
    }

    /// Twenty scalars a message; see `Rarity`.
    private static func share(_ requirement: Requirement) -> Double {
        if requirement.isOpen { return requirement.cost == .everyMessage ? 1 : 0.1 }
        if requirement.gate.runs != .zero { return 0.1 }
        let bytes = (0..<UInt8(0x80)).filter { requirement.bytes.contains($0) }
        let texts = requirement.literals + bytes.map { [$0] }
        let share = texts.reduce(0) { $0 + Rarity.share(of: $1) }
        return min(1, share * 20)
    }

    private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    /// A message as agents write them, long enough for gaps to open.
    private static let sample =
        "您好亲，这边帮您看了一下，订单已经在仓库打包了，今天下午会安排发出，物流单号稍后会更新在"
        + "订单页面里，您可以留意一下，有其他需要随时联系我们哦。Your parcel leaves our warehouse this "
        + "afternoon and should be with you in about three days. "
}

extension SyntaxNode {
    /// The same with nothing asked of what stands around.
    var withoutLookarounds: SyntaxNode {
        switch self {
        case .empty, .scalar, .unknown: self
        case .lookaround: .empty
        case .atomic(let body): .atomic(body.withoutLookarounds)
        case .sequence(let items): .sequence(items.map(\.withoutLookarounds))
        case .choice(let branches): .choice(branches.map(\.withoutLookarounds))
        case .repetition(let body, let minimum, let maximum, let end):
            .repetition(body.withoutLookarounds, minimum: minimum, maximum: maximum, end: end)
        }
    }

    /// Whether it may hold a repetition of a large class, or something of which nothing is known.
    fileprivate var hasGap: Bool {
        switch self {
        case .empty, .scalar, .lookaround: false
        case .unknown: true
        case .atomic(let body): body.hasGap
        case .sequence(let parts), .choice(let parts): parts.contains(where: \.hasGap)
        case .repetition(.scalar(let set), _, let maximum, _): set.count > 1000 && maximum != 1
        case .repetition(let body, _, _, _): body.hasGap
        }
    }

    fileprivate var looksAround: Bool {
        switch self {
        case .empty, .scalar: false
        case .lookaround, .unknown: true
        case .atomic(let body), .repetition(let body, _, _, _): body.looksAround
        case .sequence(let parts), .choice(let parts): parts.contains(where: \.looksAround)
        }
    }
}
