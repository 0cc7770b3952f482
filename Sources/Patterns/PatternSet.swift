/// Many patterns, compiled together. Immutable, so that all threads can share one.
package struct PatternSet: Sendable {
    let patterns: [CompiledPattern]
    let folding: Folding
    /// Finds the patterns that may match an original text.
    let finder: CandidateFinder
    /// Finds the patterns that may match a folded text; `nil` when no pattern asks for that.
    let foldedFinder: CandidateFinder?
    /// Whether folded words may be found even in a text that folding leaves as it is.
    let findsMoreInPlainText: Bool

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
        findsMoreInPlainText = !isPrefiltered || patterns.contains(where: \.findsMoreInPlainText)
        var (members, foldedMembers): ([CandidateFinder.Member], [CandidateFinder.Member]) = (
            [], []
        )
        for (index, pattern) in patterns.enumerated() {
            func member(_ matcher: Matcher) -> CandidateFinder.Member {
                CandidateFinder.Member(
                    pattern: index,
                    requirement: isPrefiltered ? matcher.requirement : Requirement(),
                    audience: pattern.audience)
            }
            members.append(member(pattern.original))
            if let folded = pattern.folded { foldedMembers.append(member(folded)) }
        }
        finder = CandidateFinder(
            members, patternCount: patterns.count, isForFoldedText: false)
        foldedFinder =
            foldedMembers.isEmpty
            ? nil
            : CandidateFinder(
                foldedMembers, patternCount: patterns.count, isForFoldedText: true)
    }

    package var count: Int { patterns.count }

    /// How much of a chat a pattern is matched on.
    package func cost(of pattern: Int) -> PatternCost {
        let compiled = patterns[pattern]
        return max(
            compiled.original.requirement.cost, compiled.folded?.requirement.cost ?? .literals)
    }
}
