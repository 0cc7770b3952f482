import Transcripts
import Wording

/// A field of a conversation that holds words.
enum ChatField: String, CaseIterable, Sendable {
    case channel
    case shop
    case product
    case tag

    var key: Key<[String]> { .texts(rawValue, .keyFilter(rawValue)) }
    var otherKey: Key<[String]> { .texts("not_" + rawValue, .keyFilterOut(rawValue)) }

    var phrase: Phrase {
        switch self {
        case .channel: .fieldChannel
        case .shop: .fieldShop
        case .product: .fieldProduct
        case .tag: .fieldTag
        }
    }

    func values(in conversation: Conversation) -> [String] {
        switch self {
        case .channel: conversation.channel.map { [$0] } ?? []
        case .shop: conversation.shop.map { [$0] } ?? []
        case .product: conversation.product.map { [$0] } ?? []
        case .tag: conversation.tags
        }
    }
}
