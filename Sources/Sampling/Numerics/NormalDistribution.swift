import Foundation

/// The standard normal distribution.
package enum NormalDistribution {
    package static func cdf(_ x: Double) -> Double {
        0.5 * erfc(-x / 2.0.squareRoot())
    }

    /// The x with Φ(x) = p for 0 < p < 1: Acklam's rational approximation and one Halley step.
    package static func quantile(_ p: Double) -> Double {
        if p <= 0 { return -.infinity }
        if p >= 1 { return .infinity }
        guard p <= 0.5 else { return -quantile(1 - p) }
        let x = p < 0.02425 ? tail(p) : centre(p)
        let error = cdf(x) - p
        let step = error * (2 * Double.pi).squareRoot() * exp(x * x / 2)
        return x - step / (1 + x * step / 2)
    }

    /// z for a two-sided range at a confidence such as 0.95.
    package static func twoSided(_ confidence: Double) -> Double {
        -quantile((1 - confidence) / 2)
    }

    private static func tail(_ p: Double) -> Double {
        let q = (-2 * log(p)).squareRoot()
        let top = polynomial(
            [
                -7.784894002430293e-03, -3.223964580411365e-01, -2.400758277161838e+00,
                -2.549732539343734e+00, 4.374664141464968e+00, 2.938163982698783e+00,
            ], q)
        let bottom = polynomial(
            [
                7.784695709041462e-03, 3.224671290700398e-01, 2.445134137142996e+00,
                3.754408661907416e+00, 1,
            ], q)
        return top / bottom
    }

    private static func centre(_ p: Double) -> Double {
        let q = p - 0.5
        let top = polynomial(
            [
                -3.969683028665376e+01, 2.209460984245205e+02, -2.759285104469687e+02,
                1.383577518672690e+02, -3.066479806614716e+01, 2.506628277459239e+00,
            ], q * q)
        let bottom = polynomial(
            [
                -5.447609879822406e+01, 1.615858368580409e+02, -1.556989798598866e+02,
                6.680131188771972e+01, -1.328068155288572e+01, 1,
            ], q * q)
        return q * top / bottom
    }

    /// Horner's scheme, the coefficient of the highest power first.
    private static func polynomial(_ coefficients: [Double], _ x: Double) -> Double {
        coefficients.reduce(0) { $0 * x + $1 }
    }
}
