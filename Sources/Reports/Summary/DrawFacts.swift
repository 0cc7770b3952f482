package import Sampling
package import Wording

/// What a report says about the draw: how, with which seed, and how anybody can repeat it.
package struct DrawFacts: Hashable, Sendable {
    package let design: Phrase
    /// What the operator gave as the seed: with it `--seed` repeats the draw.
    package let seedText: String
    /// The first eight digits of the seed.
    package let seedCode: String
    /// The first twelve digits of the digest of all that could have been drawn.
    package let frameDigest: String
    /// One party alone made the seed, and might have tried several.
    package let singleParty: Bool
    /// The command line that repeats the draw; `nil` where none can, as for standard input.
    package let verifyCommand: String?

    package init(_ receipt: DrawReceipt, seedText: String, verifyCommand: String?) {
        self.seedText = seedText
        design = Self.words(for: receipt.design)
        seedCode = receipt.seedCode
        frameDigest = String(receipt.frameDigest.hex.prefix(12))
        singleParty = receipt.contributions.count < 2
        self.verifyCommand = verifyCommand
    }

    /// The design in words: how many, from whom, divided how, spread how, and what beside it.
    package static func words(for design: Design) -> Phrase {
        var words = quota(of: design)
        if design.spread == .time { words = .designOverTime(words) }
        return design.leads.map { .designWithLeads(words, $0.n) } ?? words
    }

    private static func quota(of design: Design) -> Phrase {
        let perAgent = design.stratifiedBy != nil
        switch design.quota {
        case .perStratum(let count):
            return perAgent ? .designPerAgent(count) : .designPerFrame(count)
        case .proportion(let share, let minimum):
            return .designShare(share.text, minimum: minimum, perAgent: perAgent)
        case .total(let total, let allocation, let minimum):
            guard perAgent else { return .designPerFrame(total) }
            return .designTotal(total, minimum: minimum, by: words(for: allocation))
        }
    }

    private static func words(for allocation: Allocation) -> Phrase {
        switch allocation {
        case .equal: .allocationEqual
        case .proportional: .allocationProportional
        case .squareRoot: .allocationSquareRoot
        case .neyman: .allocationNeyman
        }
    }
}
