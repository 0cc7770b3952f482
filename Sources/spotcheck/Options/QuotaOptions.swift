import ArgumentParser
import Auditing
import Sampling
import Wording

/// How many conversations each stratum gives.
struct QuotaOptions: ParsableArguments {
    @Option(help: ArgumentHelp(Phrase.helpPerAgent(.ofProcess), valueName: "n"))
    var perAgent: Int?

    @Option(help: ArgumentHelp(Phrase.helpEach(.ofProcess), valueName: "n"))
    var each: Int?

    @Option(
        help: ArgumentHelp(Phrase.helpShare(.ofProcess), valueName: "5%"),
        transform: Proportion.read)
    var share: Proportion?

    @Option(help: ArgumentHelp(Phrase.helpTotal(.ofProcess), valueName: "n"))
    var total: Int?

    @Option(help: ArgumentHelp(Phrase.helpAllocation(.ofProcess), valueName: "how"))
    var allocation: NamedAllocation?

    @Option(help: ArgumentHelp(Phrase.helpPast(.ofProcess), valueName: "file"))
    var past: String?

    @Option(help: ArgumentHelp(Phrase.helpMinimum(.ofProcess), valueName: "n"))
    var minimum = 0

    /// Whether anything is to be drawn.
    var isGiven: Bool { asked > 0 }

    private var asked: Int {
        [perAgent != nil, each != nil, share != nil, total != nil].count { $0 }
    }

    mutating func validate() throws {
        if asked > 1 { throw ValidationError(Phrase.oneQuotaOnly(.ofProcess)) }
        if [perAgent, each, total].contains(where: { ($0 ?? 1) < 1 }) {
            throw ValidationError(Phrase.drawBelowOne(.ofProcess))
        }
        if asked == 0 && (allocation != nil || minimum != 0) {
            throw ValidationError(Phrase.quotaMissing(.ofProcess))
        }
        if allocation != nil && total == nil {
            throw ValidationError(Phrase.allocationNeedsTotal(.ofProcess))
        }
        if (allocation == .neyman) != (past != nil) {
            throw ValidationError(Phrase.neymanNeedsPast(.ofProcess))
        }
        if minimum != 0 && (perAgent != nil || each != nil) {
            throw ValidationError(Phrase.minimumNeedsNoPerAgent(.ofProcess))
        }
    }

    /// Throws where so many of each agent are wanted of strata that are no agents.
    func check(over strata: Strata) throws {
        if perAgent != nil, strata != Strata([.agent]) {
            throw ValidationError(Phrase.perAgentIsByAgent(.ofProcess))
        }
    }

    /// What is asked for; `nil` where nothing is to be drawn.
    func quota(over strata: Strata) throws -> Quota? {
        if let count = perAgent ?? each { return .perStratum(count) }
        if let share { return .proportion(share, minimum: minimum) }
        guard let total else { return nil }
        return .total(total, allocation: try how(over: strata), minimum: minimum)
    }

    private func how(over strata: Strata) throws -> Allocation {
        switch allocation ?? .proportional {
        case .equal: .equal
        case .proportional: .proportional
        case .squareRoot: .squareRoot
        case .neyman: .neyman(spread: try PastSpreads(path: past ?? "", strata: strata).spreads)
        }
    }
}

extension Proportion {
    /// Reads `0.05` or `5%`; anything else is told what a share looks like.
    static func read(_ argument: String) throws -> Proportion {
        guard let share = Proportion(argument) else {
            throw ValidationError(Phrase.shareUnreadable(.ofProcess))
        }
        return share
    }
}

/// How a total is divided between strata, as the command line names it.
enum NamedAllocation: String, CaseIterable, ExpressibleByArgument {
    case equal
    case proportional
    case squareRoot = "square-root"
    case neyman
}
