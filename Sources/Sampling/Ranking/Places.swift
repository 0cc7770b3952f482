/// Places in a table, the largest value first; equal values share a place.
///
/// Rank what is displayed: two agents shown with the same score have the same place.
package enum Places {
    /// 1, 2, 2, 4: a shared place counts for all who share it.
    package static func competition(_ values: [some Comparable]) -> [Int] {
        values.map { own in 1 + values.count { $0 > own } }
    }

    /// 1, 2, 2, 3: no place is left out.
    package static func dense<Value: Comparable & Hashable>(_ values: [Value]) -> [Int] {
        let distinct = Set(values)
        return values.map { own in 1 + distinct.count { $0 > own } }
    }
}
