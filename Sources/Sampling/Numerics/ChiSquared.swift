/// The chi-squared distribution.
package enum ChiSquared {
    /// P(X > x).
    package static func upperTail(_ x: Double, degreesOfFreedom: Double) -> Double {
        GammaDistribution(shape: degreesOfFreedom / 2).upperTail(x / 2)
    }
}
