import ArgumentParser
import Rules
import Sampling
import Wording

/// A receipt, and the archive that it was drawn from.
struct ReceiptOptions: ParsableArguments {
    @Argument(help: ArgumentHelp(Phrase.helpReceiptRead(.ofProcess), valueName: "receipt"))
    var drawn: String

    @OptionGroup var input: InputOptions
    @OptionGroup var lists: ListOptions
    @OptionGroup var filter: FilterOptions

    @Option(help: ArgumentHelp(Phrase.helpLedger(.ofProcess), valueName: "folder"))
    var ledger: String?

    @OptionGroup var ruleOptions: RuleOptions
    @OptionGroup var processors: ThreadOptions

    /// How to take the frame of the receipt again.
    ///
    /// - Parameter keeping: whether a changed receipt will go into the ledger.
    func frame(of receipt: DrawReceipt, keeping: Bool) throws -> ReceiptFrame {
        let pack = try ruleOptions.load()
        return ReceiptFrame(
            receipt: receipt,
            source: try lists.source(
                input, isReadTwice: receipt.design.flaggedBy != nil, in: pack.rules.calendar),
            filter: filter.filter, pack: pack, threads: processors.threads,
            ledger: try ledger.map { try DrawLedger(path: $0, keeping: keeping) })
    }
}
