import Testing
import Transcripts

/// A small file with something that one format has of its own, and the reading that a person would
/// give it, worked out by hand.
struct Quirk: Sendable, CustomTestStringConvertible {
    /// The reader that must take it.
    let reader: String
    /// What is odd about it.
    let what: String
    var file = "chats"
    var agents: [String] = []
    var bots: [String] = []
    var day: LocalDate?
    let text: String
    /// Of each chat its messages: role, sender, kind where it is no text, words.
    var chats: [[String]] = []
    /// Codes of rejects and doubts, in their order.
    var notes: [String] = []

    var testDescription: String { "\(reader): \(what)" }

    var options: ReadOptions {
        var options = ReadOptions()
        options.agents = agents
        options.bots = bots
        options.day = day
        return options
    }

    static let all: [Quirk] = [
        qianniu, qq, weCom, officialAccount, weChatMsg, tencent, aliyun, google, zendeskChat,
        zendeskTicket, intercom, chatwoot, contactLens, microsoft, slack, tables, tableRows,
        tableHeaders, native, logs,
    ].flatMap { $0 }
}
