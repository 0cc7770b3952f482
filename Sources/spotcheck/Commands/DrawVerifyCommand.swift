import ArgumentParser
import Sampling
import Wording

/// `spotcheck draw verify`: draws again from the archive and compares with the receipt.
struct DrawVerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: Phrase.abstractOfDrawVerify(.ofProcess),
        helpNames: [.short, .long])

    @OptionGroup var receipt: ReceiptOptions

    @Option(help: ArgumentHelp(Phrase.helpLogRead(.ofProcess), valueName: "file"))
    var log: String?

    @Flag(help: ArgumentHelp(Phrase.helpQuiet(.ofProcess)))
    var quiet = false

    @OptionGroup var speech: SpeechOptions

    func run() async throws {
        try await speech.explaining {
            let drawn = try DrawReceipt(path: receipt.drawn)
            try await VerifyRun(
                receipt: drawn, frame: receipt.frame(of: drawn, keeping: false),
                log: log.map(DrawLogFile.init)
            ).run(
                notes: Notes(language: speech.language, quiet: quiet), language: speech.language)
        }
    }
}
