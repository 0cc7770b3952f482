/// An agent's defects against what the same kinds of conversations gave everybody.
package struct CaseMix: Hashable, Sendable {
    /// O, the agent's defects.
    package let observed: Int
    /// E = Σ n_type·p_type over the types, p_type of all agents together.
    package let expected: Double
    /// O/E; nil where E is 0.
    package let ratio: Double?
    /// (O − E)/√Σ n p q; nil where that is 0.
    package let deviation: Double?
    /// O/E times the overall rate.
    package let indirectRate: Double?
    /// Σ (N_type/N)·p of the agent; nil where the agent lacks a type that others have.
    package let directRate: Double?

    /// - Parameter agents: for each agent the counts of each type, all in the same order of types.
    package static func compare(_ agents: [[AgentCount]]) -> [CaseMix] {
        let types = (0..<(agents.first?.count ?? 0)).map { type in
            AgentCount(
                found: agents.reduce(0) { $0 + $1[type].found },
                reviewed: agents.reduce(0) { $0 + $1[type].reviewed })
        }
        return agents.map { CaseMix($0, types: types) }
    }

    private init(_ counts: [AgentCount], types: [AgentCount]) {
        let parts = zip(counts, types).filter { $0.0.reviewed > 0 }.map { count, type in
            (size: Double(count.reviewed), rate: type.rate ?? 0)
        }
        let all = Double(types.reduce(0) { $0 + $1.reviewed })
        let overall = Double(types.reduce(0) { $0 + $1.found }) / max(1, all)
        let expected = parts.map { $0.size * $0.rate }.compensatedSum()
        let variance = parts.map { $0.size * $0.rate * (1 - $0.rate) }.compensatedSum()
        observed = counts.reduce(0) { $0 + $1.found }
        self.expected = expected
        let ratio = expected > 0 ? Double(observed) / expected : nil
        self.ratio = ratio
        deviation = variance > 0 ? (Double(observed) - expected) / variance.squareRoot() : nil
        indirectRate = ratio.map { $0 * overall }
        let shares = zip(counts, types).filter { $0.1.reviewed > 0 }.map { count, type in
            count.rate.map { Double(type.reviewed) / all * $0 }
        }
        let known = shares.compactMap { $0 }
        directRate = known.count == shares.count && all > 0 ? known.compensatedSum() : nil
    }
}
