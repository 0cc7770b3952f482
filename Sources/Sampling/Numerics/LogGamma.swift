import Foundation

/// ln Γ(x) for x > 0, from the C library.
func logGamma(_ x: Double) -> Double {
    lgamma(x).0
}

/// ln B(a, b) for a, b > 0.
func logBeta(_ a: Double, _ b: Double) -> Double {
    logGamma(a) + logGamma(b) - logGamma(a + b)
}
