/// Who reviews a unit, as a receipt records it.
package struct ReceiptReview: Hashable, Codable, Sendable {
    package var id: String
    /// One name, or two where it is reviewed twice.
    package var reviewers: [String]
}
