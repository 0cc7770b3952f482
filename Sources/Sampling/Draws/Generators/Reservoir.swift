import Foundation

/// A simple random sample from a stream of unknown length, in one pass.
///
/// The result depends on the order of the stream; where units have ids, `BottomK` does not.
package enum Reservoir {
    /// Algorithm R (Vitter 1985): whole numbers only, one random number for every unit.
    package static func indexes(
        _ size: Int, of population: Int, using generator: inout Xoshiro256
    ) -> [Int] {
        var kept = Array(0..<min(size, population))
        guard population > size else { return kept }
        for index in size..<population {
            let place = generator.index(below: index + 1)
            if place < size { kept[place] = index }
        }
        return kept
    }

    /// Algorithm L (Li 1994): skips ahead, about n log(N/n) random numbers.
    ///
    /// It depends on the platform's logarithm in the last digit: never for a draw to be verified.
    package static func indexesBySkipping(
        _ size: Int, of population: Int, using generator: inout Xoshiro256
    ) -> [Int] {
        var kept = Array(0..<min(size, population))
        guard size > 0 else { return kept }
        var index = size - 1
        var weight = exp(log(generator.unit()) / Double(size))
        while true {
            let skip = (log(generator.unit()) / log1p(-weight)).rounded(.down)
            guard skip < Double(population - index - 1) else { return kept }
            index += Int(skip) + 1
            kept[generator.index(below: size)] = index
            weight *= exp(log(generator.unit()) / Double(size))
        }
    }
}
