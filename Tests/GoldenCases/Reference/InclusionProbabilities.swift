/// The chances of a sample of size n in proportion to a size measure, none above 1: a reference,
/// which no draw of this tool takes.
enum InclusionProbabilities {
    /// π = min(1, m·x/Σx) over the units that are not certain, m = n less the certain ones; units
    /// that reach 1 become certain and the rest is computed again.
    ///
    /// - Parameter sizes: x, 0 or more; a unit of size 0 is never drawn.
    static func proportional(to sizes: [Double], size: Int) -> [Double] {
        var chances = sizes.map { $0 > 0 ? 1.0 : 0 }
        var open = Set(sizes.indices.filter { sizes[$0] > 0 })
        var left = size
        while open.count > left {
            let total = open.sorted().reduce(0) { $0 + sizes[$1] }
            for index in open { chances[index] = Double(left) * sizes[index] / total }
            let certain = open.filter { chances[$0] >= 1 }
            if certain.isEmpty { return chances }
            for index in certain { chances[index] = 1 }
            open.subtract(certain)
            left -= certain.count
        }
        for index in open { chances[index] = 1 }
        return chances
    }
}
