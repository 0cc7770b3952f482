/// Evaluates 1/(1 + a₁/(1 + a₂/(1 + …))) and its relatives by the modified Lentz method.
struct ContinuedFraction {
    private(set) var value: Double
    private var numerator: Double
    private var denominator: Double
    private static let tiny = 1e-300

    /// - Parameter denominator: b₀, the first denominator; the value starts as 1/b₀.
    init(denominator first: Double) {
        denominator = 1 / ContinuedFraction.awayFromZero(first)
        numerator = 1 / ContinuedFraction.tiny
        value = denominator
    }

    /// Adds one level `a / (b + …)`; returns whether the value has settled.
    mutating func add(_ a: Double, over b: Double) -> Bool {
        denominator = 1 / ContinuedFraction.awayFromZero(b + a * denominator)
        numerator = ContinuedFraction.awayFromZero(b + a / numerator)
        let factor = denominator * numerator
        value *= factor
        return abs(factor - 1) < 2e-16
    }

    private static func awayFromZero(_ x: Double) -> Double {
        abs(x) < tiny ? tiny : x
    }
}
