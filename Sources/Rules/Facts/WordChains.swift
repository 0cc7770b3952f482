/// The numbers of words by one of their scalars, in the order in which they were added.
struct WordChains: Hashable, Sendable {
    private struct Chain: Hashable {
        let first: Int32
        var last: Int32
    }

    private var chains = ScalarMap<Chain>()
    /// By word, the next one with the same scalar; −1 for none.
    private var following: [Int32] = []

    /// Adds the word whose number is one more than that of the word before.
    mutating func append(_ scalar: UInt32) {
        let number = Int32(following.count)
        following.append(-1)
        guard var chain = chains[scalar] else {
            chains.set(Chain(first: number, last: number), for: scalar)
            return
        }
        following[Int(chain.last)] = number
        chain.last = number
        chains.set(chain, for: scalar)
    }

    /// The first word with a scalar; −1 for none.
    func first(of scalar: UInt32) -> Int { chains[scalar].map { Int($0.first) } ?? -1 }

    /// The word behind another one; −1 for none.
    func next(after word: Int) -> Int { Int(following[word]) }
}
