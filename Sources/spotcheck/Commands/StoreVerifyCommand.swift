import Reports
import ArgumentParser
import Store
import Wording

/// `spotcheck store verify`: whether the store is whole and its trail unbroken.
struct StoreVerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: Phrase.abstractOfStoreVerify(.ofProcess))

    @OptionGroup var store: StoreOptions

    @Option(help: ArgumentHelp(Phrase.helpTrailHead(.ofProcess), valueName: "digest"))
    var head: String?

    @OptionGroup var output: OutputOptions
    @OptionGroup var speech: SpeechOptions

    func run() async throws {
        try await speech.explaining {
            let opened = try store.open()
            let check = try await opened.verify()
            let isKnown = try await opened.trailHolds(head)
            try output.show(
                StoreTables.checked(check, head: head, isKnown: isKnown), in: speech.language)
            let notes = Notes(language: speech.language, quiet: output.quiet)
            let isSound = check.isSound && isKnown
            notes.say(
                isSound ? .storeSound(check.trailRows, head: check.trailHead) : .storeUnsound)
            if !isSound { throw ExitCodes.trouble }
        }
    }
}
