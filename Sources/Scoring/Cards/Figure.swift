package import Sampling

/// One figure of one agent in one period.
package struct Figure: Hashable, Sendable {
    package let measure: CardMeasure
    /// In the unit of the measure: percent, seconds, points, or the number as it is.
    package let value: ExactDecimal
    /// How far chance moves it, were the same work done on other chats; nil where that is not
    /// known, or the figure is a plain count.
    package let standardError: Double?
    /// How many chats or answers it rests on; nil where nobody said.
    package let size: Int?
    /// For a share, how many of `size`.
    package let found: Int?
    package let origin: Origin
    /// Set where it stands for the whole period although the agent was there for a part.
    package let scaling: Scaling?

    package enum Origin: Hashable, Sendable {
        /// Counted here.
        case chats
        /// Counted from the exams of the workbench.
        case exams
        /// From a file, with who said so and for which day (days since 1970-01-01).
        case outside(source: String, day: Int)
    }

    /// So many days of so many.
    package struct Scaling: Hashable, Sendable {
        package let days: Int
        package let of: Int

        package init(days: Int, of: Int) {
            self.days = days
            self.of = of
        }
    }

    package init(
        _ measure: CardMeasure, _ value: ExactDecimal, standardError: Double? = nil,
        size: Int? = nil, found: Int? = nil, origin: Origin = .chats, scaling: Scaling? = nil
    ) {
        self.measure = measure
        self.value = value
        self.standardError = standardError
        self.size = size
        self.found = found
        self.origin = origin
        self.scaling = scaling
    }

    /// So many of so many, in percent; nil of nothing. The error is half of the Wilson range by its
    /// quantile, so that none or all of a few is not taken for sure.
    package init?(_ measure: CardMeasure, _ found: Int, of size: Int) {
        let hundred = Fraction(ExactDecimal(100))
        guard let share = Fraction(ExactDecimal(found)) / Fraction(ExactDecimal(size)) else {
            return nil
        }
        let limits = WilsonInterval.limits(found: found, sampled: size)
        self.init(
            measure, (share * hundred).rounded(places: 4),
            standardError: 100 * Self.error(of: limits), size: size, found: found)
    }

    /// Half of a range of 95 % by its quantile.
    package static func error(of limits: Limits) -> Double {
        (limits.high - limits.low) / 2 / NormalDistribution.twoSided(0.95)
    }

    /// The same as it would be over the whole period, for what grows with the days.
    package func scaled(_ scaling: Scaling) -> Figure {
        guard measure.growsWithDays, scaling.days > 0, scaling.days < scaling.of else {
            return self
        }
        let factor = Fraction(ExactDecimal(scaling.of)) / Fraction(ExactDecimal(scaling.days))
        return Figure(
            measure, (Fraction(value) * (factor ?? .zero)).rounded(places: 2),
            standardError: standardError, size: size, found: found, origin: origin,
            scaling: scaling)
    }
}
