import ArgumentParser
import Sampling
import Wording

/// `spotcheck draw replace`: a conversation that cannot be reviewed gives its place to the next
/// ticket.
struct DrawReplaceCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replace", abstract: Phrase.abstractOfDrawReplace(.ofProcess),
        helpNames: [.short, .long])

    @OptionGroup var receipt: ReceiptOptions

    @Option(
        name: .customLong("conversation"),
        help: ArgumentHelp(Phrase.helpReplaced(.ofProcess), valueName: "id"))
    var conversations: [String]

    @Option(help: ArgumentHelp(Phrase.helpReason(.ofProcess), valueName: "text"))
    var reason: String

    @OptionGroup var result: ReceiptOutput
    @OptionGroup var speech: SpeechOptions

    func validate() throws { try result.check(ledger: receipt.ledger) }

    func run() async throws {
        try await speech.explaining {
            let drawn = try DrawReceipt(path: receipt.drawn)
            _ = try result.logFile?.read()
            let notes = Notes(language: speech.language, quiet: result.output.quiet)
            let frame = try receipt.frame(of: drawn, keeping: true)
            let (amended, taken) = try await AmendRun(receipt: drawn, frame: frame)
                .run(
                    notes: notes,
                    changes: conversations.map { .replacement(id: $0, reason: reason) })
            for change in (amended.amendments ?? []).suffix(conversations.count) {
                notes.say(.replaced(change.id ?? "", by: change.substitute ?? ""))
            }
            try result.hand(amended, from: taken, ledger: frame.ledger, speech)
        }
    }
}
