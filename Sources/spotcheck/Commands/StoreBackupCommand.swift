import ArgumentParser
import Store
import Wording

/// `spotcheck store backup --out FILE`: a copy of the store, while others work on it.
struct StoreBackupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup", abstract: Phrase.abstractOfStoreBackup(.ofProcess))

    @OptionGroup var store: StoreOptions

    @Option(help: ArgumentHelp(Phrase.helpBackupFile(.ofProcess), valueName: "file"))
    var out: String

    @Flag(help: ArgumentHelp(Phrase.helpQuiet(.ofProcess)))
    var quiet = false

    @OptionGroup var speech: SpeechOptions

    func run() async throws {
        try await speech.explaining {
            try await store.open().backup(to: out)
            Notes(language: speech.language, quiet: quiet).say(.storeBackedUp(out))
        }
    }
}
