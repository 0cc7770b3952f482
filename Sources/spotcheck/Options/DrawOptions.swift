import ArgumentParser
import Auditing
import Sampling
import Wording

/// How many conversations to draw of what, and with which seed.
struct DrawOptions: ParsableArguments {
    @OptionGroup var quotas: QuotaOptions

    @Flag(help: ArgumentHelp(Phrase.helpOverTime(.ofProcess)))
    var overTime = false

    @Option(help: ArgumentHelp(Phrase.helpLeads(.ofProcess), valueName: "n"))
    var leads: Int?

    @Option(help: ArgumentHelp(Phrase.helpReviewers(.ofProcess), valueName: "a,b,c"))
    var reviewers: NameList?

    @Option(
        help: ArgumentHelp(Phrase.helpOverlap(.ofProcess), valueName: "20%"),
        transform: Proportion.read)
    var overlap: Proportion?

    @Option(help: ArgumentHelp(Phrase.helpLedger(.ofProcess), valueName: "folder"))
    var ledger: String?

    @Option(help: ArgumentHelp(Phrase.helpSeed(.ofProcess), valueName: "text"))
    var seed: String?

    mutating func validate() throws {
        let isAsked =
            overTime || leads != nil || seed != nil || reviewers != nil
            || overlap != nil || ledger != nil
        if !quotas.isGiven && isAsked {
            throw ValidationError(Phrase.quotaMissing(.ofProcess))
        }
        if overlap != nil && reviewers == nil {
            throw ValidationError(Phrase.overlapNeedsReviewers(.ofProcess))
        }
        if let leads, leads < 1 { throw ValidationError(Phrase.drawBelowOne(.ofProcess)) }
    }

    /// What is asked for; `nil` where nothing is to be drawn.
    ///
    /// - Parameters:
    ///   - strata: those of an audit are the agents whom it scores.
    ///   - keeping: whether the receipt will go into the ledger, which no other draw may read or
    ///     change until then.
    func choice(over strata: Strata = Strata([.agent]), keeping: Bool) throws -> DrawChoice? {
        guard let quota = try quotas.quota(over: strata) else { return nil }
        return DrawChoice(
            strata: strata, quota: quota, spread: overTime ? .time : nil,
            leads: leads.map { LeadsPlan(n: $0) },
            review: try reviewers.map { try ReviewPlan(reviewers: $0.names, overlap: overlap) },
            ledger: try ledger.map { try DrawLedger(path: $0, keeping: keeping) })
    }

    /// The text that the seed is made from: the one that was given, else one that is known, else 32
    /// random hexadecimal digits, new at each call.
    func seedText(known: String? = nil) -> String {
        seed ?? known ?? String(Digest.random().hex.prefix(32))
    }
}

/// What a draw is to be, before its frame is known.
struct DrawChoice {
    let strata: Strata
    let quota: Quota
    var spread: Design.Spread?
    var leads: LeadsPlan?
    var review: ReviewPlan?
    /// Earlier receipts, whose chats are not drawn again.
    var ledger: DrawLedger?

    /// Whether the machine must look at every chat first.
    var usesMachine: Bool { strata.usesMachine || leads != nil }
}

/// `a,b,c`: names.
struct NameList: ExpressibleByArgument {
    let names: [String]

    init?(argument: String) {
        names = argument.listItems
        if names.isEmpty { return nil }
    }
}
