import ArgumentParser
import Foundation
import Reports
import Rules
import Training
import Transcripts
import Wording

/// `spotcheck train make FILE… --from ID`: a scenario of a real chat.
struct TrainMakeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "make", abstract: Phrase.abstractOfTrainMake(.ofProcess))

    @OptionGroup var input: InputOptions
    @OptionGroup var ruleOptions: RuleOptions
    @OptionGroup var speech: SpeechOptions

    @Option(
        name: .customLong("from"),
        help: ArgumentHelp(Phrase.helpFromConversation(.ofProcess), valueName: "conversation"))
    var wanted: String

    @Option(help: ArgumentHelp(Phrase.helpScenarioTo(.ofProcess), valueName: "file"))
    var to: String?

    func run() async throws {
        try await speech.explaining {
            let rules = try ruleOptions.load().rules
            guard let chat = try chat(in: rules.calendar) else {
                throw NoSuchConversation(id: wanted)
            }
            let day = chat.start.map(rules.calendar.localDate(of:))
            let draft = ScenarioDraft(of: MaskedChat.of(chat), on: day, by: rules)
            guard let text = draft.yaml else {
                throw NothingToPractise(id: wanted)
            }
            if let to, FileManager.default.fileExists(atPath: to) { throw ScenarioThere(path: to) }
            if let to { try TextSink.write(text, to: to) } else { try TextSink.show(text) }
        }
    }

    private func chat(in calendar: WorkingCalendar) throws -> Conversation? {
        var found: Conversation?
        try input.archive(paths: input.paths, in: calendar).read { event in
            if case .conversation(let chat, _) = event, chat.id == wanted { found = chat }
        }
        return found
    }
}

/// A chat whose personal data nobody is to see.
enum MaskedChat {
    /// The same chat with what `ChatMask` hides hidden in words and names, and without the
    /// customer's id.
    static func of(_ chat: Conversation) -> Conversation {
        let mask = ChatMask(of: chat)
        var masked = Conversation(id: chat.id)
        (masked.shop, masked.product, masked.channel) = (chat.shop, chat.product, chat.channel)
        for (index, message) in chat.messages.enumerated() {
            let name = mask.sender(of: index)
            let id = message.role == .customer ? "customer" : chat.sender(of: index).id
            masked.append(
                time: message.time, role: message.role, sender: Participant(id: id, name: name),
                words: mask.words(of: index).utf8, kind: message.kind)
        }
        return masked
    }
}

/// A scenario may not take the place of a file.
struct ScenarioThere: Explained {
    let path: String
    var phrase: Phrase { .scenarioThere(path) }
}

/// A chat in which no agent answers a customer.
struct NothingToPractise: Explained {
    let id: String
    var phrase: Phrase { .nothingToPractise(id) }
}
