/// Benjamini and Hochberg (1995) keep the share of false alarms among alarms. A reference: the tool
/// itself keeps the chance of any false alarm (`MultipleTests`).
enum FalseDiscoveries {
    /// The adjusted chances (p-values), in the order given.
    static func adjusted(_ chances: [Double]) -> [Double] {
        let order = chances.indices.sorted { chances[$0] < chances[$1] }
        var adjusted = chances
        var smallest = 1.0
        for (place, index) in order.enumerated().reversed() {
            smallest = min(smallest, chances[index] * Double(chances.count) / Double(place + 1))
            adjusted[index] = smallest
        }
        return adjusted
    }
}
