/// Finds repetitions in which the same text can be matched in exponentially many ways, so that an
/// expression which fails in the end tries them all: `(a+)+`, `(\w+\s?)*`, `(?:a|aa)*`.
///
/// Each repetition without a bound is taken as an automaton whose states are the scalars of its
/// body (Glushkov's construction). It explodes when one text leads from a state back to itself on
/// two different ways (Weber and Seidl, "On the degree of ambiguity of finite automata", 1991).
/// Look-arounds count as empty and atomic parts as one scalar; an expression that the parser is
/// unsure of, or whose automaton is large, is accepted: the limits at run time remain.
struct RepetitionCheck {
    /// A bounded repetition of this many copies or more counts as one without a bound.
    private static let manyCopies = 64

    /// The byte offset behind the first repetition that can explode, if any.
    static func explosion(in node: SyntaxNode) -> Int? {
        switch node {
        case .empty, .scalar, .unknown: return nil
        case .sequence(let items), .choice(let items):
            return items.lazy.compactMap(explosion).first
        case .lookaround(let body, _): return explosion(in: body)
        case .atomic(.repetition(let body, _, _, _)): return explosion(in: body)
        case .atomic(let body): return explosion(in: body)
        case .repetition(let body, _, let maximum, let end):
            if isUnbounded(maximum), !body.isSingleScalar, explodes(body) { return end }
            return explosion(in: body)
        }
    }

    private static func isUnbounded(_ maximum: Int?) -> Bool {
        (maximum ?? .max) >= manyCopies
    }

    private static func explodes(_ body: SyntaxNode) -> Bool {
        var automaton = RepetitionAutomaton()
        do throws(RepetitionAutomaton.TooLarge) {
            let fragment = try automaton.add(body, isUnbounded: isUnbounded)
            automaton.loop(fragment)
            return try automaton.isExponentiallyAmbiguous()
        } catch {
            return false
        }
    }
}

extension SyntaxNode {
    fileprivate var isSingleScalar: Bool {
        if case .scalar = self { true } else { false }
    }
}
