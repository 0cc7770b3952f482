/// A simple random sample of indexes by the first n steps of the Fisher–Yates shuffle.
package enum PartialShuffle {
    /// n different indexes of 0..<population, in the order drawn; all of them where n is larger.
    package static func indexes(
        _ size: Int, of population: Int, using generator: inout Xoshiro256
    ) -> [Int] {
        var indexes = Array(0..<population)
        let size = min(size, population)
        for place in 0..<size {
            indexes.swapAt(place, place + generator.index(below: population - place))
        }
        return Array(indexes.prefix(size))
    }
}
