import ArgumentParser
import Sampling
import Wording

/// How many conversations to draw, and with which seed.
struct DrawOptions: ParsableArguments {
    @Option(help: ArgumentHelp(Phrase.helpPerAgent(.ofProcess), valueName: "n"))
    var perAgent: Int?

    @Option(help: ArgumentHelp(Phrase.helpShare(.ofProcess), valueName: "5%"))
    var share: Proportion?

    @Option(help: ArgumentHelp(Phrase.helpTotal(.ofProcess), valueName: "n"))
    var total: Int?

    @Option(help: ArgumentHelp(Phrase.helpAllocation(.ofProcess), valueName: "how"))
    var allocation: NamedAllocation?

    @Option(help: ArgumentHelp(Phrase.helpMinimum(.ofProcess), valueName: "n"))
    var minimum = 0

    @Option(help: ArgumentHelp(Phrase.helpSeed(.ofProcess), valueName: "text"))
    var seed: String?

    mutating func validate() throws {
        let asked = [perAgent != nil, share != nil, total != nil].count { $0 }
        if asked > 1 { throw ValidationError(Phrase.oneQuotaOnly(.ofProcess)) }
        if [perAgent, total].contains(where: { ($0 ?? 1) < 1 }) {
            throw ValidationError(Phrase.drawBelowOne(.ofProcess))
        }
        if asked == 0 && (allocation != nil || minimum != 0 || seed != nil) {
            throw ValidationError(Phrase.quotaMissing(.ofProcess))
        }
        if allocation != nil && total == nil {
            throw ValidationError(Phrase.allocationNeedsTotal(.ofProcess))
        }
        if minimum != 0 && perAgent != nil {
            throw ValidationError(Phrase.minimumNeedsNoPerAgent(.ofProcess))
        }
    }

    /// What is asked for; `nil` where nothing is to be drawn.
    var quota: Quota? {
        if let perAgent { return .perStratum(perAgent) }
        if let share { return .proportion(share, minimum: minimum) }
        if let total {
            let how = allocation?.allocation ?? .proportional
            return .total(total, allocation: how, minimum: minimum)
        }
        return nil
    }

    /// The text that the seed is made from: the one that was given, or 32 random hexadecimal
    /// digits, new at each call.
    func seedText() -> String {
        if let seed { return seed }
        var random = SystemRandomNumberGenerator()
        let words = (0..<2).map { _ in String(random.next(), radix: 16) }
        return words.map { String(repeating: "0", count: 16 - $0.count) + $0 }.joined()
    }
}

extension Proportion: ExpressibleByArgument {
    /// Reads `0.05` or `5%`.
    package init?(argument: String) {
        self.init(argument)
    }
}

/// How a total is divided between agents, as the command line names it.
enum NamedAllocation: String, CaseIterable, ExpressibleByArgument {
    case equal
    case proportional
    case squareRoot = "square-root"

    var allocation: Allocation {
        switch self {
        case .equal: .equal
        case .proportional: .proportional
        case .squareRoot: .squareRoot
        }
    }
}
