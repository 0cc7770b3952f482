/// The exact test of a defect count against a target.
package enum TargetTest {
    /// P(X ≥ x): how likely a sample of n from N would show x defects or more if the population
    /// held exactly the target.
    package static func chanceOfAtLeast(
        _ found: Int, sampled: Int, population: Int, target: Int
    ) -> Double {
        Hypergeometric(population: population, marked: target, sampled: sampled).upperTail(found)
    }
}
