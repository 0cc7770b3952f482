/// Random numbers that are the same in every run (Steele, Lea and Flood, *Fast splittable
/// pseudorandom number generators*, SplitMix64).
struct Dice: RandomNumberGenerator {
    private var state: UInt64

    init(seed: Int) {
        state = UInt64(bitPattern: Int64(seed))
    }

    /// A seed of its own for each text.
    init(_ text: String) {
        state = text.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }

    mutating func roll(_ sides: Int) -> Int {
        Int.random(in: 0..<sides, using: &self)
    }

    /// One of several; there must be one.
    mutating func pick<Member>(_ members: [Member]) -> Member {
        members[roll(members.count)]
    }
}
