/// The name and the days of a period, as `2026-06-08`.
struct PublishedDays: Codable, Hashable, Sendable {
    let name: String
    let first: String
    /// Itself included.
    let last: String
}
