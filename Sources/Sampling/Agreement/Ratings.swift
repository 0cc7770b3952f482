/// What several reviewers said about the same units (a conversation × an item), as category codes.
package struct Ratings: Hashable, Sendable {
    /// The given codes of each unit, in the order of the reviewers who gave one.
    package let units: [[Int]]

    package init(units: [[Int]]) {
        self.units = units
    }

    /// From one row for each reviewer with one code, or nil, for each unit.
    package init(reviewers: [[Int?]]) {
        let count = reviewers.map(\.count).max() ?? 0
        units = (0..<count).map { unit in
            reviewers.compactMap { $0.indices.contains(unit) ? $0[unit] : nil }
        }
    }

    /// The units with at least two codes: only they show agreement.
    package var pairable: Ratings {
        Ratings(units: units.filter { $0.count >= 2 })
    }

    /// The codes that were used, in ascending order.
    var codes: [Int] {
        Set(units.joined()).sorted()
    }

    /// The same without one unit.
    func without(_ unit: Int) -> Ratings {
        var rest = units
        rest.remove(at: unit)
        return Ratings(units: rest)
    }
}
