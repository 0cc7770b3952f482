/// Adjusts the chances (p-values) of many comparisons made at once.
package enum MultipleTests {
    /// Holm (1979): keeps the chance of any false alarm. In the order given.
    package static func holm(_ chances: [Double]) -> [Double] {
        let order = chances.indices.sorted { chances[$0] < chances[$1] }
        var adjusted = chances
        var largest = 0.0
        for (place, index) in order.enumerated() {
            largest = max(largest, chances[index] * Double(chances.count - place))
            adjusted[index] = min(1, largest)
        }
        return adjusted
    }
}
