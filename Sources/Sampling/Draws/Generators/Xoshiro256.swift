/// The xoshiro256** generator (Blackman and Vigna 2018): the same numbers on every platform.
///
/// For simulations and numbered seeds; draws that have to be verified use `Tickets`.
package struct Xoshiro256: RandomNumberGenerator, Sendable {
    private var state: (UInt64, UInt64, UInt64, UInt64)

    /// Starts from the first four words of SplitMix64.
    package init(seed: UInt64) {
        var seeder = SplitMix64(seed: seed)
        state = (seeder.next(), seeder.next(), seeder.next(), seeder.next())
    }

    /// Starts from a state, which must not be all zero.
    package init(state: (UInt64, UInt64, UInt64, UInt64)) {
        self.state = state
    }

    package mutating func next() -> UInt64 {
        let result = Xoshiro256.rotated(state.1 &* 5, by: 7) &* 9
        let shifted = state.1 << 17
        state.2 ^= state.0
        state.3 ^= state.1
        state.1 ^= state.2
        state.0 ^= state.3
        state.2 ^= shifted
        state.3 = Xoshiro256.rotated(state.3, by: 45)
        return result
    }

    /// A number in 0..<bound, each with the same chance (Lemire 2019).
    ///
    /// - Parameter bound: 1 or more.
    package mutating func below(_ bound: UInt64) -> UInt64 {
        precondition(bound > 0, "there is no number below 0")
        let refused = (0 &- bound) % bound
        while true {
            let product = next().multipliedFullWidth(by: bound)
            if product.low >= refused { return product.high }
        }
    }

    /// An index in 0..<count.
    package mutating func index(below count: Int) -> Int {
        Int(below(UInt64(count)))
    }

    /// A number in 0..<1 with 53 random bits.
    package mutating func unit() -> Double {
        Double(next() >> 11) * 0x1p-53
    }

    private static func rotated(_ word: UInt64, by count: UInt64) -> UInt64 {
        word << count | word >> (64 - count)
    }
}
