/// A coefficient of agreement with its standard error and range, 1 being perfect.
package struct Coefficient: Hashable, Sendable {
    /// nil where chance cannot be discounted: too few units, or everybody used one category only.
    package let value: Double?
    package let standardError: Double?
    /// value ± multiplier·se within −1...1, or an exact range where there is no such error.
    package let limits: Limits?

    /// With a range that does not come from a standard error.
    init(value: Double?, limits: Limits?) {
        self.value = value
        standardError = nil
        self.limits = limits
    }

    init(value: Double?, standardError: Double?, multiplier: Double) {
        self.value = value
        self.standardError = value == nil ? nil : standardError
        guard let value, let standardError else {
            limits = nil
            return
        }
        let half = multiplier * standardError
        limits = Limits(low: value - half, high: value + half)
            .clamped(to: Limits(low: -1, high: 1))
    }
}
