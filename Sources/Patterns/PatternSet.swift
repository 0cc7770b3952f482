/// Many patterns, compiled together. Immutable, so that all threads can share one.
package struct PatternSet: Sendable {
    let patterns: [CompiledPattern]
    /// `nil` when no pattern is folded.
    package let folding: Folding?
    /// Finds the patterns that may match an original text, or the folded text of a plain piece.
    let finder: CandidateFinder
    /// Finds the patterns that may match the folded text of any other piece; `nil` when no
    /// pattern is folded.
    let foldedFinder: CandidateFinder?
    /// The largest number of groups of an expression.
    let groupCount: Int

    /// Compiles all patterns; throws the first one that cannot be used.
    ///
    /// - Parameter folding: asked for only when a pattern is folded, since it takes a while to
    ///   build the first one.
    package init(
        _ specs: [PatternSpec], folding: @autoclosure () -> Folding = .standard
    ) throws(PatternSetError) {
        try self.init(
            specs, folding: specs.contains(where: \.folded) ? folding() : nil,
            isPrefiltered: true)
    }

    /// - Parameter isPrefiltered: without, every pattern is matched on every piece; the tests
    ///   compare the two.
    init(
        _ specs: [PatternSpec], folding: Folding?, isPrefiltered: Bool
    ) throws(PatternSetError) {
        let expressions = ExpressionPool(specs)
        var patterns: [CompiledPattern] = []
        let compiled = specs.concurrentMap { spec in
            Self.compile(spec, expressions, folding)
        }
        for (index, compiled) in compiled.enumerated() {
            do throws(PatternError) {
                patterns.append(try compiled.get())
            } catch {
                throw PatternSetError(index: index, reason: error)
            }
        }
        self.init(patterns, folding: folding, isPrefiltered: isPrefiltered)
    }

    private init(_ patterns: [CompiledPattern], folding: Folding?, isPrefiltered: Bool) {
        self.patterns = patterns
        self.folding = folding
        groupCount = patterns.map(\.original.groupCount).max() ?? 0
        let members = patterns.enumerated().flatMap { index, pattern in
            pattern.members(index, isPrefiltered: isPrefiltered)
        }
        finder = CandidateFinder(members.filter { $0.form != .folded })
        let folded = members.filter { $0.form == .folded }
        foldedFinder = folded.isEmpty ? nil : CandidateFinder(folded)
    }

    private static func compile(
        _ spec: PatternSpec, _ pool: ExpressionPool, _ folding: Folding?
    ) -> Result<CompiledPattern, PatternError> {
        do throws(PatternError) {
            let expressions = try pool.expressions(of: spec)
            return .success(try CompiledPattern(spec, expressions, folding: folding))
        } catch {
            return .failure(error)
        }
    }

    package var count: Int { patterns.count }

    /// The same patterns, looked for in everybody's messages.
    package var forEveryone: PatternSet {
        PatternSet(
            patterns.map(CompiledPattern.init(forEveryone:)), folding: folding,
            isPrefiltered: true)
    }

    /// How much of a chat a pattern is matched on.
    package func cost(of pattern: Int) -> PatternCost {
        let compiled = patterns[pattern]
        let requirements = compiled.original.requirements + (compiled.folded?.requirements ?? [])
        return requirements.map(\.cost).max() ?? .literals
    }
}
