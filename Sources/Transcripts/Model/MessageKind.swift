/// What a message is made of. Only `text` carries words that rules look at; the others count as
/// something said, with their caption or placeholder as text.
package enum MessageKind: String, CaseIterable, Sendable {
    case text
    case image
    case audio
    case video
    case file
    /// A product, order or link card.
    case card
    /// A message that its sender took back.
    case recalled
    case other
}
