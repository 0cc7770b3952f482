import ArgumentParser
import Auditing
import Sampling
import Wording

/// `spotcheck draw top-up`: a larger sample that holds the one that is there.
struct DrawTopUpCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "top-up", abstract: Phrase.abstractOfDrawTopUp(.ofProcess),
        helpNames: [.short, .long])

    @OptionGroup var receipt: ReceiptOptions
    @OptionGroup var quotas: QuotaOptions
    @OptionGroup var result: ReceiptOutput
    @OptionGroup var speech: SpeechOptions

    func validate() throws {
        try result.check(ledger: receipt.ledger)
        if !quotas.isGiven { throw ValidationError(Phrase.quotaMissing(.ofProcess)) }
    }

    func run() async throws {
        try await speech.explaining {
            let drawn = try DrawReceipt(path: receipt.drawn)
            let strata = Strata(named: drawn.design.stratifiedBy)
            try quotas.check(over: strata)
            guard var quota = try quotas.quota(over: strata) else { return }
            if quotas.allocation == nil { quota = quota.divided(as: drawn.design.quota) }
            _ = try result.logFile?.read()
            let notes = Notes(language: speech.language, quiet: result.output.quiet)
            let frame = try receipt.frame(of: drawn, keeping: true)
            let (amended, taken) = try await AmendRun(receipt: drawn, frame: frame)
                .run(notes: notes, changes: [.topUp(quota)])
            try result.hand(amended, from: taken, ledger: frame.ledger, speech)
        }
    }
}
