package import Rules

/// Findings that are offered to an `ExcerptSelection`, gathered on any thread.
package struct ExcerptOffers: Sendable {
    private let bar: ExcerptBar
    /// Those that may get a place.
    private(set) var candidates: [ExcerptSelection.Candidate] = []
    /// How many there were, by rule.
    private(set) var count = 0

    package init(_ bar: ExcerptBar) {
        self.bar = bar
    }

    /// Offers a finding; the excerpt is made only where it may be taken.
    package mutating func add(_ finding: Finding, excerpt: () -> Excerpt) {
        count += 1
        let fingerprint = Fingerprint(finding)
        guard bar.admits(fingerprint, of: finding.rule) else { return }
        candidates.append(.init(fingerprint: fingerprint, excerpt: excerpt()))
    }
}
