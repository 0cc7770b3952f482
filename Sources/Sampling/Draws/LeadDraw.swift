/// The basket of leads that was drawn beside a sample, by priority sampling.
package struct LeadDraw: Hashable, Sendable {
    /// How many units it was drawn from: those that were not in the sample.
    package let population: Int
    /// τ, the smallest rank that was not drawn; nil where everything was.
    package let threshold: Double?
    /// In the order of their ranks.
    package let units: [Lead]

    /// One chat of the basket.
    package struct Lead: Hashable, Sendable {
        package let id: String
        /// x, its size measure.
        package let weight: Double
        /// p = min(1, x·τ): Σ y/p over the basket is unbiased for what it was drawn from
        /// (Duffield, Lund and Thorup 2007).
        package let inclusionProbability: Double
    }

    /// Draws from what a sample has left of the frame.
    static func draw(
        _ plan: LeadsPlan, from frame: some DrawFrame, leaving sample: Set<String>, seed: Digest
    ) throws(SamplingError) -> LeadDraw {
        guard plan.n >= 1 else { throw .sampleBelowOne(plan.n) }
        guard plan.factor >= 0 else { throw .leadsFactorBelowZero(plan.factor) }
        let left = frame.count - sample.count
        guard plan.n <= left else { throw .leadsExceedFrame(asked: plan.n, left: left) }
        let tickets = Tickets(seed: seed, purpose: .priority)
        var basket = PrioritySample(size: plan.n, tickets: tickets)
        try frame.forEach { unit in
            if sample.contains(unit.id) { return }
            basket.insert(id: unit.id, weight: plan.weight(of: unit.risk))
        }
        return LeadDraw(
            population: left, threshold: basket.threshold,
            units: basket.selected.map {
                Lead(
                    id: $0.id, weight: $0.weight,
                    inclusionProbability: basket.inclusionProbability(of: $0))
            })
    }
}
