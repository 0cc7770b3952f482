/// One bubble of a chat.
struct ShownMessage: Sendable {
    /// 1-based, as people count.
    let number: String
    /// `customer`, `agent`, `bot` or `system`.
    let side: String
    let name: String
    let clock: String?
    /// Set where a new day begins.
    let day: String?
    /// Set where messages before it are left out.
    let gap: String?
    /// What it is where it is no text.
    let kind: String?
    let pieces: [Piece]
    /// Whether a finding points at it.
    let isSeen: Bool

    /// A part of the words.
    struct Piece: Sendable {
        let text: String
        let isMarked: Bool
        /// The numbers of the findings whose mark ends with it.
        let numbers: String?
    }
}
