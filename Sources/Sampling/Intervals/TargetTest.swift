/// The exact test of a defect count against a target.
package enum TargetTest {
    /// The most of N that a target rate allows: the whole part of the exact product.
    package static func allowed(_ target: Proportion, of population: Int) -> Int {
        let (product, overflows) = population.multipliedReportingOverflow(by: 1_000_000_000)
        return overflows
            ? Int(target.value * Double(population)) : target.roundedUp(of: product) / 1_000_000_000
    }

    /// P(X ≥ x): how likely a sample of n from N would show x defects or more if the population
    /// held exactly the target.
    package static func chanceOfAtLeast(
        _ found: Int, sampled: Int, population: Int, target: Int
    ) -> Double {
        Hypergeometric(population: population, marked: target, sampled: sampled).upperTail(found)
    }
}
