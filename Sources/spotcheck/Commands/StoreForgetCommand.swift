import ArgumentParser
import Store
import Transcripts
import Wording

/// `spotcheck store forget --customer ID`: takes out a customer's chats; scores stay.
struct StoreForgetCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "forget", abstract: Phrase.abstractOfStoreForget(.ofProcess))

    @OptionGroup var store: StoreOptions

    @Option(help: ArgumentHelp(Phrase.helpForgetCustomer(.ofProcess), valueName: "id"))
    var customer: String

    @OptionGroup var output: OutputOptions
    @OptionGroup var speech: SpeechOptions

    func run() async throws {
        try await speech.explaining {
            let forgotten = try await store.open().forget(
                customer: customer, by: nil, at: .now)
            try StoreTables.show(forgotten, output, speech)
            if forgotten.conversations == 0 {
                Notes(language: speech.language, quiet: output.quiet).say(.customerUnknown)
            }
        }
    }
}
