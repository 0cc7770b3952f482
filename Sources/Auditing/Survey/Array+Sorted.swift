extension Array where Element: Comparable {
    /// Sorts the elements in place, and keeps each value once.
    mutating func sortOnce() {
        sort()
        var kept = 0
        for index in indices where kept == 0 || self[index] != self[kept - 1] {
            self[kept] = self[index]
            kept += 1
        }
        removeLast(count - kept)
    }
}

extension Array {
    /// How many elements at the beginning meet a condition that holds up to some place and nowhere
    /// behind it. Looks at log₂ n of them.
    func countBelow(_ holds: (Element) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if holds(self[middle]) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
