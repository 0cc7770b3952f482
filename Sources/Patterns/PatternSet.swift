/// Many patterns, compiled together. Immutable, so that all threads can share one.
package struct PatternSet: Sendable {
    let patterns: [CompiledPattern]
    let folding: Folding

    /// Compiles all patterns; throws the first one that cannot be used.
    package init(
        _ specs: [PatternSpec], folding: Folding = .standard
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
    }

    package var count: Int { patterns.count }
}
