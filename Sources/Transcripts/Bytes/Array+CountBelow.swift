extension Array {
    /// How many elements at the beginning meet a condition that holds up to some place and nowhere
    /// behind it. Looks at log₂ n of them.
    package func countBelow(_ holds: (Element) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if holds(self[middle]) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
