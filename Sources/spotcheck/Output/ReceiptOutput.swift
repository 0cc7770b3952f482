import ArgumentParser
import Auditing
import Reports
import Sampling
import Wording

/// Where a receipt goes, and how what was drawn is shown.
struct ReceiptOutput: ParsableArguments {
    @Option(help: ArgumentHelp(Phrase.helpReceipt(.ofProcess), valueName: "file"))
    var receipt: String?

    @Option(help: ArgumentHelp(Phrase.helpLog(.ofProcess), valueName: "file"))
    var log: String?

    @OptionGroup var output: OutputOptions

    var logFile: DrawLogFile? { log.map(DrawLogFile.init) }

    /// Throws where a table of ids is asked for, but the receipt itself goes to stdout.
    func check(ledger: String?) throws {
        if receipt == nil && ledger == nil && output.format != .table {
            throw ValidationError(Phrase.formatNeedsReceipt(.ofProcess))
        }
    }

    /// Logs the receipt, then hands it over: to its file, into the ledger's folder, or, where
    /// neither is there, to stdout. In the first two cases the ids go to stdout.
    func hand(
        _ drawn: DrawReceipt, from taken: TakenFrame, ledger: DrawLedger?, _ speech: SpeechOptions
    ) throws {
        let notes = Notes(language: speech.language, quiet: output.quiet)
        // Logged before it is shown: nobody sees a draw that the log does not have.
        try logFile?.add(drawn, notes: notes)
        let kept = try ledger?.keep(drawn)
        if let kept { notes.say(.receiptKept(kept)) }
        if receipt != nil || kept == nil {
            let text = String(decoding: drawn.json, as: UTF8.self)
            if let receipt {
                try TextSink.write(text, to: receipt)
            } else {
                try TextSink.show(text)
            }
        }
        if receipt != nil || kept != nil {
            try TextSink.show(
                DrawnTable.of(drawn).text(
                    output.format, language: speech.language, width: OutputOptions.tableWidth))
        }
        taken.tellRejects(notes)
        tell(drawn, notes)
        if !taken.rejects.isEmpty { throw ExitCodes.trouble }
    }

    private func tell(_ drawn: DrawReceipt, _ notes: Notes) {
        let count = drawn.strata.reduce(0) { $0 + $1.sample }
        notes.say(
            .drawnSummary(
                drawn: count, population: drawn.population, code: drawn.seedCode,
                frame: drawn.frameDigest.shortCode))
        if let leads = drawn.leads { notes.say(.leadsSummary(leads.units.count)) }
        let replaced = (drawn.amendments ?? []).count { $0.kind == .replacement }
        if replaced * 20 > count { notes.say(.manyReplaced(replaced, of: count)) }
        let lonely = drawn.strata.filter { $0.sample == 1 && $0.population > 1 }
        if drawn.strata.count > 1, !lonely.isEmpty { notes.say(.lonelyStrata(lonely.count)) }
        let empty = drawn.strata.filter { $0.sample == 0 && $0.population > 0 }.map(\.stratum)
        let smallest = drawn.strata.reduce(0) { $0 + min(2, $1.population) }
        if !empty.isEmpty { notes.say(.emptyStrata(empty, smallest: smallest)) }
    }
}
