/// A draw that published scores rest on.
struct PublishedDraw: Codable, Hashable, Sendable {
    let id: Int64
    let name: String
    let first: String?
    let last: String?
    let seedCode: String
    /// Of its last receipt.
    let receiptVersion: Int
    let receiptDigest: String
    /// Chats that could be drawn.
    let population: Int
    let drawn: Int
    let reviewed: Int
}
