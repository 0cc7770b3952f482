/// Groups of what stands in order, told apart only where that is sure.
enum SureGroups {
    /// The group of each, 1 for the first: a new one begins where everybody before is surely better
    /// than everybody from there on.
    ///
    /// - Parameter isWorse: whether one is surely worse than another that stands before it.
    static func groups(_ count: Int, isWorse: (Int, Int) -> Bool) -> [Int] {
        var group = 1
        /// The last place that is not surely worse than somebody before it.
        var reach = 0
        return (0..<count).map { place in
            if place > reach { group += 1 }
            let equal = (place..<count).last { $0 == place || !isWorse($0, place) }
            reach = max(reach, equal ?? place)
            return group
        }
    }
}
