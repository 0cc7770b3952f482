/// How many characters must be put in, taken out or changed to turn one text into another
/// (Levenshtein 1966).
enum EditDistance {
    /// How many characters of one text are certainly not in the other: each of them costs an edit.
    /// Quick, and far above any limit for texts that have nothing to do with each other.
    private static func strangers(in text: [UInt32], to other: [UInt32]) -> Int {
        let known = other.reduce(UInt64(0)) { $0 | 1 << UInt64($1 & 63) }
        return text.reduce(0) { $0 + (known >> UInt64($1 & 63) & 1 == 0 ? 1 : 0) }
    }

    /// The distance, or `nil` where it is more than `limit`. O(length × limit) time.
    static func between(_ left: [UInt32], _ right: [UInt32], atMost limit: Int) -> Int? {
        guard abs(left.count - right.count) <= limit else { return nil }
        if left == right { return 0 }
        if strangers(in: left, to: right) > limit { return nil }
        return left.withUnsafeBufferPointer { left in
            right.withUnsafeBufferPointer { right in
                let start = zip(left, right).prefix { $0 == $1 }.count
                let (own, other) = (left[start...], right[start...])
                let end = zip(own.reversed(), other.reversed()).prefix { $0 == $1 }.count
                return middle(
                    UnsafeBufferPointer(rebasing: own.dropLast(end)),
                    UnsafeBufferPointer(rebasing: other.dropLast(end)), atMost: limit)
            }
        }
    }

    /// The same for what lies between the beginning and the end that both have.
    private static func middle(
        _ left: UnsafeBufferPointer<UInt32>, _ right: UnsafeBufferPointer<UInt32>,
        atMost limit: Int
    ) -> Int? {
        if left.isEmpty || right.isEmpty {
            let rest = max(left.count, right.count)
            return rest <= limit ? rest : nil
        }
        let far = limit + 1
        var row = (0...right.count).map { min($0, far) }
        for i in 0..<left.count {
            let low = max(0, i - limit)
            let high = min(right.count, i + limit + 1)
            var diagonal = row[low]
            row[low] = low == 0 ? min(i + 1, far) : far
            var least = row[low]
            for j in low..<high {
                let above = j + 1 <= i + limit ? row[j + 1] : far
                let best = min(
                    above + 1, row[j] + 1, diagonal + (left[i] == right[j] ? 0 : 1), far)
                diagonal = row[j + 1]
                row[j + 1] = best
                least = min(least, best)
            }
            // What costs too much already only gets dearer.
            if least > limit { return nil }
        }
        return row[right.count] <= limit ? row[right.count] : nil
    }
}
