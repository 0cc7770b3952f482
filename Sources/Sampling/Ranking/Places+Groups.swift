extension Places {
    /// The group of each of several who stand in their order, the best first: a new one begins where
    /// everybody before is surely better than everybody from there on.
    ///
    /// - Parameter isWorse: whether the one at the first place is surely worse than the one at the
    ///   second.
    static func groups(of count: Int, isWorse: (Int, Int) -> Bool) -> [Int] {
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
