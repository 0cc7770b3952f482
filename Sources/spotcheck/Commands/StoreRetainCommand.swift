import ArgumentParser
import Store
import Transcripts
import Wording

/// `spotcheck store retain --months 24`: takes out the words of chats that are older.
struct StoreRetainCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "retain", abstract: Phrase.abstractOfStoreRetain(.ofProcess))

    @OptionGroup var store: StoreOptions

    @Option(help: ArgumentHelp(Phrase.helpRetainMonths(.ofProcess), valueName: "n"))
    var months: Int

    @OptionGroup var output: OutputOptions
    @OptionGroup var speech: SpeechOptions

    func validate() throws {
        if !(1...1200).contains(months) {
            throw ValidationError(Phrase.retainMonthsOutside(.ofProcess))
        }
    }

    func run() async throws {
        try await speech.explaining {
            let now = Timestamp.now
            let store = try self.store.open()
            let forgotten = try await store.retain(
                months: months, today: await store.localDate(of: now), by: nil, at: now)
            try StoreTables.show(forgotten, output, speech)
        }
    }
}
