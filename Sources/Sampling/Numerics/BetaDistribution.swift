import Foundation

/// The beta distribution with shapes a, b > 0.
package struct BetaDistribution: Hashable, Sendable {
    package let a: Double
    package let b: Double

    package init(a: Double, b: Double) {
        precondition(a > 0 && b > 0, "the shapes of a beta distribution are positive")
        self.a = a
        self.b = b
    }

    /// The regularised incomplete beta function I_x(a, b), by Lentz's continued fraction.
    package func cdf(_ x: Double) -> Double {
        if x <= 0 { return 0 }
        if x >= 1 { return 1 }
        let front = exp(a * log(x) + b * log1p(-x) - logBeta(a, b))
        return x > (a + 1) / (a + b + 2)
            ? 1 - front * BetaDistribution.fraction(b, a, 1 - x) / b
            : front * BetaDistribution.fraction(a, b, x) / a
    }

    package func density(_ x: Double) -> Double {
        guard x > 0, x < 1 else { return 0 }
        return exp((a - 1) * log(x) + (b - 1) * log1p(-x) - logBeta(a, b))
    }

    /// The x with I_x(a, b) = p, by Newton steps kept inside a shrinking bracket.
    package func quantile(_ p: Double) -> Double {
        if p <= 0 { return 0 }
        if p >= 1 { return 1 }
        var (low, high) = (0.0, 1.0)
        var x = a / (a + b)
        for _ in 0..<400 {
            let error = cdf(x) - p
            if error == 0 { return x }
            if error < 0 { low = x } else { high = x }
            let newton = x - error / density(x)
            let next = newton > low && newton < high ? newton : (low + high) / 2
            if abs(next - x) <= 1e-15 * next { return next }
            x = next
        }
        return x
    }

    private static func fraction(_ a: Double, _ b: Double, _ x: Double) -> Double {
        var fraction = ContinuedFraction(denominator: 1)
        _ = fraction.add(-(a + b) * x / (a + 1), over: 1)
        for step in 1...100_000 {
            let m = Double(step)
            _ = fraction.add(m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m)), over: 1)
            let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
            if fraction.add(odd, over: 1) { break }
        }
        return fraction.value
    }
}
