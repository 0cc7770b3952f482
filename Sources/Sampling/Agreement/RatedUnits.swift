/// Who said what about which units: the ratings of named reviewers, with gaps.
package struct RatedUnits: Hashable, Sendable {
    package let raters: [String]
    /// Every category that could have been given, in their order.
    package let categories: [String]
    /// For each reviewer the place of a category, or nil, for each unit.
    package let places: [[Int?]]

    /// - Parameter places: one row for each reviewer, all of the same length.
    package init(raters: [String], categories: [String], places: [[Int?]]) {
        precondition(raters.count == places.count && Set(places.map(\.count)).count <= 1)
        self.raters = raters
        self.categories = categories
        self.places = places
    }

    /// The ratings as coefficients take them: a category's number where the distances between
    /// categories count, its place otherwise.
    ///
    /// - Returns: nil where distances count and a category is no whole number.
    func codes(_ level: KrippendorffAlpha.Level) -> [Int]? {
        guard level == .interval else { return Array(categories.indices) }
        let numbers = categories.compactMap { Int($0) }
        return numbers.count == categories.count ? numbers : nil
    }

    /// The units that both of two reviewers rated, with the places of both categories.
    package func pairs(_ first: Int, _ second: Int) -> [(first: Int, second: Int)] {
        zip(places[first], places[second]).compactMap { one, other in
            one.flatMap { one in other.map { (one, $0) } }
        }
    }
}
