/// A grade and the lowest score that earns it; nil for the lowest grade.
package struct GradeBand: Hashable, Sendable {
    package let grade: String
    package let minimum: ExactDecimal?

    package init(grade: String, minimum: ExactDecimal?) {
        self.grade = grade
        self.minimum = minimum
    }

    /// The grade of a score, which is first rounded to the two places that are shown. Bands are
    /// [minimum, next minimum); nil below all of them.
    package static func grade(of score: ExactDecimal, in bands: [GradeBand]) -> String? {
        let shown = Fraction(score).rounded()
        let reached = bands.filter { band in band.minimum.map { shown >= $0 } ?? true }
        return reached.max { left, right in
            guard let floor = right.minimum else { return false }
            return left.minimum.map { $0 < floor } ?? true
        }?.grade
    }

    /// The lower ends of bands that a range of scores reaches over, best first. Where there is one,
    /// the case is for a second look and not for a grade by luck.
    package static func edges(within limits: Limits, of bands: [GradeBand]) -> [ExactDecimal] {
        bands.compactMap(\.minimum)
            .filter { limits.low < $0.double && $0.double <= limits.high }
            .sorted(by: >)
    }
}
