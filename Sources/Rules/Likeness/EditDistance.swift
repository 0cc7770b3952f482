/// How many characters must be put in, taken out or changed to turn one text into another
/// (Levenshtein 1966).
enum EditDistance {
    /// The distance, or `nil` where it is more than `limit`. O(length × limit) time.
    static func between(_ left: [UInt32], _ right: [UInt32], atMost limit: Int) -> Int? {
        guard abs(left.count - right.count) <= limit else { return nil }
        if left == right { return 0 }
        let far = limit + 1
        var row = (0...right.count).map { min($0, far) }
        for i in 0..<left.count {
            let low = max(0, i - limit)
            let high = min(right.count, i + limit + 1)
            var diagonal = row[low]
            row[low] = low == 0 ? min(i + 1, far) : far
            for j in low..<high {
                let above = j + 1 <= i + limit ? row[j + 1] : far
                let best = min(
                    above + 1, row[j] + 1, diagonal + (left[i] == right[j] ? 0 : 1), far)
                diagonal = row[j + 1]
                row[j + 1] = best
            }
        }
        return row[right.count] <= limit ? row[right.count] : nil
    }
}
