/// What a message is made of. Rules look for words in every kind but `recalled`; in all but `text`
/// these are a caption or a placeholder. Facts are asked for and stated in `text` only.
package enum MessageKind: String, CaseIterable, Codable, Sendable {
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
