/// Many patterns, compiled together. Immutable, so that all threads can share one.
package struct PatternSet: Sendable {
    let patterns: [CompiledPattern]
    let folding: Folding
    /// Finds the patterns that may match an original text.
    let finder: CandidateFinder
    /// Finds the patterns that may match a folded text; `nil` when there are none.
    let foldedFinder: CandidateFinder?
    /// The same for a folded text that differs from the original only by ASCII case and the width
    /// of punctuation, in which few patterns find more than in the original.
    let plainFoldedFinder: CandidateFinder?

    /// Compiles all patterns; throws the first one that cannot be used.
    package init(
        _ specs: [PatternSpec], folding: Folding = .standard
    ) throws(PatternSetError) {
        try self.init(specs, folding: folding, isPrefiltered: true)
    }

    /// - Parameter isPrefiltered: without, every pattern is matched on every piece; the tests
    ///   compare the two.
    init(
        _ specs: [PatternSpec], folding: Folding, isPrefiltered: Bool
    ) throws(PatternSetError) {
        var patterns: [CompiledPattern] = []
        for (index, spec) in specs.enumerated() {
            do throws(PatternError) {
                patterns.append(try CompiledPattern(spec, folding: folding))
            } catch {
                throw PatternSetError(index: index, reason: error)
            }
        }
        self.patterns = patterns
        self.folding = folding
        let original = patterns.map { Optional($0.original) }
        finder = Self.finder(for: original, patterns, isForFoldedText: false, isPrefiltered)
        let folded = patterns.map(\.folded)
        let plain = patterns.map { pattern in
            !isPrefiltered || pattern.findsMoreInPlainText ? pattern.folded : nil
        }
        (foldedFinder, plainFoldedFinder) = (
            folded.contains { $0 != nil }
                ? Self.finder(for: folded, patterns, isForFoldedText: true, isPrefiltered) : nil,
            plain.contains { $0 != nil }
                ? Self.finder(for: plain, patterns, isForFoldedText: true, isPrefiltered) : nil
        )
    }

    /// A finder for those patterns that have a matcher.
    private static func finder(
        for matchers: [Matcher?], _ patterns: [CompiledPattern], isForFoldedText: Bool,
        _ isPrefiltered: Bool
    ) -> CandidateFinder {
        var members: [CandidateFinder.Member] = []
        for (index, matcher) in matchers.enumerated() {
            guard let matcher else { continue }
            members.append(
                CandidateFinder.Member(
                    pattern: index,
                    requirement: isPrefiltered ? matcher.requirement : Requirement(),
                    audience: patterns[index].audience))
        }
        return CandidateFinder(
            members, patternCount: patterns.count, isForFoldedText: isForFoldedText)
    }

    package var count: Int { patterns.count }

    /// How much of a chat a pattern is matched on.
    package func cost(of pattern: Int) -> PatternCost {
        let compiled = patterns[pattern]
        return max(
            compiled.original.requirement.cost, compiled.folded?.requirement.cost ?? .literals)
    }
}
