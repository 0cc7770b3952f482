/// The expressions of a set of patterns, each compiled once, however many patterns are made of it.
struct ExpressionPool: Sendable {
    private struct Key: Hashable {
        let source: String
        let caseless: Bool
    }

    private let compiled: [Key: Result<Expression, PatternError>]

    /// Compiles all expressions of the patterns, on all cores.
    init(_ specs: [PatternSpec]) {
        let keys = Array(Set(specs.lazy.flatMap(Self.keys)))
        compiled = Dictionary(
            uniqueKeysWithValues: zip(keys, keys.concurrentMap(Self.compile)))
    }

    /// The expressions that a pattern is made of; throws the first one that cannot be used.
    func expressions(of spec: PatternSpec) throws(PatternError) -> [Expression] {
        var expressions: [Expression] = []
        for key in Self.keys(of: spec) {
            guard let result = compiled[key] else { continue }
            expressions.append(try result.get())
        }
        return expressions
    }

    private static func keys(of spec: PatternSpec) -> [Key] {
        spec.needle.sources.map { Key(source: $0, caseless: spec.caseless) }
    }

    private static func compile(_ key: Key) -> Result<Expression, PatternError> {
        do throws(PatternError) {
            return .success(try Expression.accepting(key.source, caseless: key.caseless))
        } catch {
            return .failure(error)
        }
    }
}
