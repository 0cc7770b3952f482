import Foundation
import Transcripts

/// A conversation as one JSON object with the fields of the contract; times in UTC.
struct ConversationBody: Codable {
    let id: String
    let channel: String?
    let shop: String?
    let customer: String?
    let product: String?
    let tags: [String]
    let rating: Double?
    let resolved: Bool?
    let messages: [Line]

    struct Line: Codable {
        let time: String?
        let role: String
        let sender: String
        let name: String
        let text: String
        let kind: String
    }

    init(_ conversation: Conversation) {
        id = conversation.id
        channel = conversation.channel
        shop = conversation.shop
        customer = conversation.customer
        product = conversation.product
        tags = conversation.tags
        rating = conversation.rating
        resolved = conversation.resolved
        messages = conversation.messages.indices.map { index in
            let message = conversation.messages[index]
            let sender = conversation.sender(of: index)
            return Line(
                time: message.time?.text(in: Self.zone), role: message.role.name,
                sender: sender.id, name: sender.name, text: conversation.words(of: index),
                kind: message.kind.rawValue)
        }
    }

    /// The same conversation again, its participants in the order in which they wrote.
    var conversation: Conversation {
        var conversation = Conversation(id: id)
        conversation.channel = channel
        conversation.shop = shop
        conversation.customer = customer
        conversation.product = product
        conversation.tags = tags
        conversation.rating = rating
        conversation.resolved = resolved
        for line in messages {
            conversation.append(
                time: line.time.flatMap { Timestamp(text: $0, zone: Self.zone) },
                role: Role(name: line.role) ?? .system,
                sender: Participant(id: line.sender, name: line.name), words: line.text.utf8,
                kind: MessageKind(rawValue: line.kind) ?? .other)
        }
        return conversation
    }

    var json: String {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            return String(decoding: try encoder.encode(self), as: UTF8.self)
        }
    }

    static func conversation(json: String) throws -> Conversation {
        try JSONDecoder().decode(Self.self, from: Data(json.utf8)).conversation
    }

    private static let zone = ZoneOffsets(.gmt)
}
