/// An acceptance quality limit (AQL): one of the 26 that the tables have.
///
/// Percent nonconforming up to 10, nonconformities per 100 units at any value.
package struct QualityLimit: Hashable, Comparable, Sendable {
    /// The column of the tables, 0...25.
    package let column: Int

    /// All values that the tables have, in ascending order.
    package static let values: [Double] = [
        0.010, 0.015, 0.025, 0.040, 0.065, 0.10, 0.15, 0.25, 0.40, 0.65, 1.0, 1.5, 2.5, 4.0, 6.5,
        10, 15, 25, 40, 65, 100, 150, 250, 400, 650, 1000,
    ]

    /// nil for a value that the tables do not have.
    package init?(_ value: Double) {
        guard let column = QualityLimit.values.firstIndex(of: value) else { return nil }
        self.column = column
    }

    package var value: Double { QualityLimit.values[column] }

    /// The next stricter limit; nil for the strictest.
    package var stricter: QualityLimit? {
        column == 0 ? nil : QualityLimit(QualityLimit.values[column - 1])
    }

    package static func < (left: QualityLimit, right: QualityLimit) -> Bool {
        left.column < right.column
    }
}
