import Foundation

/// The most defects that strata may hold when samples from all of them showed none: the exact limit
/// for their sum.
///
/// D defects stay unseen with the chance Π C(N_h − D_h, n_h)/C(N_h, n_h), largest for the way of
/// putting them that costs least: the j-th defect of a stratum adds
/// ln((N_h − j + 1)/(N_h − n_h − j + 1)) to −ln of the chance, more with every j, so that the
/// cheapest are taken first, up to −ln of the tail. Test inversion over all ways (the worst case of
/// a nuisance parameter; Berger and Boos 1994): it holds whatever strata the defects are in, where
/// an effective sample size trusts them to lie everywhere alike. For one stratum it is
/// `HypergeometricInterval.atMost`.
package enum HiddenDefects {
    /// A stratum of N_h, of which n_h were drawn, all of them without a defect.
    package struct Stratum: Hashable, Sendable {
        let population: Int
        let sampled: Int

        /// - Parameters:
        ///   - population: N_h.
        ///   - sampled: n_h, 0...N_h.
        package init(population: Int, sampled: Int) {
            precondition((0...population).contains(sampled))
            self.population = population
            self.sampled = sampled
        }
    }

    /// The largest sum of defects that some way leaves unseen with a chance above a tail.
    package static func most(_ strata: [Stratum], tail: Double) -> Int {
        let free = strata.filter { $0.sampled == 0 }.reduce(0) { $0 + $1.population }
        let open = strata.filter { 0 < $0.sampled && $0.sampled < $0.population }
        let budget = -log(tail * (1 + 1e-11))
        var hidden = cheapest(open, within: budget)
        var spent = zip(open, hidden).map { $0.cost(of: $1) }.compensatedSum()
        // What is left is less than one more of everything costs.
        while true {
            let next = open.indices.filter { hidden[$0] < open[$0].population - open[$0].sampled }
                .min { open[$0].cost(after: hidden[$0]) < open[$1].cost(after: hidden[$1]) }
            guard let next else { break }
            spent += open[next].cost(after: hidden[next])
            guard spent < budget else { break }
            hidden[next] += 1
        }
        return free + hidden.reduce(0, +)
    }

    /// All defects that cost up to the highest price at which they fit together.
    private static func cheapest(_ strata: [Stratum], within budget: Double) -> [Int] {
        var (low, high) = (0.0, budget)
        for _ in 0..<100 where high - low > 1e-15 * high {
            let price = (low + high) / 2
            let cost = strata.map { $0.cost(of: $0.defects(upTo: price)) }.compensatedSum()
            if cost < budget { low = price } else { high = price }
        }
        return strata.map { low > 0 ? $0.defects(upTo: low) : 0 }
    }
}

extension HiddenDefects.Stratum {
    /// How many defects cost up to a price each: j ≤ N + 1 − n/(1 − e^−price).
    fileprivate func defects(upTo price: Double) -> Int {
        let last = Double(population) + 1 - Double(sampled) / -expm1(-price)
        return min(population - sampled, Int(max(0, last.rounded(.down))))
    }

    /// What one more costs where so many are there; infinite where there is no room.
    fileprivate func cost(after hidden: Int) -> Double {
        let left = population - hidden
        return left > sampled ? -log1p(-Double(sampled) / Double(left)) : .infinity
    }

    /// ln C(N, n) − ln C(N − D, n), from whichever of n and D makes the shorter product.
    fileprivate func cost(of hidden: Int) -> Double {
        let (few, many) = (min(hidden, sampled), max(hidden, sampled))
        if few > 100_000 {
            return logGamma(Double(population) + 1) - logGamma(Double(population - sampled) + 1)
                - logGamma(Double(population - hidden) + 1)
                + logGamma(Double(population - hidden - sampled) + 1)
        }
        return (0..<few).map { -log1p(-Double(many) / Double(population - $0)) }.compensatedSum()
    }
}
