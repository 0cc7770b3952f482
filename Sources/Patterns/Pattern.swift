/// A single pattern, for the occasions where speed does not matter: lint, facts, tests.
package struct Pattern: Sendable {
    private let set: PatternSet

    /// Compiles the pattern, or throws why it cannot be used.
    package init(
        _ spec: PatternSpec, folding: @autoclosure () -> Folding = .standard
    ) throws(PatternError) {
        do throws(PatternSetError) {
            set = try PatternSet([spec], folding: folding())
        } catch {
            throw error.reason
        }
    }

    /// Throws where and why PCRE2 cannot read an expression. Much cheaper than compiling it for
    /// use; does not tell whether it can explode.
    package static func checkSyntax(of expression: String) throws(PatternError) {
        try Expression.checkSyntax(of: expression)
    }

    /// All matches in `text`, which must be valid UTF-8, in its order.
    ///
    /// Where matching hits a limit, those found until there; a `Scanner` tells that apart.
    package func matches(in text: UnsafeBufferPointer<UInt8>) -> [Match] {
        let scanner = Scanner(set)
        scanner.scan(text, pieces: [Piece(range: 0..<text.count)])
        return scanner.hits(of: 0).map { hit in
            Match(
                range: hit.range, disguised: hit.disguised,
                groups: scanner.groups(of: hit, in: text))
        }
    }

    /// All matches in `text`, which must be valid UTF-8, in its order.
    package func matches(in text: [UInt8]) -> [Match] {
        text.withUnsafeBufferPointer(matches(in:))
    }
}
