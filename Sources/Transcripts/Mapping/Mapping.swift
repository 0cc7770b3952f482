package import Foundation

/// How a file is read whose shape no reader knows: where chats, messages and their fields stand,
/// and what words for roles, kinds and times mean.
package struct Mapping: Hashable, Sendable {
    /// Fields of a chat.
    package enum ChatField: String, CaseIterable, Sendable {
        case id, stream, channel, shop, customer, product, tags, rating, resolved, agent
        case agentName = "agent_name"
    }

    /// Fields of a message.
    package enum MessageField: String, CaseIterable, Sendable {
        case time, role, sender, name, text, kind
        /// What marks notes that customers do not see, which become the system's lines.
        case hidden
    }

    /// The order in which messages stand.
    package enum Order: String, CaseIterable, Sendable {
        case asIs = "as-is"
        case newestFirst = "newest-first"
        case byTime = "by-time"
    }

    /// What a text is written in.
    package enum Markup: String, CaseIterable, Sendable {
        case plain, html
    }

    /// Where the chats of a record stand; `nil` where each record is a chat, or a message.
    package var chats: MappingPath?
    /// Where the messages of a chat stand; `nil` where each record is a message.
    package var messages: MappingPath?
    package var chat: [ChatField: MappingPath] = [:]
    package var message: [MessageField: MappingPath] = [:]
    package var roles: [String: Role] = [:]
    package var kinds: [String: MessageKind] = [:]
    package var timeFormat: TimeFormat?
    package var zone: TimeZone?
    package var markup = Markup.plain
    package var order = Order.asIs
    package var agents: [String] = []
    package var bots: [String] = []

    package init() {}

    /// Everything that it says as one text, the same for equal mappings.
    var settings: String {
        let fields =
            chat.map { "chat.\($0.key.rawValue)=\($0.value.text)" }
            + message.map { "message.\($0.key.rawValue)=\($0.value.text)" }
            + roles.map { "role.\($0.key)=\($0.value.name)" }
            + kinds.map { "kind.\($0.key)=\($0.value.rawValue)" }
        let rest = [
            chats?.text, messages?.text, timeFormat?.text, zone?.identifier, markup.rawValue,
            order.rawValue,
        ]
        return "mapping "
            + (fields.sorted() + rest.map { $0 ?? "" } + agents.sorted() + bots.sorted())
            .joined(separator: ";")
    }
}
